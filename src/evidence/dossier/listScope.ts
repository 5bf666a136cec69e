import type { ArticleRef, NotPlacedFile, TimelineEntry } from '../../model.ts';
import type { DossierChoice, DossierFacts } from './dossier.ts';
import { isDayInSpan, isEventInSpan } from './isInSpan.ts';

export interface Scope {
  /** In order of time. */
  readonly events: readonly TimelineEntry[];
  /** Times left open, oldest article first. */
  readonly open: NotPlacedFile['expressions'];
  /** All articles that the dossier can speak of, oldest first. */
  readonly articles: readonly ArticleRef[];
}

/**
 * What of the facts a dossier is about, whatever parts it shows: of chosen names what the articles of the span say of them
 * and the events that happened in it; of a span alone its articles and events.
 */
export function listScope({ entities, timeline, published, notPlaced }: Pick<DossierFacts, 'entities' | 'timeline' | 'published' | 'notPlaced'>, choice: DossierChoice): Scope {
  const chosen = new Set(entities.map(({ entity }) => entity.id));
  const all = entities.length === 0 ? timeline : [...new Map(entities.flatMap((file) => file.events).map((entry) => [entry.id, entry])).values()];
  const events = all
    .filter((entry) => isEventInSpan(entry, choice) && (!choice.together || [...chosen].every((id) => entry.entities.some((entity) => entity.id === id))))
    .toSorted((a, b) => compare(startOf(a), startOf(b)));
  const open = notPlaced
    .filter(({ article, quotation }) => isDayInSpan(article.published, choice) && (chosen.size === 0 || quotation.marks.some((mark) => mark.kind !== 'date' && chosen.has(mark.entity))))
    .toSorted((a, b) => compare(a.article.published, b.article.published));
  const naming = entities.flatMap(({ articles }) => articles.map(({ article }) => article)).filter((article) => isDayInSpan(article.published, choice));
  const reporting = events.flatMap(({ reports }) => reports.map(({ article }) => article));
  const articles = [...new Map([...published, ...naming, ...reporting, ...open.map(({ article }) => article)].map((article) => [article.id, article])).values()];
  return { events, open, articles: articles.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id)) };
}

const startOf = ({ when }: TimelineEntry): string => (when.kind === 'before' ? when.latest : when.earliest);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
