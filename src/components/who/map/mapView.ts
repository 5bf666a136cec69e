import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Place } from './collectPlaces.ts';

/** Width and height of the drawing, in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** What part of the world is seen: what lies in the middle, in degrees, and the projection's scale in pixels a radian. */
export interface MapView {
  readonly longitude: number;
  readonly latitude: number;
  readonly scale: number;
}

/** Width and height of the whole world in Equal Earth at scale 1. */
const world = { width: 5.42, height: 2.64 };
/** Where the world is cut: through the Bering Strait, so that no country is. */
const middle = 11;
/** Beyond this the atlas's outlines are mere strokes. */
const mostZoom = 16;
const zoomStep = 1.6;
/** Places within so many degrees of longitude are all shown. */
const wide = 120;
/** Room for marks and their names between the outermost place and the edge, as a share of the size. */
const margin = 0.14;

/** Equal Earth (Šavrič, Patterson, Jenny 2018): no country looks larger than it is. */
export const projectionOf = ({ longitude, latitude, scale }: MapView, { width, height }: MapSize): GeoProjection =>
  geoEqualEarth().rotate([-longitude, 0]).center([0, latitude]).scale(scale).translate([width / 2, height / 2]);

const smallestScale = ({ width, height }: MapSize): number => Math.min(width / world.width, height / world.height);

export const worldView = (size: MapSize): MapView => ({ longitude: middle, latitude: 0, scale: smallestScale(size) });

/**
 * As near as all the places can be seen. Where they lie far apart, as near as nine of ten mentions can: one
 * far place must not make all others a blot. The whole world where they lie all around it or there are none.
 */
export function fitView(places: readonly Place[], size: MapSize): MapView {
  if (places.length === 0) return worldView(size);
  const all = smallestArc(places, 1);
  const arc = all.degrees > wide ? smallestArc(places, 0.9) : all;
  if (arc.degrees > 200) return worldView(size);
  const flat = geoEqualEarth().rotate([-arc.middle, 0]).scale(1).translate([0, 0]);
  const points = places
    .filter(({ at }) => Math.abs(wrap(at.longitude - arc.middle)) <= arc.degrees / 2 + 0.001)
    .map(({ at }) => flat([at.longitude, at.latitude])!);
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  const room = 1 - 2 * margin;
  const scale = Math.min((size.width * room) / (right - left), (size.height * room) / (bottom - top));
  if (scale <= smallestScale(size)) return worldView(size);
  const [longitude, latitude] = flat.invert!([(left + right) / 2, (top + bottom) / 2])!;
  // A single city would fill the map with nothing: its surroundings say where it is.
  return { longitude, latitude, scale: Math.min(scale, (smallestScale(size) * mostZoom) / 2) };
}

/** A step nearer (1) or further (-1), around the middle. Further than the whole world is the whole world. */
export function zoomView(view: MapView, steps: number, size: MapSize): MapView {
  const smallest = smallestScale(size);
  const scale = Math.min(view.scale * zoomStep ** steps, smallest * mostZoom);
  return scale <= smallest ? worldView(size) : { ...view, scale };
}

export const canZoom = (view: MapView, steps: number, size: MapSize): boolean => {
  const share = view.scale / smallestScale(size);
  return steps > 0 ? share < mostZoom * 0.999 : share > 1.001;
};

/** The map pulled by so many pixels, as with a hand. */
export function panView(view: MapView, dx: number, dy: number, size: MapSize): MapView {
  const to = projectionOf(view, size).invert!([size.width / 2 - dx, size.height / 2 - dy]);
  if (to === null || !to.every(Number.isFinite)) return view;
  return { ...view, longitude: wrap(to[0]), latitude: Math.max(-75, Math.min(80, to[1])) };
}

/** The shortest part of the circle of longitudes that holds this share of the mentions, also across the date line. */
function smallestArc(places: readonly Place[], share: number): { readonly middle: number; readonly degrees: number } {
  const sorted = [...places].sort((a, b) => a.at.longitude - b.at.longitude);
  const count = sorted.length;
  const wanted = sorted.reduce((sum, { mentions }) => sum + mentions, 0) * share;
  let best = { from: 0, degrees: Infinity };
  let held = 0;
  let end = 0;
  for (let start = 0; start < count; start++) {
    // `end` runs on around the circle, at most once.
    while (held < wanted && end < start + count) held += sorted[end++ % count]!.mentions;
    if (held < wanted) break;
    const last = end - 1;
    const degrees = sorted[last % count]!.at.longitude + (last >= count ? 360 : 0) - sorted[start]!.at.longitude;
    if (degrees < best.degrees) best = { from: sorted[start]!.at.longitude, degrees };
    held -= sorted[start]!.mentions;
  }
  return { middle: wrap(best.from + best.degrees / 2), degrees: best.degrees };
}

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

function rangeOf(numbers: readonly number[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
