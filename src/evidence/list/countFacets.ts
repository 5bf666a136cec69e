import type { ArticleSummary, CalendarMonth, EntityId } from '../../model.ts';
import { readingStates, type ListFilter, type ListState } from './listFilter.ts';
import { openMatcher, type FilterPart, type ListFacts } from './matchArticle.ts';

/**
 * How many articles each value would leave or add if it were chosen now, whatever else of the filter
 * holds. Of a value that is left out: how many are missed by that. Values without any are not there.
 */
export interface FacetCounts {
  readonly who: ReadonlyMap<EntityId, number>;
  readonly source: ReadonlyMap<string, number>;
  readonly is: ReadonlyMap<ListState, number>;
  /** By month of publication. */
  readonly published: ReadonlyMap<CalendarMonth, number>;
  /** By year in which something that they tell happened, in order. */
  readonly events: ReadonlyMap<string, number>;
}

/** In time linear in the rows and what they name. */
export function countFacets(facts: ListFacts, filter: ListFilter): FacetCounts {
  const match = openMatcher(facts, filter);
  const who = new Map<EntityId, number>();
  const source = new Map<string, number>();
  const is = new Map<ListState, number>();
  const published = new Map<CalendarMonth, number>();
  const years = openYears();
  for (const row of facts.rows) {
    const failed = match(row);
    // What fails a part of the filter meets it once that part is chosen anew; what fails two does not.
    const isLeftBy = (part: FilterPart): boolean => failed.length === 0 || (failed.length === 1 && failed[0] === part);
    if (failed.length === 0) for (const id of row.entities) add(who, id);
    else if (isLeftBy('who')) addLeftOut(who, row, filter.who);
    if (row.source !== null && isLeftBy('source')) add(source, row.source);
    const kept = facts.states.get(row.id);
    if (isLeftBy('state')) add(is, kept?.state ?? readingStates[0]);
    if (kept?.saved === true && isLeftBy('saved')) add(is, 'saved');
    if (facts.fresh.has(row.id) && isLeftBy('new')) add(is, 'new');
    if (isLeftBy('published')) add(published, row.published.slice(0, 7) as CalendarMonth);
    if (isLeftBy('event')) years.add(row.told);
  }
  return { who, source, is, published, events: years.count() };
}

/** A name that is left out would leave what is missed because of it alone, and names all that is asked for. */
function addLeftOut(counts: Map<EntityId, number>, { entities }: ArticleSummary, { only, not }: ListFilter['who']): void {
  const missed = entities.filter((id) => not.includes(id));
  if (missed.length === 1 && only.every((id) => entities.includes(id))) add(counts, missed[0]!);
}

function add<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

const YEARS = 10_000;

/** Counts articles by the years that they tell of: a century is as quickly told as a day. */
function openYears() {
  const begun = new Int32Array(YEARS + 1);
  return {
    /** What one article tells: days in order, as they are published. */
    add(told: readonly string[]): void {
      let next = 0;
      for (const days of told) {
        const [first, last = first] = days.split('..');
        const from = Math.max(next, Number(first!.slice(0, 4)));
        next = Math.max(next, Number(last!.slice(0, 4)) + 1);
        if (from >= next) continue;
        begun[from]! += 1;
        begun[next]! -= 1;
      }
    },
    count(): ReadonlyMap<string, number> {
      const counts = new Map<string, number>();
      let now = 0;
      begun.forEach((change, year) => {
        now += change;
        if (now > 0) counts.set(String(year).padStart(4, '0'), now);
      });
      return counts;
    },
  };
}
