import type { EntityId, EntityRef, TimelineEntry } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { correctQuoted } from './correctQuotation.ts';

/** An event with those who take part in it after all steps; the same object where nothing changes. */
export function correctEntry(lens: Lens, entry: TimelineEntry): TimelineEntry {
  const reports = entry.reports.map((report) => correctQuoted(lens, report));
  const taken = entry.entities.some(({ id }) => lens.touched.has(id));
  if (!taken) return reports.every((report, at) => report === entry.reports[at]) ? entry : { ...entry, reports };

  const partakers = new Map(entry.entities.map((ref) => [ref.id, ref]));
  const named = entry.reports.flatMap(({ quotation: { article, text, marks }, clause }) => marks.flatMap((mark) => {
    const before = mark.kind === 'date' ? undefined : partakers.get(mark.entity);
    const { from, to } = mark;
    return before === undefined ? [] : [{ before, place: { article, text, from, to }, inside: clause.from <= from && to <= clause.to }];
  }));
  // Named in the event's own words as well as around them, it takes part as what it is in those words.
  const inside = new Set(named.flatMap((each) => (each.inside ? each.before.id : [])));
  const taking = new Map<EntityId, EntityRef>();
  for (const each of named) {
    const id = each.inside || !inside.has(each.before.id) ? lens.resolve(each.before.id, each.place) : null;
    if (id !== null) taking.set(id, refer(lens, id, each.before));
  }
  const inOrder = new Set(reports.flatMap(({ quotation }) => quotation.marks.flatMap((mark) => (mark.kind === 'date' ? [] : (taking.get(mark.entity) ?? [])))));
  return { ...entry, reports, entities: [...inOrder] };
}

/** Name and kind of what `before` has become. */
const refer = (lens: Lens, id: EntityId, before: EntityRef): EntityRef =>
  id === before.id ? lens.describe(before) : (lens.refer(id) ?? { ...before, id });
