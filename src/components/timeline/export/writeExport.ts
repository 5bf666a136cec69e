import type { EntityRef, TimelineEntry } from '../../../model.ts';
import type { Asked } from '../filter/readTimelineFilter.ts';
import { listExportRows } from './listExportRows.ts';
import { nameExport, titleExport } from './nameExport.ts';
import { writeCalendar } from './writeCalendar.ts';
import { writeCsv } from './writeCsv.ts';
import { writeMarkdown } from './writeMarkdown.ts';
import { writeTimelineJs } from './writeTimelineJs.ts';

export type ExportFormat = 'csv' | 'ics' | 'json' | 'md';

export const exportFormats: readonly { readonly format: ExportFormat; readonly name: string; readonly use: string }[] = [
  { format: 'csv', name: 'Table', use: 'CSV, for a spreadsheet' },
  { format: 'ics', name: 'Calendar', use: 'iCalendar, whole days' },
  { format: 'json', name: 'TimelineJS', use: 'JSON, for a page of one’s own' },
  { format: 'md', name: 'Text', use: 'Markdown, with quotations' },
];

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The events as a file, in UTF-8.
 *
 * @param base the app's root, absolute
 */
export function writeExport(format: ExportFormat, entries: readonly TimelineEntry[], asked: Asked, named: readonly EntityRef[], base: string): ExportFile {
  const rows = listExportRows(entries, base);
  const title = titleExport(asked, named);
  const file = (type: string, text: string): ExportFile => ({ name: `${nameExport(asked)}.${format}`, type: `${type};charset=utf-8`, text });
  switch (format) {
    case 'csv':
      return file('text/csv', writeCsv(rows));
    case 'ics':
      return file('text/calendar', writeCalendar(rows, title));
    case 'json':
      return file('application/json', writeTimelineJs(rows, title));
    case 'md':
      return file('text/markdown', writeMarkdown(rows, title));
  }
}
