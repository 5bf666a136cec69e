import { countByMonth } from '../../evidence/events/countByMonth.ts';
import type { EntitySummary, OverviewFile, TimelineEntry } from '../../model.ts';
import type { LibraryIndex } from './indexLibrary.ts';

const MOST = 12;

export const buildOverview = (index: LibraryIndex, timeline: readonly TimelineEntry[], summaries: readonly EntitySummary[]): OverviewFile => ({
  events: countByMonth(timeline, index.span),
  most: summaries.slice(0, MOST),
});
