import type { When } from '../../../model.ts';
import type { ExportRow } from './listExportRows.ts';

const columns: readonly (readonly [name: string, read: (row: ExportRow) => string])[] = [
  ['event', ({ event }) => event],
  ['when', ({ words }) => words],
  ['earliest', ({ when }) => earliestOf(when)],
  ['latest', ({ when }) => latestOf(when)],
  ['precision', ({ when }) => when.precision],
  ['approximate', ({ when }) => (when.approximate ? 'yes' : 'no')],
  ['disputed', ({ disputed }) => (disputed ? 'yes' : 'no')],
  ['as written', ({ report }) => report.expression],
  ['basis', ({ report }) => report.basis],
  ['worked out', ({ report }) => report.derivation],
  ['reported', ({ report }) => report.article.published],
  ['said', ({ report }) => report.said?.expression ?? ''],
  ['names', ({ entities }) => entities.map(({ name }) => name).join('; ')],
  ['quotation', ({ report }) => report.quotation.text],
  ['article', ({ report }) => report.article.title],
  ['source', ({ report }) => report.article.source ?? ''],
  ['url', ({ url }) => url],
];

const earliestOf = (when: When): string => (when.kind === 'before' ? '' : when.earliest);
const latestOf = (when: When): string => (when.kind === 'after' ? '' : when.latest);

/**
 * Comma-separated values after RFC 4180 with a line of names first, one line a report. It begins with a byte order mark,
 * without which Excel takes UTF-8 for something else.
 */
export const writeCsv = (rows: readonly ExportRow[]): string =>
  `\uFEFF${[columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
