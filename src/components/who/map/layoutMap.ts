import { geoGraticule10, geoPath } from 'd3-geo';
import type { CollectedPlaces, Place } from './collectPlaces.ts';
import { placeLabels, type MapLabel } from './placeLabels.ts';
import { projectionOf, type MapSize, type MapView } from './mapView.ts';
import type { Atlas } from './readAtlas.ts';

/** Paths are SVG path data; positions are pixels of the size. */
export interface MapLayout {
  readonly sphere: string;
  readonly graticule: string;
  readonly land: string;
  readonly borders: string;
  /** The outlines of countries that are named or that hold a named place. `shade` 1 to 3 by mentions. */
  readonly outlines: readonly { readonly code: string; readonly path: string; readonly shade: 1 | 2 | 3 }[];
  /** Largest first, so that a small one lies on top and can be hit. */
  readonly marks: readonly MapMark[];
  readonly labels: readonly MapLabel[];
  /** Places with few mentions that are left out where there are too many to tell apart. */
  readonly leftOut: number;
}

export interface MapMark {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Its area, not its radius, grows with the mentions; a few mentions still make a dot that is seen. */
  readonly radius: number;
}

const mostMarks = 300;
const smallest = 3.5;

/** The map of the places in one view of the world. Linear in the places and the atlas. */
export function layoutMap(atlas: Atlas, { places, countries }: CollectedPlaces, view: MapView, size: MapSize): MapLayout {
  const { width, height } = size;
  // As much again around what is seen: it comes into view while the map is pulled.
  const projection = projectionOf(view, size).clipExtent([[-width, -height], [width * 2, height * 2]]);
  const path = geoPath(projection).digits(1);
  const most = countries[0]?.mentions ?? 1;
  const mentionsIn = new Map(countries.map(({ code, mentions }) => [code, mentions]));
  const marks = layoutMarks(places.slice(0, mostMarks), size, (at) => projectionOf(view, size)(at));
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    land: atlas.countries.map(({ shape }) => path(shape) ?? '').join(''),
    borders: path(atlas.borders) ?? '',
    outlines: atlas.countries.flatMap(({ code, shape }) => {
      const mentions = code === null ? undefined : mentionsIn.get(code);
      const drawn = mentions === undefined ? null : path(shape);
      return code === null || mentions === undefined || drawn === null || drawn === '' ? [] : [{ code, path: drawn, shade: shadeOf(mentions / most) }];
    }),
    marks,
    labels: placeLabels(marks, size),
    leftOut: Math.max(0, places.length - mostMarks),
  };
}

function layoutMarks(places: readonly Place[], { width, height }: MapSize, project: (at: [number, number]) => [number, number] | null): readonly MapMark[] {
  const most = places[0]?.mentions ?? 1;
  const largest = Math.max(10, Math.min(22, width / 36));
  return places.flatMap((place) => {
    const point = project([place.at.longitude, place.at.latitude]);
    if (point === null) return [];
    const [x, y] = point;
    // What lies outside comes into view when the map is pulled, no further than its own size.
    if (x < -width || x > width * 2 || y < -height || y > height * 2) return [];
    return [{ place, x: round(x), y: round(y), radius: round(Math.max(smallest, largest * Math.sqrt(place.mentions / most))) }];
  });
}

const shadeOf = (share: number): 1 | 2 | 3 => (share > 0.5 ? 3 : share > 0.12 ? 2 : 1);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
