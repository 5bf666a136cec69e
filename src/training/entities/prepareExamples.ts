import type { SentenceView } from '../../analysis/entities/model/features/contextFeatures.ts';
import { contextFeatures, CONTEXT_IDENTITY, MOST_CONTEXT_FEATURES, viewSentence } from '../../analysis/entities/model/features/contextFeatures.ts';
import { describeWord } from '../../analysis/entities/model/features/describeWord.ts';
import { REACH, wordFeatures } from '../../analysis/entities/model/features/wordFeatures.ts';
import { LEXICON_CLASSES } from '../../analysis/entities/model/features/lexicon.ts';
import type { Lexicon, LexiconClass } from '../../analysis/entities/model/features/lexicon.ts';
import type { Word } from '../../analysis/entities/model/features/describeWord.ts';
import type { TaggedSentence } from '../readConll.ts';

/** Annotated text as numbers. A stretch is an unbroken row of words where a name may be. */
export interface Examples {
  /** Stretch `s` has the words `stretches[s]` to `stretches[s + 1]`. */
  readonly stretches: Int32Array;
  readonly tags: Uint8Array;
  /** How much a stretch counts. */
  readonly weight: Float32Array;
  /** Word `w` has the features `features[starts[w]]` to `features[starts[w + 1]]`; those before `identityEnds[w]` say which word it is. */
  readonly starts: Int32Array;
  readonly identityEnds: Int32Array;
  readonly features: Int32Array;
  /** Feature number of each row. */
  readonly numbers: Int32Array;
}

export interface WeightedText {
  readonly sentences: readonly TaggedSentence[];
  readonly weight: number;
}

const PLACES = ['country', 'region'].reduce((mask, name) => mask | (1 << LEXICON_CLASSES.indexOf(name as LexiconClass)), 0);
const TAG_NAMES = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-OTH', 'I-OTH'];
const PLACE = TAG_NAMES.indexOf('B-LOC'), OTHER = TAG_NAMES.indexOf('B-OTH');

/** Features seen fewer than `least` times (weighted) are left out. */
export function prepareExamples(texts: readonly WeightedText[], lexicon: Lexicon, least: number): Examples {
  const known = new Map<string, { readonly word: Word; readonly features: readonly (readonly number[])[]; readonly identity: number }>();
  const learn = (token: string) => {
    const word = describeWord(token, lexicon), lists = [];
    let identity = 0;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const { features, identity: first } = wordFeatures(word, offset);
      if (offset === 0) identity = first;
      lists.push(features);
    }
    const entry = { word, features: lists, identity };
    known.set(token, entry);
    return entry;
  };
  const out = new Int32Array(MOST_CONTEXT_FEATURES);
  const stretches: number[] = [], tags: number[] = [], weight: number[] = [], starts: number[] = [], identityEnds: number[] = [];
  let features = new Int32Array(1 << 24), filled = 0;
  const counts = new Float32Array(1 << 24);
  for (const text of texts) {
    for (const sentence of text.sentences) {
      const entries = sentence.tokens.map((token) => known.get(token) ?? learn(token));
      const view = viewSentence(entries.map((entry) => entry.word), lexicon);
      const clean = cleanTags(sentence, view);
      for (let i = 0; i < entries.length; i++) {
        if (view.active[i] === 0) continue;
        if (i === 0 || view.active[i - 1] === 0) {
          stretches.push(tags.length);
          weight.push(text.weight);
        }
        if (features.length < filled + 400) features = grow(features);
        starts.push(filled);
        tags.push(clean[i]!);
        const own = entries[i]!, count = contextFeatures(view, i, out);
        const put = (feature: number): void => {
          features[filled++] = feature;
          counts[feature]! += text.weight;
        };
        const first = own.features[REACH]!;
        for (let n = 0; n < own.identity; n++) put(first[n]!);
        for (let n = 0; n < CONTEXT_IDENTITY; n++) put(out[n]!);
        identityEnds.push(filled);
        for (let n = own.identity; n < first.length; n++) put(first[n]!);
        for (let n = CONTEXT_IDENTITY; n < count; n++) put(out[n]!);
        for (let offset = -REACH; offset <= REACH; offset++) {
          if (offset !== 0) entries[i + offset]?.features[REACH + offset]!.forEach(put);
        }
      }
    }
  }
  stretches.push(tags.length);
  starts.push(filled);
  return { stretches: Int32Array.from(stretches), tags: Uint8Array.from(tags), weight: Float32Array.from(weight), ...number(features, starts, identityEnds, counts, least) };
}

function number(features: Int32Array, starts: readonly number[], ends: readonly number[], counts: Float32Array, least: number) {
  const rowOf = new Int32Array(1 << 24).fill(-1), numbers: number[] = [];
  const newStarts = new Int32Array(starts.length), newEnds = new Int32Array(ends.length);
  let at = 0;
  for (let w = 0; w < ends.length; w++) {
    newStarts[w] = at;
    for (let n = starts[w]!; n < starts[w + 1]!; n++) {
      if (n === ends[w]) newEnds[w] = at;
      const feature = features[n]!;
      if (counts[feature]! < least) continue;
      if (rowOf[feature] === -1) rowOf[feature] = numbers.push(feature) - 1;
      features[at++] = rowOf[feature]!;
    }
  }
  newStarts[ends.length] = at;
  return { starts: newStarts, identityEnds: newEnds, features: features.slice(0, at), numbers: Int32Array.from(numbers) };
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Tags as numbers, with names cut to what the guide marks: no year before an event, no lower-case or
 * plain word at either end. A word that cannot be part of a name is O.
 */
function cleanTags({ tokens, tags }: TaggedSentence, { active, words }: SentenceView): Uint8Array {
  const clean = Uint8Array.from(tags, (tag) => Math.max(0, TAG_NAMES.indexOf(tag)));
  for (let from = 0; from < clean.length; from++) {
    if (clean[from]! % 2 !== 1) continue;
    const begin = clean[from]!;
    let to = from + 1;
    while (to < clean.length && clean[to] === begin + 1) to++;
    const leadIn = begin === OTHER ? /^(?:\d{4}|the|The)$/ : /^$/;
    let first = from, last = to - 1;
    while (first < last && (active[first] === 0 || leadIn.test(tokens[first]!))) first++;
    while (last > first && (active[last] === 0 || /^\p{Ll}+$/u.test(tokens[last]!))) last--;
    clean.fill(0, from, to);
    // "1992 United Kingdom general election": no name of its own in our guide, but the country in it is one.
    const tag = begin === OTHER && /^\p{Ll}+$/u.test(tokens[to - 1]!) ? ((words[last]!.classes & PLACES) !== 0 ? PLACE : 0) : begin;
    if (active[first] === 1 && tag !== 0) {
      for (let i = first; i <= last; i++) if (active[i] === 1) clean[i] = i === first || active[i - 1] === 0 ? tag : tag + 1;
    }
    from = to - 1;
  }
  return clean;
}
