import type { TextRange } from '../../model.ts';

/** A sentence, or what stands around its hits where it is long; `…` stands for what is left out. Ranges are offsets in `text`. */
export interface CutText {
  readonly text: string;
  readonly hits: readonly TextRange[];
}

const longest = 280;
const around = 110;

/** Cuts a long sentence to what stands around its first hits, between words. */
export function cutQuotation(sentence: string, hits: readonly TextRange[]): CutText {
  if (sentence.length <= longest) return { text: sentence, hits };
  const first = hits[0]?.from ?? 0;
  const start = first <= around ? 0 : afterSpace(sentence, first - around, first);
  const least = hits.find(({ from }) => from >= start)?.to ?? start;
  const end = sentence.length - start <= longest ? sentence.length : Math.max(least, beforeSpace(sentence, start + longest, least));
  const before = start === 0 ? '' : '… ';
  const text = `${before}${sentence.slice(start, end)}${end === sentence.length ? '' : ' …'}`;
  const shift = before.length - start;
  return { text, hits: hits.filter(({ from, to }) => from >= start && to <= end).map(({ from, to }) => ({ from: from + shift, to: to + shift })) };
}

function afterSpace(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= to ? wholeLetter(text, from) : space + 1;
}

function beforeSpace(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', from);
  return space <= to ? wholeLetter(text, from) : space;
}

/** Not between the two halves of a letter. */
const wholeLetter = (text: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at);
