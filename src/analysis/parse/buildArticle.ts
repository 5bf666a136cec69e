import type { ArticleId, Block, ParsedArticle } from '../../model.ts';
import { buildTitle } from './buildTitle.ts';
import type { Complaint } from './formatSeedProblem.ts';
import { parseCalendarDate } from './parseCalendarDate.ts';
import type { Published } from './parseHeader.ts';
import { directionOf } from './parseLang.ts';

/** An article as far as its own text tells; what it does not tell is null. */
export interface Draft {
  readonly title: string | null;
  readonly published: Published | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly blocks: readonly Block[];
}

export type DraftReading = { readonly draft: Draft } | { readonly complaints: readonly Complaint[] };

/** Fills in what the text left open: date from the file's name, title from the lead, language, direction. */
export function buildArticle(draft: Draft, id: ArticleId, file: string): { readonly article: ParsedArticle } | { readonly complaints: readonly Complaint[] } {
  const { complaint, published } = draft.published === null ? findNamedDate(file) : { complaint: null, published: draft.published };
  if (complaint !== null) return { complaints: [complaint] };
  const lead = draft.blocks.find((block) => block.kind === 'paragraph' || block.kind === 'quotation') ?? draft.blocks[0]!;
  const lang = draft.lang ?? 'en';
  const article: ParsedArticle = {
    id,
    file,
    title: draft.title ?? buildTitle(lead.text),
    titleBasis: draft.title === null ? 'derived' : 'stated',
    published: published.date,
    publishedBasis: published.basis,
    source: draft.source,
    author: draft.author,
    url: draft.url,
    lang,
    dir: draft.dir ?? directionOf(lang),
    blocks: draft.blocks,
  };
  return { article };
}

/** The first date in the file's own name: `2023-05-03-….txt`, `report 20230503.txt`. */
function findNamedDate(file: string): { readonly complaint: null; readonly published: Published } | { readonly complaint: Complaint; readonly published: null } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const written = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  const date = written === null ? null : parseCalendarDate(`${written[1]}-${written[3]}-${written[4]}`);
  if (date !== null) return { complaint: null, published: { date, basis: 'file name' } };
  const complaint =
    written === null
      ? { line: null, found: 'has no date', expected: 'and an article is read on its own day', todo: 'Write "date YYYY-MM-DD" before the text, or begin the file\'s name with YYYY-MM-DD.' }
      : { line: null, found: `has a name with "${written[0]}" and no other date`, expected: 'which is no calendar date', todo: 'Write "date YYYY-MM-DD" before the text, or correct the file\'s name.' };
  return { complaint, published: null };
}
