import type { ArticleId, Correction, EntityId, EntityKind, EntityRef, NameCorrection } from '../../model.ts';
import { openSplits, type EventSplits } from '../events/openSplits.ts';
import { matchesAnchor } from './anchorName.ts';

/** A mention's place. */
export interface Place {
  readonly article: ArticleId;
  /** The text of its sentence, as it stands or as it is quoted. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a mention goes, and the steps that it meets on its way. */
export interface Trail {
  /** What it is after all steps; null where it is hidden. */
  readonly entity: EntityId | null;
  /** Indices into the corrections of the steps that are about it. */
  readonly steps: readonly number[];
}

/** All steps as one function of published facts. */
export interface Lens {
  readonly corrections: readonly Correction[];
  /** What a mention of `entity` (as published) at this place is after all steps; null where it is hidden. */
  resolve(entity: EntityId, place: Place): EntityId | null;
  /** The same, with the steps. Of a mention of which only the article is known, or nothing, what is said of one place or one way of writing does not apply. */
  trace(entity: EntityId, place: Place | ArticleId | null): Trail;
  /** Name and kind after all steps. */
  describe(ref: EntityRef): EntityRef;
  /** Name and kind after all steps, of what the steps speak of. */
  refer(id: EntityId): EntityRef | null;
  /** Published ids whose mentions may end up as this one, itself included where it is published. */
  sources(entity: EntityId): readonly EntityId[];
  /** What mentions of a published id may end up as, itself included where some may stay. */
  ends(entity: EntityId): readonly EntityId[];
  /** Whether its mentions in one article may go different ways. */
  isTornApart(entity: EntityId): boolean;
  /** Published ids of which something changes (members, name, kind, visibility), and ids they may end up as. */
  readonly touched: ReadonlySet<EntityId>;
  /** What the steps do to events. */
  readonly splits: EventSplits;
}

/** A step about a name in its place. */
interface Step {
  readonly index: number;
  readonly correction: NameCorrection;
}

/**
 * Opens a journal of steps. Costs time linear in the steps; a mention then costs no more than the steps
 * about what it is and was.
 *
 * @param published what the ids that steps speak of stand for in the library; one that is missing, or leads
 *   to another id, is gone, and steps about it or into it do nothing. Left out, every id is taken to be
 *   there as the steps tell it.
 */
export function openLens(corrections: readonly Correction[], published?: ReadonlyMap<EntityId, EntityRef>): Lens {
  const known = learnRefs(corrections, published);
  const steps = selectSteps(corrections, published);
  const about = indexSteps(steps);
  const described = describeAll(steps);

  const describe = (ref: EntityRef): EntityRef => {
    const change = described.get(ref.id);
    return change === undefined ? ref : { id: ref.id, kind: change.kind ?? ref.kind, name: change.name ?? ref.name };
  };
  const trace = (entity: EntityId, place: Place | ArticleId | null): Trail => {
    const met: number[] = [];
    let at: EntityId | null = entity;
    let list = about.get(entity) ?? [];
    let next = 0;
    while (at !== null && next < list.length) {
      const { index, correction } = list[next]!;
      const to = move(correction, place);
      if (to === 'stays') {
        next += 1;
        continue;
      }
      met.push(index);
      if (to === at) {
        next += 1;
        continue;
      }
      at = to;
      list = at === null ? [] : (about.get(at) ?? []);
      next = firstAfter(list, index);
    }
    return { entity: at, steps: met };
  };
  return {
    corrections,
    trace,
    resolve: (entity, place) => (about.has(entity) ? trace(entity, place).entity : entity),
    describe,
    refer: (id) => {
      const ref = known.get(id);
      return ref === undefined ? null : describe(ref);
    },
    sources: (entity) => findSources(steps, entity).filter((id) => published === undefined || !known.has(id) || isThere(published, id)),
    ends: (entity) => findEnds(steps, entity),
    isTornApart: (entity) => isTornApart(steps, entity),
    touched: new Set(steps.flatMap(({ correction }) => idsOf(correction))),
    splits: openSplits(corrections),
  };
}

/** Where a step sends a mention of its entity: on to an id, away (null), or nowhere. */
function move(correction: NameCorrection, place: Place | ArticleId | null): EntityId | 'stays' | null {
  switch (correction.do) {
    case 'hide': return null;
    case 'hide mention': return isAt(correction, place) ? null : 'stays';
    case 'retype':
    case 'rename': return correction.entity.id;
    case 'merge': return correction.into.id;
    case 'split': return isPart(correction, place) ? correction.as.id : 'stays';
  }
}

function isAt({ at }: Extract<NameCorrection, { readonly do: 'hide mention' }>, place: Place | ArticleId | null): boolean {
  return place !== null && typeof place !== 'string' && at.article === place.article && matchesAnchor(at, place.text, place);
}

function isPart({ part }: Extract<NameCorrection, { readonly do: 'split' }>, place: Place | ArticleId | null): boolean {
  if (place === null) return false;
  const article = typeof place === 'string' ? place : place.article;
  if (part.of === 'article') return part.article === article;
  if (typeof place === 'string') return false;
  if (part.of === 'alias') return place.to - place.from === part.alias.length && place.text.startsWith(part.alias, place.from);
  return part.at.article === article && matchesAnchor(part.at, place.text, place);
}

/** Every id that steps speak of: as published, else as the first step tells it. */
function learnRefs(corrections: readonly Correction[], published: ReadonlyMap<EntityId, EntityRef> | undefined): ReadonlyMap<EntityId, EntityRef> {
  const known = new Map<EntityId, EntityRef>();
  for (const correction of corrections) {
    for (const ref of refsOf(correction)) {
      if (!known.has(ref.id)) known.set(ref.id, published !== undefined && isThere(published, ref.id) ? published.get(ref.id)! : ref);
    }
  }
  return known;
}

/** Leaves out the steps about ids that are gone, those that go nowhere, and those about events. */
function selectSteps(corrections: readonly Correction[], published: ReadonlyMap<EntityId, EntityRef> | undefined): readonly Step[] {
  const made = new Set<EntityId>();
  const exists = (id: EntityId): boolean => published === undefined || isThere(published, id) || made.has(id);
  return corrections.flatMap((correction, index) => {
    if (correction.do === 'split event' || !exists(correction.entity.id)) return [];
    if (correction.do === 'merge' && (!exists(correction.into.id) || correction.into.id === correction.entity.id)) return [];
    if (correction.do === 'split') {
      if (correction.as.id === correction.entity.id) return [];
      made.add(correction.as.id);
    }
    return [{ index, correction }];
  });
}

function indexSteps(steps: readonly Step[]): ReadonlyMap<EntityId, readonly Step[]> {
  const about = new Map<EntityId, Step[]>();
  for (const step of steps) {
    const list = about.get(step.correction.entity.id);
    if (list === undefined) about.set(step.correction.entity.id, [step]);
    else list.push(step);
  }
  return about;
}

function describeAll(steps: readonly Step[]): ReadonlyMap<EntityId, { readonly kind?: EntityKind; readonly name?: string }> {
  const described = new Map<EntityId, { readonly kind?: EntityKind; readonly name?: string }>();
  for (const { correction } of steps) {
    const { id } = correction.entity;
    if (correction.do === 'retype') described.set(id, { ...described.get(id), kind: correction.kind });
    if (correction.do === 'rename') described.set(id, { ...described.get(id), name: correction.name });
  }
  return described;
}

/** Backwards through the steps: who might be one of these after the step was one of those before it. */
function findSources(steps: readonly Step[], entity: EntityId): readonly EntityId[] {
  const ids = new Set([entity]);
  for (const { correction } of steps.toReversed()) {
    const { id } = correction.entity;
    if (correction.do === 'hide') ids.delete(id);
    if (correction.do === 'split' && ids.has(correction.as.id)) ids.add(id);
    if (correction.do === 'merge') {
      if (ids.has(correction.into.id)) ids.add(id);
      else ids.delete(id);
    }
  }
  return [...ids];
}

function findEnds(steps: readonly Step[], entity: EntityId): readonly EntityId[] {
  const ids = new Set([entity]);
  for (const { correction } of steps) {
    const { id } = correction.entity;
    if (!ids.has(id)) continue;
    if (correction.do === 'hide' || correction.do === 'merge') ids.delete(id);
    if (correction.do === 'merge') ids.add(correction.into.id);
    if (correction.do === 'split') ids.add(correction.as.id);
  }
  return [...ids];
}

function isTornApart(steps: readonly Step[], entity: EntityId): boolean {
  const ids = new Set([entity]);
  return steps.some(({ correction }) => {
    const { id } = correction.entity;
    if (!ids.has(id)) return false;
    if (correction.do === 'hide' || correction.do === 'merge') ids.delete(id);
    if (correction.do === 'merge') ids.add(correction.into.id);
    if (correction.do === 'split') ids.add(correction.as.id);
    return correction.do === 'hide mention' || (correction.do === 'split' && correction.part.of !== 'article');
  });
}

/** The place in the list of the first step later than `index`. */
function firstAfter(list: readonly Step[], index: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.index > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

function refsOf(correction: Correction): readonly EntityRef[] {
  switch (correction.do) {
    case 'hide':
    case 'hide mention':
    case 'retype':
    case 'rename': return [correction.entity];
    case 'merge': return [correction.entity, correction.into];
    case 'split': return [correction.entity, correction.as];
    case 'split event': return [];
  }
}

/** An id that leads to another name was joined into that one before the library was published. */
const isThere = (published: ReadonlyMap<EntityId, EntityRef>, id: EntityId): boolean => published.get(id)?.id === id;
const idsOf = (correction: Correction): readonly EntityId[] => refsOf(correction).map(({ id }) => id);
