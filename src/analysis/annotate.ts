import type {
  AnnotatedArticle, BlockRange, DateMention, FoundMention, MentionGroup, ParsedArticle, Sentence,
} from '../model.ts';
import { countWords } from './countWords.ts';
import { findEvents } from './events/findEvents.ts';

/** What the finders propose for one article; ranges may overlap, cross sentences or come in any order. */
export interface Proposals {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly FoundMention[];
  readonly groups: readonly MentionGroup[];
  readonly dates: readonly Omit<DateMention, 'sentence'>[];
}

type Proposal =
  | { readonly kind: 'name'; readonly range: FoundMention; readonly sentence: number }
  | { readonly kind: 'date'; readonly range: Omit<DateMention, 'sentence'>; readonly sentence: number };

/** From here on a finder is called sure of a name. */
const SURE = 0.5;

/**
 * Joins what the finders propose into marks that are sorted, do not overlap and know their sentence.
 * Of two that overlap the longer stays, but a doubtful name gives way to any date. A name must lie
 * inside one sentence; a group without a name left is taken out.
 */
export function annotate(article: ParsedArticle, proposals: Proposals): AnnotatedArticle {
  const kept = settleOverlaps(placeInSentences(article, proposals));
  const { words } = countWords(article.blocks);

  const dates: DateMention[] = [];
  const names: FoundMention[] = [];
  const newIndex = new Map<number, number>();
  for (const proposal of kept) {
    if (proposal.kind === 'date') {
      dates.push({ ...proposal.range, sentence: proposal.sentence });
    } else {
      const { group } = proposal.range;
      const index = newIndex.get(group) ?? newIndex.size;
      newIndex.set(group, index);
      names.push({ ...proposal.range, sentence: proposal.sentence, group: index });
    }
  }
  const groups = [...newIndex.keys()].map((old) => proposals.groups[old]!);

  return {
    ...article,
    words,
    sentences: proposals.sentences,
    mentions: names,
    groups,
    dates,
    events: findEvents(article.blocks, proposals.sentences, names, dates),
  };
}

/** Drops what stands in no sentence and, of names, what runs past its sentence's end. Sorted by place. */
function placeInSentences(article: ParsedArticle, proposals: Proposals): readonly Proposal[] {
  const all: Proposal[] = [
    ...proposals.mentions.map((range) => ({ kind: 'name' as const, range, sentence: -1 })),
    ...proposals.dates.map((range) => ({ kind: 'date' as const, range, sentence: -1 })),
  ];
  all.sort((a, b) => comparePlace(a.range, b.range));

  const placed: Proposal[] = [];
  const { sentences } = proposals;
  let at = 0;
  for (const proposal of all) {
    const { block, from, to } = proposal.range;
    if (from >= to || to > (article.blocks[block]?.text.length ?? 0)) continue;
    while (at < sentences.length && endsBefore(sentences[at]!, proposal.range)) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const starts = sentence.block === block && sentence.from <= from;
    // A date may run on, because 'Jan. 5' can be mistaken for the end of a sentence.
    if (starts && (proposal.kind === 'date' || to <= sentence.to)) placed.push({ ...proposal, sentence: at });
  }
  return placed;
}

function settleOverlaps(sorted: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlap(last.range, next.range)) {
      kept.push(next);
    } else if (wins(next, last)) {
      kept[kept.length - 1] = next;
    }
  }
  return kept;
}

/** Whether `next` takes the place of `last`, which begins no later. */
function wins(next: Proposal, last: Proposal): boolean {
  if (next.kind === 'date' && isDoubtful(last)) return true;
  if (last.kind === 'date' && isDoubtful(next)) return false;
  const difference = length(next.range) - length(last.range);
  // 'April' as the whole of both: a finder that is sure of the name has seen more than the word.
  if (difference === 0 && next.kind !== last.kind) return next.kind === 'name';
  return difference > 0;
}

const isDoubtful = (proposal: Proposal): boolean => proposal.kind === 'name' && proposal.range.certainty < SURE;
const comparePlace = (a: BlockRange, b: BlockRange): number => a.block - b.block || a.from - b.from || b.to - a.to;
const endsBefore = (a: BlockRange, b: BlockRange): boolean => a.block < b.block || (a.block === b.block && a.to <= b.from);
const overlap = (a: BlockRange, b: BlockRange): boolean => a.block === b.block && a.from < b.to && b.from < a.to;
const length = (range: BlockRange): number => range.to - range.from;
