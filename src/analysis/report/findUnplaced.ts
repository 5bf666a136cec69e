import type { Library } from '../../model.ts';
import { comparePlaces, type TextPlace } from './textPlace.ts';

/** An expression that means a time which cannot be fixed. */
export interface UnplacedDate {
  /** As written. */
  readonly text: string;
  readonly reason: string;
  readonly place: TextPlace;
}

/** What the timeline lists under "Not placed", by article and place. Lengths of time mean no time, and a "now" is as good as none. */
export function findUnplaced({ articles }: Library): readonly UnplacedDate[] {
  return articles
    .flatMap(({ id, blocks, dates }) =>
      dates.flatMap(({ placement, value, block, from, to }): readonly UnplacedDate[] =>
        placement.kind !== 'vague' || value === 'PRESENT_REF' ? [] : [{
          text: blocks[block]!.text.slice(from, to),
          reason: placement.reason,
          place: { article: id, at: { block, from, to } },
        }]))
    .sort((a, b) => comparePlaces(a.place, b.place));
}
