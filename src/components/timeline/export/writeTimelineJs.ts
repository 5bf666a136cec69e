import type { CalendarDate, Precision, When } from '../../../model.ts';
import { formatDate, partsOf } from '../../words/formatDate.ts';
import { clauseOf, listDoubts, type ExportRow } from './listExportRows.ts';

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The JSON that TimelineJS (Knight Lab) reads, one slide a report. A month has no day and a year no month in it; the
 * words shown for the date are the timeline's own. Its texts are HTML there, so nothing of an article's may be markup.
 */
export function writeTimelineJs(rows: readonly ExportRow[], title: string): string {
  const events = rows.map((row) => ({
    unique_id: row.report.id,
    ...datesOf(row.when),
    display_date: row.words,
    text: {
      headline: escapeHtml(clauseOf(row.report)),
      text: [
        `<blockquote>${escapeHtml(row.report.quotation.text)}</blockquote>`,
        `<p><a href="${escapeHtml(row.url)}">${escapeHtml(row.report.article.title)}</a>, ${formatDate(row.report.article.published)}</p>`,
        ...listDoubts(row).map((doubt) => `<p>${escapeHtml(doubt)}</p>`),
      ].join(''),
    },
  }));
  return `${JSON.stringify({ title: { text: { headline: escapeHtml(title) } }, events, scale: 'human' }, null, 2)}\n`;
}

function datesOf(when: When): { readonly start_date: TimelineJsDate; readonly end_date?: TimelineJsDate } {
  // An open end has no other day to show.
  if (when.kind !== 'interval') return { start_date: dateOf(when.kind === 'before' ? when.latest : when.earliest, 'day') };
  const start = dateOf(when.earliest, when.precision);
  const end = dateOf(when.latest, when.precision);
  return JSON.stringify(start) === JSON.stringify(end) ? { start_date: start } : { start_date: start, end_date: end };
}

function dateOf(date: CalendarDate, precision: Precision): TimelineJsDate {
  const { year, month, day } = partsOf(date);
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year };
  return precision === 'month' || precision === 'quarter' || precision === 'half' || precision === 'season' ? { year, month } : { year, month, day };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
