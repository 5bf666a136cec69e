import type { MapMark } from './layoutMap.ts';
import type { MapSize } from './mapView.ts';

/** A name beside its mark; `anchor` as SVG has it. */
export interface MapLabel {
  readonly mark: MapMark;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const mostLabels = 24;
/** A letter of the map's small type, in pixels: rather too wide than too narrow. */
const letter = 6.6;
const line = 15;
const gap = 4;

/** Names for the largest marks, to the right or the left of them, where they cover no other name and leave the size nowhere. */
export function placeLabels(marks: readonly MapMark[], { width, height }: MapSize): readonly MapLabel[] {
  const taken: Box[] = [];
  const labels: MapLabel[] = [];
  for (const mark of marks) {
    if (labels.length === mostLabels) break;
    const long = mark.place.name.length * letter;
    const middle = { top: mark.y - line / 2, bottom: mark.y + line / 2 };
    const right = mark.x + mark.radius + gap;
    const left = mark.x - mark.radius - gap;
    const choices: readonly (readonly [MapLabel, Box])[] = [
      [{ mark, x: right, y: mark.y, anchor: 'start' }, { left: right, right: right + long, ...middle }],
      [{ mark, x: left, y: mark.y, anchor: 'end' }, { left: left - long, right: left, ...middle }],
    ];
    const free = choices.find(([, box]) =>
      box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height && !taken.some((other) => overlaps(box, other)));
    // The mark itself is in the way of later names, whether or not its own has room.
    taken.push({ left: mark.x - mark.radius, right: mark.x + mark.radius, top: mark.y - mark.radius, bottom: mark.y + mark.radius });
    if (free === undefined) continue;
    labels.push(free[0]);
    taken.push(free[1]);
  }
  return labels;
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
