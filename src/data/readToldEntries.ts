import type { QueryClient } from '@tanstack/react-query';
import { endOf, startOf } from '../evidence/months.ts';
import type { ArticleFile, CalendarDate, Correction, Manifest, ReportRef, TimelineEntry, TimelineFile } from '../model.ts';
import { fileQuery, findAddress } from './library.ts';

/**
 * The published entries in which the reports stand that steps speak of. Of a long timeline only those pages are read
 * that can hold them: a report's own date lies in its entry's time, or next to it.
 */
export async function readToldEntries(client: QueryClient, manifest: Manifest, corrections: readonly Correction[]): Promise<readonly TimelineEntry[]> {
  const reports = corrections.flatMap((step) => (step.do === 'split event' ? step.parts.flat() : []));
  if (reports.length === 0) return [];
  const days = (await Promise.all([...groupByArticle(reports)].map(([, group]) => readDays(client, manifest, group)))).flat();
  const pages = manifest.timeline.filter(({ from, to }) => days.some((day) => from <= addDays(day.to, slackDays) && to >= addDays(day.from, -slackDays)));
  const files = await Promise.all(pages.map(({ file }) => client.ensureQueryData(fileQuery<TimelineFile>(file))));
  const wanted = new Set(reports.map(({ id }) => id));
  return files.flatMap(({ entries }) => entries).filter((entry) => entry.reports.some(({ id }) => wanted.has(id)));
}

/** "Late March" may begin a few days before the 21st, and two dates of one event lie up to a month apart. */
const slackDays = 40;

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function groupByArticle(reports: readonly ReportRef[]): ReadonlyMap<string, readonly ReportRef[]> {
  const groups = new Map<string, ReportRef[]>();
  for (const report of reports) {
    const group = groups.get(report.article);
    if (group === undefined) groups.set(report.article, [report]);
    else group.push(report);
  }
  return groups;
}

/** The days of an article's reports, by the expressions that date them; none of those that are gone. */
async function readDays(client: QueryClient, manifest: Manifest, reports: readonly ReportRef[]): Promise<readonly Days[]> {
  const path = await findAddress(client, manifest.articleAddresses, reports[0]!.article);
  if (path === null) return [];
  const { article } = await client.ensureQueryData(fileQuery<ArticleFile>(path));
  const asked = new Set(reports.map(({ id }) => id));
  return article.events.filter(({ id }) => asked.has(id)).flatMap(({ dates }) => {
    const times = dates.flatMap((at) => {
      const placement = article.dates[at]?.placement;
      return placement?.kind === 'placed' ? [placement.when] : [];
    });
    const from = times.map(startOf).toSorted()[0];
    const to = times.map(endOf).toSorted().at(-1);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(Math.max(firstMs, Math.min(lastMs, time))).toISOString().slice(0, 10) as CalendarDate;
}

const firstMs = Date.parse('0000-01-01T00:00:00Z');
const lastMs = Date.parse('9999-12-31T00:00:00Z');
