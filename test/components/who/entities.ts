import type { CalendarDate, EntityId, EntityKind, EntitySummary, GazetteerEntry } from '../../../src/model.ts';

/**
 * An entity of the index from one line: kind, name, aliases, and what is counted of it.
 * `place Kyiv = Kiev, Kyjiw | mentions 5 articles 2 to 2023-05-03 at city UA 50.4 30.5`
 */
export function readEntity(line: string): EntitySummary {
  const [names = '', facts = ''] = line.split(' | ');
  const [main = '', aliases = ''] = names.split(' = ');
  const [kind = '', ...words] = main.split(' ');
  const name = words.join(' ');
  const fact = (key: string): string | undefined => new RegExp(`\\b${key} (\\S+)`).exec(facts)?.[1];
  const to = (fact('to') ?? '2023-05-03') as CalendarDate;
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') as EntityId,
    kind: kind as EntityKind,
    name,
    aliases: aliases === '' ? [] : aliases.split(', '),
    role: null,
    mentions: Number(fact('mentions') ?? 1),
    articles: Number(fact('articles') ?? 1),
    events: 0,
    from: to,
    to,
    overTime: [1],
    gazetteer: readGazetteer(name, facts),
  };
}

function readGazetteer(name: string, facts: string): GazetteerEntry | null {
  const found = /at (country|city|region) ([A-Z]{2}) (\S+) (\S+)/.exec(facts);
  if (found === null) return null;
  const [, type, country, latitude, longitude] = found;
  return { name, type: type as GazetteerEntry['type'], country: country!, latitude: Number(latitude), longitude: Number(longitude) };
}
