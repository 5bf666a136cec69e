import type { ArticleFile, Block } from '../../model.ts';
import { cutSentence } from './cutSentence.ts';

/** What is said without a break: a sentence, or a piece of a very long one. */
export interface Part {
  /** Index into the article's sentences; null for its title. */
  readonly sentence: number | null;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Silence after it in milliseconds, at the usual speed; 0 within a paragraph. */
  readonly rest: number;
  /** 0 to 1: how much of the article's text comes before it. */
  readonly progress: number;
}

type Article = Pick<ArticleFile['article'], 'title' | 'titleBasis' | 'lang' | 'blocks' | 'sentences'>;

/**
 * What a voice says of an article, in order: its title, then its sentences. Listings of code are not
 * for the ear, and what has no letter and no digit gives a voice nothing to say: some then never tell
 * that they have ended.
 */
export function writeScript({ title, titleBasis, lang, blocks, sentences }: Article): readonly Part[] {
  const total = Math.max(1, sentences.reduce((sum, { from, to }) => sum + to - from, 0));
  // A title that was cut from the first sentence would be said twice.
  const parts: Part[] = titleBasis === 'stated' && isSayable(title) ? [{ sentence: null, text: plain(title), lang, rest: rests.title, progress: 0 }] : [];
  let before = 0;
  for (const [index, { block: at, from, to }] of sentences.entries()) {
    const block = blocks[at]!;
    const text = plain(block.text.slice(from, to));
    const progress = before / total;
    before += to - from;
    if (block.kind === 'code' || !isSayable(text)) continue;
    const isLast = sentences[index + 1]?.block !== at;
    const pieces = cutSentence(text).filter(isSayable);
    parts.push(...pieces.map((piece, nth) => ({
      sentence: index,
      text: piece.trim(),
      lang: block.lang ?? lang,
      rest: isLast && nth === pieces.length - 1 ? restAfter(block) : 0,
      progress,
    })));
  }
  return parts;
}

/** A voice itself breathes between sentences; between paragraphs a person takes longer. */
const rests = { title: 700, heading: 600, block: 300, row: 150 } as const;

function restAfter({ kind }: Block): number {
  switch (kind) {
    case 'heading':
      return rests.heading;
    case 'tableRow':
    case 'listItem':
      return rests.row;
    case 'paragraph':
    case 'quotation':
    case 'caption':
    case 'code':
      return rests.block;
  }
}

const isSayable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Cells of a table are apart for the ear too; soft hyphens are for the eye. */
const plain = (text: string): string => text.replaceAll('\u00AD', '').replaceAll(/\t+/gu, ', ').replaceAll(/\s+/gu, ' ').trim();
