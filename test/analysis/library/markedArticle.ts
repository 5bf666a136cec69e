import type {
  Block, CalendarDate, DateMention, Entity, EntityId, FoundMention, Library, LinkedArticle, MentionGroup, Placement,
  RoleQuotation, EntityKind, ArticleId, When,
} from '../../../src/model.ts';
import { annotate } from '../../../src/analysis/annotate.ts';
import { splitSentences } from '../../../src/analysis/splitSentences.ts';

const MARK = /\[([^\]|]+)\|([^\]]+)\]|\{([^}|]+)\|([^}]+)\}/gu;
const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'org', l: 'place', x: 'other' };

/**
 * An analysed article in a small notation. Blocks stand apart by a blank line; `# ` begins a heading.
 *   [Xi|p Xi Jinping]                   a mention of a person (o org, l place, x other)
 *   [Xi|p Xi Jinping, General Secretary]  the same, with a role
 *   [Xi|p? Xi Jinping]                  the same, doubtful
 *   {last week|2023-04-24..2023-04-30}  a date; `..2023-04-30` and `2023-04-24..` are open
 *   {in recent days|? too vague}        a date that cannot be placed
 *   {three days|P3D}                    a length of time
 */
export function markedArticle(id: string, published: string, source: string, more: Partial<LinkedArticle> = {}): LinkedArticle {
  const blocks: Block[] = [];
  const mentions: Omit<FoundMention, 'sentence'>[] = [];
  const dates: Omit<DateMention, 'sentence'>[] = [];
  const groups = new Map<string, { index: number; kind: EntityKind; aliases: Set<string>; roles: Omit<RoleQuotation, 'sentence'>[] }>();

  source.split(/\n\s*\n/u).forEach((marked, block) => {
    const heading = marked.trim().startsWith('# ');
    const raw = marked.trim().replace(/^# /u, '');
    let text = '';
    let end = 0;
    for (const match of raw.matchAll(MARK)) {
      text += raw.slice(end, match.index);
      end = match.index + match[0].length;
      const shown = match[1] ?? match[3]!;
      const range = { block, from: text.length, to: text.length + shown.length };
      text += shown;
      if (match[2] !== undefined) {
        const [, letter = 'x', doubt, name = '', role] = /^(\w)(\??) ([^,]+)(?:, (.+))?$/u.exec(match[2]) ?? [];
        const kind = KINDS[letter] ?? 'other';
        const group = groups.get(name) ?? { index: groups.size, kind, aliases: new Set(), roles: [] };
        groups.set(name, group);
        group.aliases.add(shown);
        if (role !== undefined) group.roles.push({ ...range, text: role });
        mentions.push({ ...range, kind, group: group.index, certainty: doubt === '?' ? 0.3 : 0.9, reason: 'as marked' });
      } else {
        dates.push({
          ...range, type: 'DATE', value: match[4]!, mod: null, placement: placementOf(match[4]!), basis: 'inferred', derivation: `“${shown}” as marked`,
        });
      }
    }
    text += raw.slice(end);
    blocks.push(heading ? { kind: 'heading', level: 2, text, spans: [] } : { kind: 'paragraph', text, spans: [] });
  });

  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map(({ from, to }) => ({ block, from, to })));
  const sentenceOf = (range: { readonly block: number; readonly from: number }): number =>
    sentences.findIndex(({ block, from, to }) => block === range.block && from <= range.from && range.from < to);
  const annotated = annotate(
    {
      id: id as ArticleId, file: `${id}.txt`, title: `Title of ${id}`, titleBasis: 'stated', published: published as CalendarDate,
      publishedBasis: 'text', source: null, author: null, url: null, lang: 'en', dir: 'ltr', blocks,
    },
    {
      sentences,
      mentions: mentions.map((mention) => ({ ...mention, sentence: sentenceOf(mention) })),
      groups: [...groups].map(([name, { kind, aliases, roles }]): MentionGroup => ({
        kind, name, aliases: [...aliases], reason: null, gazetteer: null, roles: roles.map((role) => ({ ...role, sentence: sentenceOf(role) })),
      })),
      dates,
    },
  );
  return { ...annotated, ...more, entityOf: annotated.groups.map(({ name }) => entityId(name)) };
}

export const entityId = (name: string): EntityId => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-') as EntityId;

/** The articles as a library; groups of the same name are one entity. */
export function markedLibrary(...articles: readonly LinkedArticle[]): Library {
  const found = new Map<EntityId, { kind: EntityKind; name: string; count: number; aliases: Map<string, number> }>();
  for (const article of articles) {
    for (const { block, from, to, group } of article.mentions) {
      const { kind, name } = article.groups[group]!;
      const entity = found.get(entityId(name)) ?? { kind, name, count: 0, aliases: new Map() };
      found.set(entityId(name), entity);
      entity.count += 1;
      const text = article.blocks[block]!.text.slice(from, to);
      entity.aliases.set(text, (entity.aliases.get(text) ?? 0) + 1);
    }
  }
  return {
    articles: articles.toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id)),
    entities: [...found]
      .toSorted(([, a], [, b]) => b.count - a.count || a.name.localeCompare(b.name))
      .map(([id, { kind, name, aliases }]): Entity => ({
        id, kind, name, reasons: [], gazetteer: null, aliases: [...aliases].map(([text, count]) => ({ text, count })),
      })),
  };
}

function placementOf(value: string): Placement {
  if (value.startsWith('?')) return { kind: 'vague', reason: value.slice(1).trim() };
  const [earliest, latest] = value.split('..');
  return latest === undefined ? { kind: 'length' } : { kind: 'placed', when: whenOf(earliest!, latest) };
}

export function whenOf(earliest: string, latest: string): When {
  const shared = { precision: 'span', approximate: false } as const;
  if (earliest === '') return { kind: 'before', latest: latest as CalendarDate, ...shared };
  if (latest === '') return { kind: 'after', earliest: earliest as CalendarDate, ...shared };
  return { kind: 'interval', earliest: earliest as CalendarDate, latest: latest as CalendarDate, ...shared };
}
