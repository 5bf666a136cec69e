import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { When } from '../../../model.ts';
import { formatDate } from '../../words/formatDate.ts';
import { dayNumber } from '../span/days.ts';
import { knownSpan } from '../span/placeInTime.ts';
import { clauseOf, listDoubts, type ExportRow } from './listExportRows.ts';

const dayMs = 86_400_000;
const longestSummary = 120;

/**
 * A calendar after RFC 5545 with whole days, one entry for each event, or for each of its times where reports exclude
 * one another. What is not exact says so, in its title and in words. The stamp is the day of the report, so that the
 * same events make the same file.
 */
export function writeCalendar(rows: readonly ExportRow[], name: string): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'Dateline', product: 'Dateline', language: 'EN' } });
  for (const told of groupRows(rows)) {
    const [first] = told;
    if (first === undefined) continue;
    const { from, to } = knownSpan(first.when);
    calendar.createEvent({
      id: `${first.report.id}@dateline`,
      start: new Date(from * dayMs),
      // The end is the day after the last.
      end: new Date((to + 1) * dayMs),
      allDay: true,
      stamp: new Date(dayNumber(first.report.article.published) * dayMs),
      summary: summarise(first),
      description: [...listDoubts(first), ...told.map(describe)].join('\n\n'),
      url: first.url,
      // Nobody is busy because something once happened.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Rows of one event that tell one time. */
function groupRows(rows: readonly ExportRow[]): readonly (readonly ExportRow[])[] {
  const groups = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const key = row.disputed ? `${row.event} ${row.words}` : row.event;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function summarise(row: ExportRow): string {
  const told = clauseOf(row.report);
  const cut = told.length <= longestSummary ? told : `${told.slice(0, longestSummary).replace(/\s+\S*$/, '')}…`;
  return isExact(row.when) && !row.disputed ? cut : `${row.words}: ${cut}`;
}

const isExact = (when: When): boolean => when.kind === 'interval' && !when.approximate && when.earliest === when.latest;

const describe = ({ report, url, entities }: ExportRow): string =>
  `“${report.quotation.text}”\n${report.article.title}, ${formatDate(report.article.published)}${report.article.source === null ? '' : `, ${report.article.source}`}\n${url}${entities.length === 0 ? '' : `\n${entities.map(({ name }) => name).join(', ')}`}`;
