import { countOverTime } from '../../evidence/countOverTime.ts';
import { listCompany } from '../../evidence/listCompany.ts';
import { chiefRole, tallyRoles } from '../../evidence/tallyRoles.ts';
import type { EntityFile, EntityId, EntitySummary, TimelineEntry } from '../../model.ts';
import { buildDescriptions } from './buildDescriptions.ts';
import { buildQuotation } from './buildQuotation.ts';
import type { Dossier, LibraryIndex } from './indexLibrary.ts';

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
  const articles = dossier.appearances.map((appearance) => {
    const firstIn = new Map(appearance.mentions.toReversed().map((mention) => [mention.sentence, mention]));
    return {
      article: appearance.in.ref,
      mentions: appearance.mentions.length,
      quotations: appearance.sentences.map((sentence) =>
        buildQuotation(index, appearance.in, sentence, firstIn.get(sentence)!)),
    };
  });
  return {
    entity: dossier.entity,
    mentions: dossier.mentions,
    descriptions: dossier.appearances.toReversed().flatMap(buildDescriptions),
    articles,
    events,
    with: listCompany(dossier.entity.id, articles, (id) => index.dossierOf.get(id)!.ref),
    overTime: countOverTime(articles, index.span),
  };
}

export function buildEntitySummary(index: LibraryIndex, dossier: Dossier, { descriptions, events, overTime }: EntityFile): EntitySummary {
  const { entity, ref, mentions, appearances } = dossier;
  const newest = appearances[0]?.in.article.published ?? index.span!.to;
  const oldest = appearances.at(-1)?.in.article.published ?? index.span!.from;
  return {
    ...ref,
    aliases: entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name),
    role: chiefRole(tallyRoles(descriptions)),
    mentions,
    articles: appearances.length,
    events: events.length,
    from: oldest,
    to: newest,
    overTime,
    gazetteer: entity.gazetteer,
  };
}
