import type { EntityKind } from '../../../model.ts';
import { laneHeights, lineStart, nearest, type LaneMark, type Lanes, type MarkShape } from './layoutLanes.ts';

/** Colours as the canvas wants them, taken from the page's own. */
export type Palette = Readonly<Record<EntityKind | 'rule', string>>;

export interface PaintArea {
  /** CSS pixels. */
  readonly width: number;
  readonly laneHeight: number;
  readonly both: boolean;
}

type Pen = Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'fill' | 'arc' | 'rect' | 'roundRect' | 'setLineDash'> & {
  fillStyle: CanvasRenderingContext2D['fillStyle'];
  strokeStyle: CanvasRenderingContext2D['strokeStyle'];
  globalAlpha: number;
  lineWidth: number;
};

/** The same picture as the elements of `LaneMarks`, for more marks than elements are quick with. */
export function paintLanes(pen: Pen, { lanes }: Lanes, { width, laneHeight, both }: PaintArea, palette: Palette): void {
  const x = (percent: number): number => (percent / 100) * width;
  lanes.forEach(({ entity, marks }, index) => {
    const y = index * laneHeight + laneHeights.lane / 2;
    pen.globalAlpha = 1;
    pen.strokeStyle = palette.rule;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(width, y);
    pen.stroke();
    pen.fillStyle = palette[entity.kind];
    pen.strokeStyle = palette[entity.kind];
    for (const mark of marks) paintMark(pen, mark, y, both ? y + laneHeights.toReport : y, x);
  });
}

function paintMark(pen: Pen, mark: LaneMark, y: number, yReport: number, x: (percent: number) => number): void {
  const { shapes, reported } = mark;
  if (yReport > y && reported.length > 0) {
    pen.globalAlpha = 0.45;
    pen.beginPath();
    for (const at of reported) {
      pen.moveTo(x(lineStart(mark, at) ?? at), y);
      pen.lineTo(x(at), yReport);
    }
    pen.stroke();
  }
  for (const shape of shapes) paintShape(pen, shape, y, x);
  if (reported.length === 0) return;
  pen.globalAlpha = 1;
  pen.beginPath();
  for (const at of reported) pen.rect(x(at) - 1.5, yReport - 5, 3, 10);
  pen.fill();
}

function paintShape(pen: Pen, shape: MarkShape, y: number, x: (percent: number) => number): void {
  pen.beginPath();
  if (shape.shape === 'dot') {
    pen.globalAlpha = 1;
    pen.arc(x(shape.at), y, shape.doubtful ? 4 : 5, 0, Math.PI * 2);
    if (!shape.doubtful) return pen.fill();
  } else {
    pen.globalAlpha = shape.faint ? 0.2 : 0.55;
    pen.roundRect(x(shape.from), y - 5, x(shape.width), 10, 5);
    pen.fill();
    if (!shape.doubtful) return;
  }
  pen.setLineDash([3, 3]);
  pen.stroke();
  pen.setLineDash([]);
}

/** The mark at a point of the drawing, the one painted last; null where there is none within a finger's reach. */
export function findMark({ lanes }: Lanes, { width, laneHeight }: PaintArea, point: { readonly x: number; readonly y: number }): LaneMark | null {
  const lane = lanes[Math.floor(point.y / laneHeight)];
  if (lane === undefined || width <= 0) return null;
  const at = (point.x / width) * 100;
  const reach = (8 / width) * 100;
  const distance = ({ shapes, reported }: LaneMark): number =>
    Math.min(Infinity, ...shapes.map((shape) => Math.abs(nearest(shape, at) - at)), ...reported.map((place) => Math.abs(place - at)));
  let [found, least] = [null as LaneMark | null, reach];
  for (const mark of lane.marks) {
    const away = distance(mark);
    // Of two that are equally near the later one lies on top.
    if (away <= least) [found, least] = [mark, away];
  }
  return found;
}
