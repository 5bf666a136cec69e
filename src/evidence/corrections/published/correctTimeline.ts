import type { TimelineFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { correctEvents } from './correctEvents.ts';

/** The timeline, all its pages joined, after all steps. Untouched events are the same objects. */
export const correctTimeline = (lens: Lens, file: TimelineFile): TimelineFile => ({ entries: correctEvents(lens, file.entries) });
