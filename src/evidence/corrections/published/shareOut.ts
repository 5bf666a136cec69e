import type { ArticleId, ArticleRef, Description, EntityFile, EntityId, EntityRef, Quotation, TimelineEntry } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { addToShare, openShare, type Share } from './assembleEntity.ts';
import { addBearer, bearerOf, type Bearers } from './bearers.ts';
import { correctEvents } from './correctEvents.ts';
import { correctQuotation } from './correctQuotation.ts';

/** One article's part in an entity. */
export interface Row {
  readonly article: ArticleRef;
  readonly mentions: number;
  readonly quotations: readonly Quotation[];
}

/** What one published file gives to what some of its mentions are after all steps. */
export interface FileShare {
  readonly share: Share;
  readonly rows: readonly Row[];
  readonly descriptions: readonly Description[];
  readonly events: readonly TimelineEntry[];
}

interface OpenShare extends FileShare {
  readonly rows: Row[];
  readonly descriptions: Description[];
  readonly events: TimelineEntry[];
  /** Its mentions that no quotation shows. */
  unseen: number;
}

/** All of a published file, shared out among what its mentions have become. */
export interface SharedFile {
  readonly file: EntityFile;
  readonly shares: ReadonlyMap<EntityId, FileShare>;
  /** Names that the file tells, as published. */
  readonly known: ReadonlyMap<EntityId, EntityRef>;
}

/**
 * Goes once through a published file, however many its mentions have become. Of a sentence of more than
 * 600 characters only a part is quoted; mentions out of sight are counted, and go where the article's go
 * when nothing is said of single places.
 */
export function shareOut(lens: Lens, file: EntityFile): SharedFile {
  const { entity } = file;
  const shares = new Map<EntityId, OpenShare>();
  const open = (id: EntityId): OpenShare => {
    const share = shares.get(id) ?? { share: openShare(entity), rows: [], descriptions: [], events: [], unseen: 0 };
    shares.set(id, share);
    return share;
  };
  const bearersIn = new Map<ArticleId, Bearers>();
  const seen = new Map<string, number>();
  for (const row of file.articles) bearersIn.set(row.article.id, shareRow(lens, entity.id, row, seen, open));
  for (const description of file.descriptions) {
    const bearer = bearerOf(bearersIn.get(description.at.article) ?? new Map(), description.at.sentence);
    if (bearer !== null) open(bearer).descriptions.push(description);
  }
  for (const entry of correctEvents(lens, file.events)) {
    for (const { id } of entry.entities) shares.get(id)?.events.push(entry);
  }
  tellUnseen(file, shares, seen);
  return { file, shares, known: learnRefs(file) };
}

/** Shares out one article's row; what was seen written how is added to `seen`. */
function shareRow(lens: Lens, entity: EntityId, { article, mentions, quotations }: Row, seen: Map<string, number>, open: (id: EntityId) => OpenShare): Bearers {
  const bearers: Bearers = new Map();
  const parts = new Map<EntityId, { mentions: number; readonly quotations: Quotation[] }>();
  let outOfSight = mentions;
  for (const quotation of quotations) {
    const corrected = correctQuotation(lens, quotation);
    const { text, marks, sentence } = quotation;
    for (const mark of marks) {
      if (mark.kind === 'date' || mark.entity !== entity) continue;
      const { from, to } = mark;
      const trail = lens.trace(entity, { article: article.id, text, from, to });
      const written = text.slice(from, to);
      outOfSight -= 1;
      seen.set(written, (seen.get(written) ?? 0) + 1);
      addBearer(bearers, sentence, trail.entity);
      if (trail.entity === null) continue;
      addToShare(lens, open(trail.entity).share, trail, written);
      const part = parts.get(trail.entity) ?? { mentions: 0, quotations: [] };
      parts.set(trail.entity, part);
      part.mentions += 1;
      if (part.quotations.at(-1) !== corrected) part.quotations.push(corrected);
    }
  }
  const trail = outOfSight > 0 ? lens.trace(entity, article.id) : null;
  if (trail !== null && trail.entity !== null) {
    const share = open(trail.entity);
    addToShare(lens, share.share, trail, null);
    share.unseen += outOfSight;
    const part = parts.get(trail.entity) ?? { mentions: 0, quotations: quotations.map((quotation) => correctQuotation(lens, quotation)) };
    parts.set(trail.entity, part);
    part.mentions += outOfSight;
  }
  for (const [id, part] of parts) open(id).rows.push({ article, ...part });
  return bearers;
}

/** How mentions out of sight are written is known of all together only: it is told where one has all of them. */
function tellUnseen({ entity }: EntityFile, shares: ReadonlyMap<EntityId, OpenShare>, seen: ReadonlyMap<string, number>): void {
  const holders = [...shares.values()].filter(({ unseen }) => unseen > 0);
  if (holders.length !== 1) return;
  const { aliases } = holders[0]!.share;
  for (const { text, count } of entity.aliases) aliases.set(text, (aliases.get(text) ?? 0) + count - (seen.get(text) ?? 0));
}

function learnRefs({ entity, with: company, events }: EntityFile): ReadonlyMap<EntityId, EntityRef> {
  const known = new Map<EntityId, EntityRef>();
  for (const { id, kind, name } of [entity, ...company, ...events.flatMap(({ entities }) => entities)]) known.set(id, { id, kind, name });
  return known;
}
