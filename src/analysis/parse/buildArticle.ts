import type { ArticleId, Block, ParsedArticle } from '../../model.ts';
import { buildTitle } from './buildTitle.ts';
import { quote, type Complaint } from './formatSeedProblem.ts';
import { parseCalendarDate } from './parseCalendarDate.ts';
import type { Published } from './parseHeader.ts';
import { nameLanguage } from '../language/nameLanguage.ts';
import { settleLanguage } from '../language/settleLanguage.ts';

/** An article as far as its own text tells; what it does not tell is null. */
export interface Draft {
  readonly title: string | null;
  readonly published: Published | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** The line that states the language; null where none does, or it is not known. */
  readonly langLine: number | null;
  readonly blocks: readonly Block[];
  /** What is wrong with the source and stops nothing. */
  readonly warnings: readonly Complaint[];
}

export type DraftReading = { readonly draft: Draft } | { readonly complaints: readonly Complaint[] };

export type Built = { readonly article: ParsedArticle; readonly warnings: readonly Complaint[] } | { readonly complaints: readonly Complaint[] };

/** Fills in what the text left open: date from the file's name, title from the lead, language and direction from the text. */
export function buildArticle(draft: Draft, id: ArticleId, file: string): Built {
  const { complaint, published } = draft.published === null ? findNamedDate(file) : { complaint: null, published: draft.published };
  if (complaint !== null) return { complaints: [complaint] };
  const lead = draft.blocks.find((block) => block.kind === 'paragraph' || block.kind === 'quotation') ?? draft.blocks[0]!;
  const { lang, dir, blocks, overruled } = settleLanguage(draft, draft.blocks);
  const article: ParsedArticle = {
    id,
    file,
    title: draft.title ?? buildTitle(lead.text, lang),
    titleBasis: draft.title === null ? 'derived' : 'stated',
    published: published.date,
    publishedBasis: published.basis,
    source: draft.source,
    author: draft.author,
    url: draft.url,
    lang,
    dir,
    blocks,
  };
  return { article, warnings: overruled ? [...draft.warnings, overrule(draft, lang)] : draft.warnings };
}

const overrule = (draft: Draft, lang: string): Complaint => ({
  line: draft.langLine,
  found: `states the language ${quote(draft.lang ?? '')}`,
  expected: `and its text is in ${nameLanguage(lang)}, as which it is read`,
  todo: `State "${lang}", or no language.`,
});

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
