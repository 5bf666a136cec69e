import type { EntityFile, EntityId, Manifest, OverviewFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { replaceRows, summariseTouched } from './correctWho.ts';

const MOST = 12;

/**
 * The overview after all steps. Events stay what they are. Where rows go, those that would move up are not
 * known here, and the list gets shorter.
 *
 * @param entities the published files of `neededEntities(lens)`
 */
export function correctOverview(lens: Lens, file: OverviewFile, entities: ReadonlyMap<EntityId, EntityFile>, span: Manifest['span']): OverviewFile {
  if (lens.touched.size === 0) return file;
  const changed = summariseTouched(lens, entities, span);
  // A row that ranks below the last published one might rank below others that this file does not name.
  const fewest = file.most.length < MOST ? 0 : file.most.at(-1)!.mentions;
  return { ...file, most: replaceRows(lens, file.most, changed).filter(({ mentions }) => mentions >= fewest).slice(0, MOST) };
}
