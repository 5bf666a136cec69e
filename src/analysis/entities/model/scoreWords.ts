import { contextFeatures, MOST_CONTEXT_FEATURES, viewSentence } from './features/contextFeatures.ts';
import { describeWord } from './features/describeWord.ts';
import { REACH, wordFeatures } from './features/wordFeatures.ts';
import { TAGS } from './tags.ts';
import type { Model } from './decodeModel.ts';
import type { SentenceView } from './features/contextFeatures.ts';
import type { Word } from './features/describeWord.ts';

export interface ScoredSentence {
  readonly view: SentenceView;
  /** `scores[i * TAGS + tag]`: how much the features of word `i` speak for the tag. */
  readonly scores: Float32Array;
}

const OFFSETS = 2 * REACH + 1;
/** A word's sums are kept while the text lasts; a text with more different words starts anew. */
const MOST_WORDS = 60_000;

/** A scorer that remembers what single words add, so that each is worked out once. */
export function createScorer({ lexicon, weights }: Model): (tokens: readonly string[]) => ScoredSentence {
  const known = new Map<string, { readonly word: Word; readonly sums: Float32Array }>();
  const out = new Int32Array(MOST_CONTEXT_FEATURES);
  const { rowOf, values, unit } = weights;

  const learn = (text: string): { readonly word: Word; readonly sums: Float32Array } => {
    const word = describeWord(text, lexicon), sums = new Float32Array(OFFSETS * TAGS);
    for (let offset = -REACH; offset <= REACH; offset++) {
      for (const feature of wordFeatures(word, offset).features) {
        const row = rowOf(feature);
        if (row >= 0) for (let tag = 0; tag < TAGS; tag++) sums[(offset + REACH) * TAGS + tag]! += values[row + tag]!;
      }
    }
    if (known.size >= MOST_WORDS) known.clear();
    const entry = { word, sums };
    known.set(text, entry);
    return entry;
  };

  return (tokens) => {
    const entries = tokens.map((token) => known.get(token) ?? learn(token));
    const view = viewSentence(entries.map((entry) => entry.word), lexicon);
    const scores = new Float32Array(tokens.length * TAGS);
    for (let i = 0; i < tokens.length; i++) {
      if (view.active[i] === 0) continue;
      const at = i * TAGS;
      for (let j = Math.max(0, i - REACH); j <= Math.min(tokens.length - 1, i + REACH); j++) {
        const { sums } = entries[j]!, from = (j - i + REACH) * TAGS;
        for (let tag = 0; tag < TAGS; tag++) scores[at + tag]! += sums[from + tag]!;
      }
      const count = contextFeatures(view, i, out);
      for (let n = 0; n < count; n++) {
        const row = rowOf(out[n]!);
        if (row >= 0) for (let tag = 0; tag < TAGS; tag++) scores[at + tag]! += values[row + tag]!;
      }
      for (let tag = 0; tag < TAGS; tag++) scores[at + tag]! *= unit;
    }
    return { view, scores };
  };
}
