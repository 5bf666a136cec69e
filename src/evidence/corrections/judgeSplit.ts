import type { ArticleId, EventCorrection, ReportRef } from '../../model.ts';

/** What can be told of the reports that steps speak of. */
export interface ReportFacts {
  /** The texts of an article's blocks; null where the article is gone. Asked for articles of `listAnchored` only, like the next. */
  readonly textsOf: (article: ArticleId) => readonly string[] | null;
  /** Ids of the reports that an article makes. */
  readonly reportsOf: (article: ArticleId) => ReadonlySet<string>;
}

/**
 * Why a step that sets reports apart does not do all that it was made for; null for one that does. A report whose
 * sentence was changed is another one, and may be joined again: it is told of even where the rest of the step holds.
 *
 * @param met whether the step splits anything
 */
export function judgeSplit({ parts }: EventCorrection, met: boolean, facts: ReportFacts): string | null {
  const reports = parts.flat();
  const gone = reports.filter(({ id, article }) => !facts.reportsOf(article).has(id));
  if (gone.length === 0) return met ? null : 'Already so: these reports do not stand as one event.';
  const reasons = gone.map((report) => tellGone(report, facts));
  return [...new Set(reasons), ...(met ? ['The others are set apart.'] : [])].join(' ');
}

function tellGone({ article, words }: ReportRef, { textsOf }: ReportFacts): string {
  const texts = textsOf(article);
  if (texts === null) return `The article ${article} is gone.`;
  return texts.some((text) => text.includes(words))
    ? `In ${article} the words “${words}” still stand, but their sentence or its date has changed.`
    : `The words “${words}” are not in ${article} any more.`;
}
