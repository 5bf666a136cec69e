import { findUnfitting, type Unfitting } from '../../evidence/corrections/findUnfitting.ts';
import { openLens, type Lens } from '../../evidence/corrections/openLens.ts';
import { addToShare, assembleEntity, openShare, type Share } from '../../evidence/corrections/published/assembleEntity.ts';
import { addBearer, bearerOf, type Bearers } from '../../evidence/corrections/published/bearers.ts';
import type { EventSplits } from '../../evidence/events/openSplits.ts';
import type {
  Correction, Entity, EntityId, FoundMention, Library, LinkedArticle, MentionGroup, RoleQuotation, TextRange,
} from '../../model.ts';
import { nameEvents } from '../events/nameEvents.ts';
import { buildTimeline } from '../library/buildTimeline.ts';
import { indexLibrary } from '../library/indexLibrary.ts';

export interface CorrectedLibrary {
  readonly library: Library;
  /** What is to be done to its events, once they are put together. */
  readonly splits: EventSplits;
  /** The steps that did nothing, in their order. */
  readonly unfitting: readonly Unfitting[];
  /** Ids that nothing has any more → what most of their mentions have become. One that was hidden is not in it. */
  readonly former: ReadonlyMap<EntityId, EntityId>;
}

/** Applies the owner's steps to the linked library: every file that is published is made of what comes out. */
export function correctLibrary(library: Library, corrections: readonly Correction[]): CorrectedLibrary {
  const published = new Map(library.entities.map((entity) => [entity.id, entity]));
  const lens = openLens(corrections, published);
  if (corrections.length === 0) return { library, splits: lens.splits, unfitting: [], former: new Map() };
  const census: Census = { shares: new Map(), met: new Set() };
  const articles = library.articles.map((article) => correctArticle(lens, article, published, census));
  const entities = correctEntities(lens, library.entities, published, census);
  const byId = new Map(library.articles.map((article) => [article.id, article]));
  const corrected = { articles, entities };
  const named = new Map(library.entities.toReversed().map((entity) => [entity.name, entity]));
  return {
    library: corrected,
    splits: lens.splits,
    unfitting: findUnfitting(corrections, {
      published,
      met: new Set([...census.met, ...findSplitting(lens, corrected)]),
      named: (name) => named.get(name) ?? null,
      textsOf: (article) => byId.get(article)?.blocks.map(({ text }) => text) ?? null,
      reportsOf: (article) => new Set(byId.has(article) ? nameEvents(byId.get(article)!) : []),
    }),
    former: listFormer(census, entities),
  };
}

/** The steps that split an event. Where any is about events, they are put together once more for it: which reports stand together shows only then. */
function findSplitting(lens: Lens, library: Library): readonly number[] {
  return lens.splits.none ? [] : buildTimeline(indexLibrary(library)).flatMap((entry) => lens.splits.split(entry).steps);
}

/** What is learned while the mentions are gone through. */
interface Census {
  /** By what it becomes, then by what it was. */
  readonly shares: Map<EntityId, Map<EntityId, Share>>;
  readonly met: Set<number>;
}

function correctArticle(lens: Lens, article: LinkedArticle, published: ReadonlyMap<EntityId, Entity>, census: Census): LinkedArticle {
  if (!article.entityOf.some((id) => lens.touched.has(id))) return article;
  const bearers = new Map<EntityId, Bearers>();
  const traced = article.mentions.map((mention): Traced => {
    const before = article.entityOf[mention.group]!;
    if (!lens.touched.has(before)) return { mention, entity: before };
    const entity = traceMention(lens, article, mention, published.get(before)!, census);
    bearers.set(before, addBearer(bearers.get(before) ?? new Map(), mention.sentence, entity));
    return { mention, entity };
  });
  return regroup(article, traced, bearers);
}

interface Traced {
  readonly mention: FoundMention;
  /** Null where it is hidden. */
  readonly entity: EntityId | null;
}

function traceMention(lens: Lens, article: LinkedArticle, mention: FoundMention, before: Entity, { shares, met }: Census): EntityId | null {
  const sentence = article.sentences[mention.sentence]!;
  const block = article.blocks[mention.block]!.text;
  const place = { article: article.id, text: block.slice(sentence.from, sentence.to), from: mention.from - sentence.from, to: mention.to - sentence.from };
  const trail = lens.trace(before.id, place);
  for (const step of trail.steps) met.add(step);
  if (trail.entity === null) return null;
  const from = shares.get(trail.entity) ?? new Map<EntityId, Share>();
  shares.set(trail.entity, from);
  const share = from.get(before.id) ?? openShare(before);
  from.set(before.id, share);
  addToShare(lens, share, trail, block.slice(mention.from, mention.to));
  return trail.entity;
}

/** The article with a group for each part of a group that has become something of its own; groups without a mention left are gone. */
function regroup(article: LinkedArticle, traced: readonly Traced[], bearers: ReadonlyMap<EntityId, Bearers>): LinkedArticle {
  const parts = new Map<string, Part>();
  const named = new Map<string, Named[]>();
  const mentions: FoundMention[] = [];
  traced.forEach(({ mention, entity }, at) => {
    const part = entity === null ? null : joinPart(parts, article, mention, entity);
    if (part !== null) mentions.push(part.index === mention.group ? mention : { ...mention, group: part.index });
    const key = `${mention.sentence} ${mention.group}`;
    named.set(key, named.get(key) ?? []);
    named.get(key)!.push({ at, mention, part: part?.index ?? null });
  });
  const list = [...parts.values()];
  handOutRoles(article, parts, bearers);
  return {
    ...article,
    mentions,
    groups: list.map((part) => describePart(article.groups[part.group]!, part)),
    entityOf: list.map(({ entity }) => entity),
    events: article.events.map((event) => {
      const taking = event.groups.flatMap((group) => selectNamed(event, named.get(`${event.sentence} ${group}`) ?? [])).sort((a, b) => a.at - b.at);
      return { ...event, groups: [...new Set(taking.flatMap(({ part }) => part ?? []))] };
    }),
  };
}

function joinPart(parts: Map<string, Part>, article: LinkedArticle, { group, block, from, to }: FoundMention, entity: EntityId): Part {
  const key = `${group} ${entity}`;
  const part = parts.get(key) ?? { group, entity, index: parts.size, aliases: new Set(), roles: [] };
  parts.set(key, part);
  part.aliases.add(article.blocks[block]!.text.slice(from, to));
  return part;
}

/** A mention and the part that it has come into, null where it is hidden; `at` counts the article's mentions. */
interface Named {
  readonly at: number;
  readonly mention: FoundMention;
  readonly part: number | null;
}

/** Of a group's mentions in an event's sentence, those that take part: in the event's own words, where any is. */
function selectNamed({ from, to }: TextRange, named: readonly Named[]): readonly Named[] {
  const inside = named.filter(({ mention }) => from <= mention.from && mention.to <= to);
  return inside.length > 0 ? inside : named;
}

interface Part {
  /** What it was part of. */
  readonly group: number;
  readonly entity: EntityId;
  readonly index: number;
  readonly aliases: Set<string>;
  readonly roles: RoleQuotation[];
}

function handOutRoles(article: LinkedArticle, parts: ReadonlyMap<string, Part>, bearers: ReadonlyMap<EntityId, Bearers>): void {
  const firstOf = new Map([...parts.values()].toReversed().map((part) => [part.entity, part]));
  article.groups.forEach(({ roles }, group) => {
    const before = article.entityOf[group]!;
    for (const role of roles) {
      const seen = bearers.get(before);
      const bearer = seen === undefined ? before : bearerOf(seen, role.sentence);
      if (bearer !== null) (parts.get(`${group} ${bearer}`) ?? firstOf.get(bearer))?.roles.push(role);
    }
  });
}

/** The fullest name comes first among a group's ways of writing. */
function describePart(group: MentionGroup, { aliases, roles }: Part): MentionGroup {
  const kept = group.aliases.filter((alias) => aliases.has(alias));
  if (kept.length === group.aliases.length) return { ...group, roles };
  return { ...group, name: aliases.has(group.name) ? group.name : (kept[0] ?? group.name), aliases: kept, reason: kept.length > 1 ? group.reason : null, roles };
}

/** Untouched entities are the same objects. */
function correctEntities(lens: Lens, entities: readonly Entity[], published: ReadonlyMap<EntityId, Entity>, { shares }: Census): readonly Entity[] {
  const changed = new Map([...shares].map(([id, from]) => [id, assembleEntity(lens, id, [...from.values()], published.get(id) ?? null)]));
  const kept = entities.flatMap((entity) => (lens.touched.has(entity.id) ? (changed.get(entity.id) ?? []) : entity));
  const made = [...changed.values()].filter(({ id }) => !published.has(id));
  return [...kept, ...made]
    .map((entity) => ({ entity, mentions: entity.aliases.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.mentions - a.mentions || (a.entity.name < b.entity.name ? -1 : a.entity.name > b.entity.name ? 1 : 0))
    .map(({ entity }) => entity);
}

function listFormer({ shares }: Census, entities: readonly Entity[]): ReadonlyMap<EntityId, EntityId> {
  const left = new Set(entities.map(({ id }) => id));
  const most = new Map<EntityId, { readonly id: EntityId; readonly count: number }>();
  for (const [id, from] of shares) {
    for (const [before, { aliases }] of from) {
      const count = [...aliases.values()].reduce((sum, each) => sum + each, 0);
      if (!left.has(before) && count > (most.get(before)?.count ?? 0)) most.set(before, { id, count });
    }
  }
  return new Map([...most].map(([before, { id }]) => [before, id]));
}
