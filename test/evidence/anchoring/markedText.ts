import { anchorQuote, type TextQuote } from '../../../src/evidence/anchoring/anchorQuote.ts';
import { joinBlocks, placeOf, spread, type ArticleText } from '../../../src/evidence/anchoring/articleText.ts';
import type { BlockRange, TextRange } from '../../../src/model.ts';

/** Blocks with a line break between them, the words in question in brackets: `He said [no].\nShe did not.` */
export interface Marked {
  readonly article: ArticleText;
  readonly range: TextRange;
  readonly place: BlockRange;
  readonly quote: TextQuote;
}

export function readMarked(written: string): Marked {
  const from = written.indexOf('[');
  const to = written.indexOf(']') - 1;
  const article = joinBlocks(written.replace('[', '').replace(']', '').split('\n'));
  const range = { from, to };
  return { article, range, place: placeOf(article, range)!, quote: anchorQuote(article.text, range) };
}

/** The article with brackets around a place; as it is where that is null. */
export function writeMarked(article: ArticleText, place: BlockRange | null): string {
  const range = place === null ? null : spread(article, place);
  return range === null ? article.text : `${article.text.slice(0, range.from)}[${article.text.slice(range.from, range.to)}]${article.text.slice(range.to)}`;
}
