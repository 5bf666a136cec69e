import type { EntityFile, EntitySummary } from '../../../model.ts';
import { chiefRole, tallyRoles } from '../../tallyRoles.ts';

/** An entity's row in the index. Its file has at least one article. */
export function summariseEntity({ entity, mentions, descriptions, articles, events, overTime }: EntityFile): EntitySummary {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name),
    role: chiefRole(tallyRoles(descriptions)),
    mentions,
    articles: articles.length,
    events: events.length,
    from: articles.at(-1)!.article.published,
    to: articles[0]!.article.published,
    overTime,
    gazetteer: entity.gazetteer,
  };
}
