import type { ArticleId, EntityFile, EntityId, EntityRef, Manifest, Quotation, TimelineEntry } from '../../../model.ts';
import { countOverTime } from '../../countOverTime.ts';
import { compareEntries } from '../../events/compareEntries.ts';
import { listCompany } from '../../listCompany.ts';
import type { Lens } from '../openLens.ts';
import { assembleEntity } from './assembleEntity.ts';
import { correctEvents } from './correctEvents.ts';
import { type Row, type SharedFile, shareOut } from './shareOut.ts';

/**
 * Everything about one entity after all steps; null where nothing of it is left.
 *
 * @param sources the published files of `lens.sources(id)`; others do no harm
 * @param span of the library, as in its manifest
 */
export function correctEntity(lens: Lens, id: EntityId, sources: readonly EntityFile[], span: Manifest['span']): EntityFile | null {
  const own = sources.find(({ entity }) => entity.id === id);
  if (own !== undefined && !lens.touched.has(id) && !isAmongTouched(lens, own)) return splitEvents(lens, own);
  return joinShares(lens, id, sources.map((file) => shareOut(lens, file)), span);
}

/** The same, of files that were shared out before. */
export function joinShares(lens: Lens, id: EntityId, sources: readonly SharedFile[], span: Manifest['span']): EntityFile | null {
  const shares = sources.map((source) => source.shares.get(id)).filter((share) => share !== undefined);
  if (shares.length === 0) return null;
  const own = sources.find(({ file }) => file.entity.id === id)?.file.entity ?? null;
  const articles = shares.length === 1 ? shares[0]!.rows : joinRows(shares.flatMap(({ rows }) => rows));
  const nameOf = (other: EntityId): EntityRef | undefined => {
    for (const { known } of sources) if (known.has(other)) return known.get(other);
    return undefined;
  };
  return {
    entity: lens.touched.has(id) || own === null ? assembleEntity(lens, id, shares.map(({ share }) => share), own) : own,
    mentions: articles.reduce((sum, { mentions }) => sum + mentions, 0),
    descriptions: shares.flatMap(({ descriptions }) => descriptions).sort((a, b) =>
      compare(a.published, b.published) || compare(b.at.article, a.at.article) || a.at.sentence - b.at.sentence),
    articles,
    events: shares.length === 1 ? shares[0]!.events : joinEvents(shares.flatMap(({ events }) => events)),
    // A file names its twelve most frequent companions only; another is called as it is written.
    with: listCompany(id, articles, (other, written) => refer(lens, nameOf(other) ?? written)),
    overTime: countOverTime(articles, span),
  };
}

/** With its events split; of a report that was set apart it keeps the event where it takes part by that. */
function splitEvents(lens: Lens, file: EntityFile): EntityFile {
  const events = correctEvents(lens, file.events);
  return events === file.events ? file : { ...file, events: events.filter(({ entities }) => entities.some(({ id }) => id === file.entity.id)) };
}

/** Whether the file speaks of any name that the steps change. */
function isAmongTouched(lens: Lens, { articles, events }: EntityFile): boolean {
  const isTouched = ({ marks }: Quotation): boolean => marks.some((mark) => mark.kind !== 'date' && lens.touched.has(mark.entity));
  return articles.some(({ quotations }) => quotations.some(isTouched))
    || events.some(({ entities, reports }) => entities.some(({ id }) => lens.touched.has(id)) || reports.some(({ quotation }) => isTouched(quotation)));
}

const refer = (lens: Lens, published: EntityRef): EntityRef =>
  lens.touched.has(published.id) ? (lens.refer(published.id) ?? lens.describe(published)) : published;

/** Rows of the same article as one, newest first as in the library; a sentence is quoted once. */
function joinRows(rows: readonly Row[]): readonly Row[] {
  const joined = new Map<ArticleId, Row[]>();
  for (const row of rows) {
    const list = joined.get(row.article.id);
    if (list === undefined) joined.set(row.article.id, [row]);
    else list.push(row);
  }
  return [...joined.values()]
    .map((list) => ({
      article: list[0]!.article,
      mentions: list.reduce((sum, { mentions }) => sum + mentions, 0),
      quotations: quoteOnce(list.flatMap(({ quotations }) => quotations)),
    }))
    .sort((a, b) => compare(b.article.published, a.article.published) || compare(a.article.id, b.article.id));
}

function quoteOnce(quotations: readonly Quotation[]): readonly Quotation[] {
  const first = new Map<number, Quotation>();
  for (const quotation of quotations) if (!first.has(quotation.sentence)) first.set(quotation.sentence, quotation);
  return [...first.values()].sort((a, b) => a.sentence - b.sentence);
}

/** Each event once, in the order of the timeline. */
const joinEvents = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort(compareEntries);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
