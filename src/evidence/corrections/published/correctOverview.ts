import { recountByMonth } from '../../events/countByMonth.ts';
import type { EntityFile, EntityId, Manifest, OverviewFile, TimelineEntry } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { replaceRows, summariseTouched } from './correctWho.ts';
import { findSplit, recountRows } from './recountEvents.ts';

const MOST = 12;

/**
 * The overview after all steps. Where rows go, those that would move up are not known here, and the list
 * gets shorter.
 *
 * @param entities the published files of `neededEntities(lens)`
 * @param told published entries, at least those in which the reports stand that the steps split
 */
export function correctOverview(
  lens: Lens, file: OverviewFile, entities: ReadonlyMap<EntityId, EntityFile>, span: Manifest['span'], told: readonly TimelineEntry[] = [],
): OverviewFile {
  const split = findSplit(lens, told);
  const events = recountByMonth(file.events, split.before, split.after, span);
  if (lens.touched.size === 0) return split.before.length === 0 ? file : { events, most: recountRows(lens, file.most, split) };
  const changed = summariseTouched(lens, entities, span);
  // A row that ranks below the last published one might rank below others that this file does not name.
  const fewest = file.most.length < MOST ? 0 : file.most.at(-1)!.mentions;
  const rows = replaceRows(lens, file.most, changed).filter(({ mentions }) => mentions >= fewest).slice(0, MOST);
  return { events, most: recountRows(lens, rows, split) };
}
