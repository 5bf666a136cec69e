import type {
  AliasCount, CalendarDate, Entity, EntityFile, EntityId, EntityRef, Manifest, QuotationMark, TimelineEntry,
} from '../model.ts';
import { countOverTime } from './countOverTime.ts';
import { chooseReports } from './events/chooseReports.ts';
import { listCompany } from './listCompany.ts';

/** An entity as it was told up to a day, and how much was told after it. */
export interface EntityCut {
  /** As if the library ended with that day. Its name, kind and grouping are those of the whole library. */
  readonly told: EntityFile;
  readonly later: { readonly articles: number; readonly mentions: number };
}

/**
 * Leaves out what articles published after `until` tell. A day without an article is no mistake: the file
 * is then that of a name nobody has told of, without mentions and articles.
 *
 * @param span of the library, as in its manifest: the bars keep their months
 */
export function cutEntity(file: EntityFile, until: CalendarDate, span: Manifest['span']): EntityCut {
  const articles = file.articles.filter(({ article }) => article.published <= until);
  const events = cutEvents(file, until);
  if (articles.length === file.articles.length) {
    return { told: events === file.events ? file : { ...file, events }, later: { articles: 0, mentions: 0 } };
  }
  const mentions = articles.reduce((sum, article) => sum + article.mentions, 0);
  const known = new Map<EntityId, EntityRef>();
  for (const { id, kind, name } of [...file.events.flatMap(({ entities }) => entities), ...file.with]) known.set(id, { id, kind, name });
  return {
    told: {
      entity: { ...file.entity, aliases: countAliases(file.entity, articles) },
      mentions,
      descriptions: file.descriptions.filter(({ published }) => published <= until),
      articles,
      events,
      // The file names its twelve most frequent companions only; another is called as it is written.
      with: listCompany(file.entity.id, articles, (id, written) => known.get(id) ?? written),
      overTime: countOverTime(articles, span),
    },
    later: { articles: file.articles.length - articles.length, mentions: file.mentions - mentions },
  };
}

/** How it is written in these articles, as far as they are quoted; most frequent first. */
function countAliases({ id }: Entity, articles: EntityFile['articles']): readonly AliasCount[] {
  const counts = new Map<string, number>();
  for (const { quotations } of articles) {
    for (const { text, marks } of quotations) {
      for (const mark of marks) {
        if (!names(mark, id)) continue;
        const written = text.slice(mark.from, mark.to);
        counts.set(written, (counts.get(written) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** Its events by the reports made then, in order of time; the same list where all were. An article that does not name it may report one too. */
function cutEvents({ entity, events }: EntityFile, until: CalendarDate): readonly TimelineEntry[] {
  const told = events.flatMap((entry) => cutEvent(entry, entity.id, until));
  if (told.length === events.length && told.every((entry, at) => entry === events[at])) return events;
  return told.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

/** The event by the reports made then; nothing where there were none, or none that names `of`. */
function cutEvent(entry: TimelineEntry, of: EntityId, until: CalendarDate): readonly TimelineEntry[] {
  const told = chooseReports(entry, ({ article }) => article.published <= until);
  return told === entry || told?.entities.some(({ id }) => id === of) === true ? [told] : [];
}

/** The first day that is known of it; by fewer reports it may be another. */
const startOf = ({ when }: TimelineEntry): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);

const names = (mark: QuotationMark, id: EntityId): boolean => mark.kind !== 'date' && mark.entity === id;
