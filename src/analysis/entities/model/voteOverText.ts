import { LEXICON_CLASSES } from './features/lexicon.ts';
import { kindOf, KINDS, TAGS } from './tags.ts';
import { marginals } from './marginals.ts';
import { viterbi } from './viterbi.ts';
import type { ScoredSentence } from './scoreWords.ts';

/** How much the rest of the text counts against the sentence itself. */
const STRENGTH = 1;
/** Belief in every kind before anything is read: keeps a single other place from deciding. */
const PRIOR = 0.2;
/** "Sergei Mardan" says more about "Mardan" than another "Mardan" does. */
const FULL_PERSON = 3;
/** A person seen in full for certain: what the last word gets for it wherever it stands alone. */
const NAMED_IN_FULL = 4;
const CERTAIN = 0.8;
/** "Halvorsen Logistics" says what "Halvorsen" is, where no list has the word: what it gets for it wherever it stands alone. */
const OPENED_ORG = 3;
/** "Manchester United" says nothing of "Manchester", "First Boston" nothing of "first". */
const OWN_MEANING = (['city', 'town', 'country', 'region', 'given', 'demonym', 'common', 'title', 'calendar'] as const).reduce((mask, name) => mask | (1 << LEXICON_CLASSES.indexOf(name)), 0);
/** "China Eastern Airlines" says little about "China", "Boeing 787" little about "Boeing". */
const PART_OF_LONGER = 0.5;

/** A word in capitals that is no word in small letters is seldom no name: finding none elsewhere counts little. */
const MISSED = 0.25;

const NO_NAME = KINDS.length, PERSON = KINDS.indexOf('person'), ORG = KINDS.indexOf('org');

/**
 * Lets every word hear how the same word is understood elsewhere in the text: scores move towards the
 * kinds that the model gives it there (one step of mean-field inference over equal words).
 */
export function voteOverText(sentences: readonly ScoredSentence[], transitions: Float32Array): readonly ScoredSentence[] {
  const places = new Map<number, { readonly sentence: number; readonly word: number }[]>();
  sentences.forEach(({ view }, sentence) => {
    view.words.forEach(({ key, sort }, word) => {
      if (view.active[word] === 0 || sort === 0 || sort === 7) return;
      const list = places.get(key);
      if (list === undefined) places.set(key, [{ sentence, word }]);
      else list.push({ sentence, word });
    });
  });
  const repeated = [...places.values()].filter((list) => list.length > 1);
  const asked = new Set(repeated.flatMap((list) => list.map((place) => place.sentence)));
  const beliefs = sentences.map((sentence, n) => (asked.has(n) ? believe(sentence, transitions) : null));
  const scores = sentences.map((sentence) => Float32Array.from(sentence.scores));
  for (const list of repeated) {
    const total = new Float64Array(KINDS.length + 1);
    const inFull = list.some(({ sentence, word }) => beliefs[sentence]!.endsPerson[word] === 1);
    const opensOrg = !inFull && list.some(({ sentence, word }) => beliefs[sentence]!.opensOrg[word] === 1);
    let weight = 0;
    for (const { sentence, word } of list) {
      const belief = beliefs[sentence]!;
      weight += belief.weight[word]!;
      for (let kind = 0; kind <= NO_NAME; kind++) total[kind]! += belief.weight[word]! * belief.mass[word * (NO_NAME + 1) + kind]!;
    }
    for (const { sentence, word } of list) {
      const belief = beliefs[sentence]!, rest = weight - belief.weight[word]!;
      for (let tag = 0; tag < TAGS; tag++) {
        const kind = tag === 0 ? NO_NAME : (tag - 1) >> 1;
        const others = Math.max(0, total[kind]! - belief.weight[word]! * belief.mass[word * (NO_NAME + 1) + kind]!);
        if (inFull && kind === PERSON && belief.weight[word] === 1) scores[sentence]![word * TAGS + tag]! += NAMED_IN_FULL;
        if (opensOrg && kind === ORG && belief.weight[word] === 1) scores[sentence]![word * TAGS + tag]! += OPENED_ORG;
        scores[sentence]![word * TAGS + tag]! += STRENGTH * Math.log((others + PRIOR) / (rest + PRIOR * (NO_NAME + 1)));
      }
    }
  }
  return sentences.map(({ view }, n) => ({ view, scores: scores[n]! }));
}

interface Belief {
  /** `mass[word * 5 + kind]`: probability of each kind, the last of being no name. */
  readonly mass: Float32Array;
  readonly weight: Float32Array;
  /** 1 for the last word of a person's name of several words, where that is certain. */
  readonly endsPerson: Uint8Array;
  /** 1 for the first word of an organisation's name of several words, where the word means nothing else. */
  readonly opensOrg: Uint8Array;
}

function believe({ view, scores }: ScoredSentence, transitions: Float32Array): Belief {
  const probabilities = marginals(scores, view.active, transitions), tags = viterbi(scores, view.active, transitions);
  const mass = new Float32Array(tags.length * (NO_NAME + 1)), weight = new Float32Array(tags.length).fill(1), endsPerson = new Uint8Array(tags.length), opensOrg = new Uint8Array(tags.length);
  for (let word = 0; word < tags.length; word++) {
    const { sort } = view.words[word]!;
    if (sort === 1 || sort === 2 || sort === 3 || sort === 9) {
      for (let tag = 0; tag < TAGS; tag++) probabilities[word * TAGS + tag]! *= tag === 0 ? MISSED : 1;
    }
    for (let tag = 0; tag < TAGS; tag++) mass[word * (NO_NAME + 1) + (tag === 0 ? NO_NAME : (tag - 1) >> 1)]! += probabilities[word * TAGS + tag]!;
    const tag = tags[word]!, longer = tag !== 0 && (tag % 2 === 0 || tags[word + 1] === tag + 1);
    if (longer) weight[word] = kindOf(tag) === 'person' ? FULL_PERSON : PART_OF_LONGER;
    if (longer && tag === 2 + 2 * PERSON && tags[word + 1] !== tag && probabilities[word * TAGS + tag]! > CERTAIN) endsPerson[word] = 1;
    if (tag === 1 + 2 * ORG && tags[word + 1] === tag + 1 && (view.words[word]!.classes & OWN_MEANING) === 0) opensOrg[word] = 1;
  }
  return { mass, weight, endsPerson, opensOrg };
}
