import type { TimelineFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { correctEntry } from './correctEntry.ts';

/** The timeline after all steps. Events stay where they are in time; an untouched one is the same object. */
export const correctTimeline = (lens: Lens, file: TimelineFile): TimelineFile => ({
  entries: file.entries.map((entry) => correctEntry(lens, entry)),
});
