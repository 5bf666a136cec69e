import type { BlockRange, ParsedArticle } from '../../model.ts';
import { parseHeader } from '../../analysis/parse/parseHeader.ts';
import { cleanSource } from '../../analysis/parse/text/cleanText.ts';
import { countBefore, indexRuns, type FindRun } from './indexRuns.ts';
import { maskMarkup } from './maskMarkup.ts';

/** So many words in a row are taken for the same place; where a block has no such run, so few from its cursor on. */
const RUN = 5;
const SHORT_RUN = 2;
/** A block is looked for by a run that begins with one of its first words. */
const STARTS = 8;
/** Words of markup that may stand between two words of the text. */
const BETWEEN = 60;

/**
 * The line of the source, 1-based, on which each range begins. The source's blocks are looked for by
 * their words, one after the other, whatever markup and white space stand between them; a block that
 * is not found has the line where the one before it ended. Linear in the source, for all ranges together.
 *
 * @param source the seed as decoded, before it was parsed
 */
export function locateLines(source: string, article: Pick<ParsedArticle, 'file' | 'title' | 'blocks'>, ranges: readonly BlockRange[]): readonly number[] {
  const clean = cleanSource(source);
  const words = readWords(maskMarkup(clean, article.file));
  const lines = countLines(clean, words);
  const texts = words.map(({ text }) => text);
  const find = indexRuns(texts);

  let cursor = skipTitle(article, find, findBody(clean, article.file, lines));
  const blocks = article.blocks.map(({ text }) => {
    const own = readWords(text);
    const before = Math.max(0, cursor - 1);
    const places = alignBlock(own.map((word) => word.text), texts, find, cursor);
    cursor = Math.max(cursor, (places.at(-1) ?? -1) + 1);
    return { own, before, places };
  });

  return ranges.map(({ block, from }) => {
    const { own, before, places } = blocks[block]!;
    const word = countBefore(own.length, (index) => own[index]!.at + own[index]!.text.length <= from);
    return lines[places[Math.min(word, own.length - 1)] ?? before] ?? 1;
  });
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const readWords = (text: string): readonly Word[] => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ text: match[0], at: match.index }));

/** The line of each word. */
function countLines(source: string, words: readonly Word[]): readonly number[] {
  let line = 1;
  let end = source.indexOf('\n');
  return words.map(({ at }) => {
    while (end !== -1 && end < at) {
      line += 1;
      end = source.indexOf('\n', end + 1);
    }
    return line;
  });
}

/** Index of the first word below the header, which may say the article's first words too. */
function findBody(source: string, file: string, lines: readonly number[]): number {
  if (/\.html?$/iu.test(file)) return 0;
  const { bodyLine } = parseHeader(source);
  const first = lines.findIndex((line) => line >= bodyLine);
  return first === -1 ? 0 : first;
}

/** Past a title, which is no block, where the first block begins with the same words. */
function skipTitle({ title, blocks }: Pick<ParsedArticle, 'title' | 'blocks'>, find: FindRun, cursor: number): number {
  const words = readWords(title).map(({ text }) => text);
  const first = readWords(blocks[0]?.text ?? '').slice(0, RUN).map(({ text }) => text);
  const place = find(words.slice(0, RUN), cursor);
  if (place === null || place < cursor || place !== find(first, cursor)) return cursor;
  const after = place + words.length;
  return (find(first, after) ?? 0) >= after ? after : cursor;
}

/** For each word of a block its index among the source's words. */
function alignBlock(own: readonly string[], words: readonly string[], find: FindRun, cursor: number): readonly number[] {
  const start = findStart(own, find, cursor);
  if (start === null) return own.map(() => Math.max(0, cursor - 1));
  let next = start.place;
  return own.map((word, at) => {
    if (at < start.word) return start.place;
    const end = Math.min(words.length, next + BETWEEN);
    for (let place = next; place < end; place += 1) {
      // One word alone may be markup's; two in a row, or the very next, are the text's.
      if (words[place] !== word || (place > next && at + 1 < own.length && words[place + 1] !== own[at + 1])) continue;
      next = place + 1;
      return place;
    }
    return Math.max(start.place, next - 1);
  });
}

function findStart(own: readonly string[], find: FindRun, cursor: number): { readonly word: number; readonly place: number } | null {
  if (own.length === 0) return null;
  for (const length of [Math.min(RUN, own.length), SHORT_RUN]) {
    const last = Math.min(STARTS, own.length - length);
    for (let word = 0; word <= last; word += 1) {
      const place = find(own.slice(word, word + length), cursor);
      if (place !== null && (length === RUN || place >= cursor)) return { word, place };
    }
  }
  return null;
}
