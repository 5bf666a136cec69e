import type { BlockRange, CalendarDate, EntityId, EntityKind, Library, LinkedArticle, TimexType, When } from '../model.ts';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import type { AnalyseRequest } from './parseAnalyseLine.ts';
import { parseAnalyseLine } from './parseAnalyseLine.ts';

/** One line of the analyse command's output. Offsets are UTF-16 in the given text. */
export interface AnalysedLine {
  readonly id: string | number;
  readonly mentions: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly kind: EntityKind;
    /** One name for one thing in all lines. */
    readonly entity: string;
  }[];
  readonly dates: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly type: TimexType;
    readonly value: string;
    /** Null where it is open or has no place in time. */
    readonly earliest: CalendarDate | null;
    readonly latest: CalendarDate | null;
  }[];
}

/**
 * JSON lines in, analysed lines out, in the same order; blank lines are passed over. Names are linked
 * across all lines. Where a line cannot be read nothing is analysed, and every such line is told of.
 */
export function analyseLines(input: string, tagger: Tagger): { readonly lines: readonly AnalysedLine[] } | { readonly problems: readonly string[] } {
  const parsed = input
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseAnalyseLine(line, at + 1)]));
  const problems = parsed.flatMap((line) => ('problem' in line ? [line.problem] : []));
  if (problems.length > 0) return { problems };

  const requests = parsed.filter((line): line is AnalyseRequest => !('problem' in line));
  const library = linkEntities(requests.map(({ article }) => analyseArticle(article, tagger)));
  const linked = new Map(library.articles.map((article) => [article.id, article]));
  const names = nameEntities(library);
  return { lines: requests.map((request) => describe(request, linked.get(request.article.id)!, names)) };
}

/** The entity's name, with a number where two things have the same. */
function nameEntities({ entities }: Library): ReadonlyMap<EntityId, EntityName> {
  const names = new Map<EntityId, EntityName>();
  const taken = new Set<string>();
  for (const { id, kind, name } of entities) {
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    names.set(id, { kind, name: unique });
  }
  return names;
}

interface EntityName {
  readonly kind: EntityKind;
  readonly name: string;
}

function describe({ id, text, starts }: AnalyseRequest, article: LinkedArticle, names: ReadonlyMap<EntityId, EntityName>): AnalysedLine {
  const locate = ({ block, from, to }: BlockRange) => {
    const start = starts[block]!;
    return { from: start + from, to: start + to, text: text.slice(start + from, start + to) };
  };
  return {
    id,
    mentions: article.mentions.map((mention) => {
      const { kind, name } = names.get(article.entityOf[mention.group]!)!;
      return { ...locate(mention), kind, entity: name };
    }),
    dates: article.dates.map((date) => ({
      ...locate(date),
      type: date.type,
      value: date.value,
      ...(date.placement.kind === 'placed' ? boundsOf(date.placement.when) : { earliest: null, latest: null }),
    })),
  };
}

const boundsOf = (when: When): { readonly earliest: CalendarDate | null; readonly latest: CalendarDate | null } => ({
  earliest: when.kind === 'before' ? null : when.earliest,
  latest: when.kind === 'after' ? null : when.latest,
});
