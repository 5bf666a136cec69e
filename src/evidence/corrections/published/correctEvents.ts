import type { TimelineEntry } from '../../../model.ts';
import { compareEntries } from '../../events/compareEntries.ts';
import type { Lens } from '../openLens.ts';
import { correctEntry } from './correctEntry.ts';

/** Events after all steps, names before events, in order of time. Untouched ones are the same objects, and where all are, so is the list. */
export function correctEvents(lens: Lens, entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const corrected = entries.flatMap((entry) => lens.splits.split(correctEntry(lens, entry)).entries);
  if (corrected.length > entries.length) return corrected.sort(compareEntries);
  return corrected.every((entry, at) => entry === entries[at]) ? entries : corrected;
}
