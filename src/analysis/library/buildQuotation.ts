import type { BlockRange, Quotation, QuotationMark, TextRange } from '../../model.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';

/** A longer sentence is quoted around its point only: a page may quote one sentence for each name in it. */
const LONGEST = 1000;

/**
 * A sentence with its marks, as it stands. Of a sentence of more than 1,000 characters it is the part
 * around `point`, cut at spaces, with … where something was left out.
 */
export function buildQuotation(index: LibraryIndex, source: IndexedArticle, sentence: number, point: BlockRange): Quotation {
  const { article } = source;
  const range = article.sentences[sentence]!;
  const whole = article.blocks[range.block]!.text;
  const shown = range.to - range.from <= LONGEST ? range : excerpt(whole, range, point);
  const before = shown.from > range.from ? '… ' : '';
  const after = shown.to < range.to ? ' …' : '';

  const shift = before.length - shown.from;
  const inside = ({ from, to }: TextRange): boolean => from >= shown.from && to <= shown.to;
  const marks: QuotationMark[] = [];
  for (const mention of source.mentionsIn[sentence]!) {
    if (!inside(mention)) continue;
    const id = entityAt(article, mention.group);
    const kind = index.dossierOf.get(id)?.entity.kind ?? mention.kind;
    marks.push({ from: mention.from + shift, to: mention.to + shift, kind, entity: id });
  }
  for (const date of source.datesIn[sentence]!) {
    if (inside(date)) marks.push({ from: date.from + shift, to: date.to + shift, kind: 'date' });
  }
  marks.sort((a, b) => a.from - b.from);

  return {
    article: article.id,
    sentence,
    text: before + whole.slice(shown.from, shown.to) + after,
    published: article.published,
    marks,
  };
}

function excerpt(text: string, sentence: TextRange, point: TextRange): TextRange {
  const room = Math.max(0, LONGEST - (point.to - point.from)) / 2;
  const from = Math.max(sentence.from, Math.floor(point.from - room));
  const to = Math.min(sentence.to, Math.ceil(point.to + room));
  const head = text.slice(from, point.from).search(/\s\S/u);
  const tail = text.slice(point.to, to).search(/\s\S*$/u);
  return {
    from: from === sentence.from || head === -1 ? from : from + head + 1,
    to: to === sentence.to || tail === -1 ? to : point.to + tail,
  };
}
