import type { EntityFile, EntityId, EntityRef, EntitySummary, TimelineEntry } from '../../model.ts';
import { buildQuotation } from './buildQuotation.ts';
import { buildRoles, chiefRole } from './buildRoles.ts';
import type { Dossier, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';
import { bucketMonths, monthNumber, monthOf } from './months.ts';

const COMPANY = 12;
/** A sentence that names more is a list, and its names keep no company. It also keeps the work linear. */
const LIST = 40;
const BUCKETS = 24;

/** One page for each entity, in the order of the index. `timeline` is in order of time. */
export function buildEntityFiles(index: LibraryIndex, timeline: readonly TimelineEntry[]): readonly EntityFile[] {
  const eventsOf = new Map<EntityId, TimelineEntry[]>();
  for (const entry of timeline) {
    for (const { id } of entry.entities) {
      const events = eventsOf.get(id) ?? [];
      events.push(entry);
      eventsOf.set(id, events);
    }
  }
  return index.dossiers.map((dossier) => buildEntityFile(index, dossier, eventsOf.get(dossier.entity.id) ?? []));
}

function buildEntityFile(index: LibraryIndex, dossier: Dossier, events: readonly TimelineEntry[]): EntityFile {
  return {
    entity: dossier.entity,
    mentions: dossier.mentions,
    roles: buildRoles(dossier.appearances),
    articles: dossier.appearances.map((appearance) => {
      const firstIn = new Map(appearance.mentions.toReversed().map((mention) => [mention.sentence, mention]));
      return {
        article: appearance.in.ref,
        mentions: appearance.mentions.length,
        quotations: appearance.sentences.map((sentence) =>
          buildQuotation(index, appearance.in, sentence, firstIn.get(sentence)!)),
      };
    }),
    events,
    with: findCompany(index, dossier),
    overTime: countOverTime(index, dossier),
  };
}

export function buildEntitySummary(index: LibraryIndex, dossier: Dossier, { roles, events, overTime }: EntityFile): EntitySummary {
  const { entity, ref, mentions, appearances } = dossier;
  const newest = appearances[0]?.in.article.published ?? index.span!.to;
  const oldest = appearances.at(-1)?.in.article.published ?? index.span!.from;
  return {
    ...ref,
    aliases: entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name),
    role: chiefRole(roles),
    mentions,
    articles: appearances.length,
    events: events.length,
    from: oldest,
    to: newest,
    overTime,
  };
}

function findCompany(index: LibraryIndex, { entity, appearances }: Dossier): readonly (EntityRef & { readonly sentences: number })[] {
  const shared = new Map<EntityId, number>();
  for (const { in: source, sentences } of appearances) {
    for (const sentence of sentences) {
      const named = source.mentionsIn[sentence]!;
      if (named.length > LIST) continue;
      for (const other of new Set(named.map(({ group }) => entityAt(source.article, group)))) {
        if (other !== entity.id) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .map(([id, sentences]) => ({ ...index.dossierOf.get(id)!.ref, sentences }))
    .toSorted((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, COMPANY);
}

function countOverTime({ span }: LibraryIndex, { appearances }: Dossier): readonly number[] {
  if (span === null) return [];
  const first = monthNumber(monthOf(span.from));
  const counts = new Map<number, number>();
  for (const { in: source, mentions } of appearances) {
    const month = monthNumber(monthOf(source.article.published));
    counts.set(month, (counts.get(month) ?? 0) + mentions.length);
  }
  return bucketMonths(counts, first, monthNumber(monthOf(span.to)) - first + 1, BUCKETS);
}
