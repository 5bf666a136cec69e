import { isDoubtful } from '../../evidence/isDoubtful.ts';
import type { BlockRange, Quotation, QuotationMark, TextRange } from '../../model.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';

/**
 * A longer sentence is no sentence but a list or a text without stops. It is quoted for each of its names
 * and dates, so only a part around the point is shown: else ten pages of names would make a gigabyte.
 */
const LONGEST = 600;
const EXCERPT = 240;

/**
 * A sentence with its marks, as it stands. Of one of more than 600 characters it is the part around
 * `point`, cut at spaces, with … where something was left out.
 */
export const buildQuotation = (index: LibraryIndex, source: IndexedArticle, sentence: number, point: BlockRange): Quotation =>
  quoteAround(index, source, sentence, point).quotation;

/** The same, with what is to be added to an offset in the block to get the one in the quotation. */
export function quoteAround(
  index: LibraryIndex, source: IndexedArticle, sentence: number, point: BlockRange,
): { readonly quotation: Quotation; readonly shift: number } {
  const { article } = source;
  const range = article.sentences[sentence]!;
  const whole = article.blocks[range.block]!.text;
  const shown = range.to - range.from <= LONGEST ? range : excerpt(whole, range, point);
  const before = shown.from > range.from ? '… ' : '';
  const after = shown.to < range.to ? ' …' : '';

  const shift = before.length - shown.from;
  const marks: QuotationMark[] = [];
  for (const mention of selectInside(source.mentionsIn[sentence]!, shown)) {
    const id = entityAt(article, mention.group);
    const kind = index.dossierOf.get(id)?.entity.kind ?? mention.kind;
    marks.push({ from: mention.from + shift, to: mention.to + shift, kind, entity: id, ...(isDoubtful(mention.certainty) ? { doubtful: true } : {}) });
  }
  for (const date of selectInside(source.datesIn[sentence]!, shown)) {
    // Marked is what says when, and what the quotation is about; a length of time in passing is text like any other.
    if (date.placement.kind !== 'placed' && (date.from !== point.from || date.to !== point.to)) continue;
    marks.push({ from: date.from + shift, to: date.to + shift, kind: 'date' });
  }
  marks.sort((a, b) => a.from - b.from);

  const text = before + whole.slice(shown.from, shown.to) + after;
  return { quotation: { article: article.id, sentence, text, published: article.published, marks }, shift };
}

/** The ranges that lie wholly inside. Found by halving, because a long sentence is quoted for each of its names. */
function selectInside<Range extends TextRange>(sorted: readonly Range[], { from, to }: TextRange): readonly Range[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]!.to <= to) end += 1;
  return sorted.slice(low, end);
}

function excerpt(text: string, sentence: TextRange, point: TextRange): TextRange {
  const room = Math.max(0, EXCERPT - (point.to - point.from)) / 2;
  const from = Math.max(sentence.from, Math.floor(point.from - room));
  const to = Math.min(sentence.to, Math.ceil(point.to + room));
  const head = text.slice(from, point.from).search(/\s\S/u);
  const tail = text.slice(point.to, to).search(/\s\S*$/u);
  return {
    from: from === sentence.from || head === -1 ? wholeSign(text, from) : from + head + 1,
    to: to === sentence.to || tail === -1 ? wholeSign(text, to) : point.to + tail,
  };
}

/** An offset between two signs, where the given one may stand in the middle of a surrogate pair. */
const wholeSign = (text: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at);
