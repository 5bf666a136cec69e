import type { EntityKind, TextRange } from '../../../model.ts';
import { explainName } from './explainName.ts';
import { createScorer } from './scoreWords.ts';
import { marginals } from './marginals.ts';
import { restoreCase } from './features/restoreCase.ts';
import { tokenise } from '../tokenise.ts';
import { trimName } from './trimName.ts';
import { viterbi } from './viterbi.ts';
import { voteOverText } from './voteOverText.ts';
import { kindOf, TAGS } from './tags.ts';
import type { Model } from './decodeModel.ts';
import type { Token } from '../tokenise.ts';

/** A name in a sentence; offsets are in the sentence. */
export interface NameSpan extends TextRange {
  readonly kind: EntityKind;
  /** 0 to 1: the model's probability of the name's least certain word. */
  readonly certainty: number;
  /** Why it was taken for a name, in words: `country`, `title before the name`. */
  readonly reason: string;
}

/** The names in the sentences of one text: a list for each sentence, sorted, never overlapping. */
export type Tagger = (sentences: readonly string[]) => readonly (readonly NameSpan[])[];

/** A tagger that remembers words from text to text, for reading many. The same text gives the same names whatever was read before. */
export function createTagger(model: Model): Tagger {
  const tagTokens = createTokenTagger(model);
  return (sentences) => {
    const tokens = sentences.map(tokenise);
    return tagTokens(tokens.map((line) => line.map((token) => token.text))).map((names, n) => names.map((name) => ({
      from: tokens[n]![name.from]!.from,
      to: endOf(tokens[n]!, name.to - 1),
      kind: name.kind,
      certainty: name.certainty,
      reason: name.reason,
    })));
  };
}

/** 'They sold the Model Y.': the stop ends the sentence, not an initial. */
function endOf(tokens: readonly Token[], last: number): number {
  const { text, to } = tokens[last]!;
  return last === tokens.length - 1 && /^\p{L}\.$/u.test(text) ? to - 1 : to;
}

/** As `createTagger`, over sentences that are tokens already; ranges count tokens. */
export function createTokenTagger(model: Model): (sentences: readonly (readonly Token['text'][])[]) => readonly (readonly NameSpan[])[] {
  const score = createScorer(model), { transitions } = model.weights;
  return (sentences) => {
    const scored = voteOverText(restoreCase(sentences, model.lexicon).map(score), transitions);
    return scored.map(({ view, scores }, n) => {
      const tags = viterbi(scores, view.active, transitions);
      if (!tags.some((tag) => tag !== 0)) return [];
      const probabilities = marginals(scores, view.active, transitions), names: NameSpan[] = [];
      for (let from = 0; from < tags.length; from++) {
        const tag = tags[from]!, kind = kindOf(tag);
        if (kind === null) continue;
        let to = from + 1;
        while (tags[to] === tag + 1) to++;
        let certainty = 1;
        for (let i = from; i < to; i++) certainty = Math.min(certainty, probabilities[i * TAGS + tags[i]!]!);
        const trimmed = trimName(sentences[n]!, { from, to }, kind);
        if (trimmed !== null) names.push({ ...trimmed, kind, certainty, reason: explainName(view, trimmed, kind) });
        from = to - 1;
      }
      return names;
    });
  };
}
