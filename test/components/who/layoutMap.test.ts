// @vitest-environment node
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { collectPlaces } from '../../../src/components/who/map/collectPlaces.ts';
import { countryPath } from '../../../src/components/who/map/countryPath.ts';
import { layoutMap } from '../../../src/components/who/map/layoutMap.ts';
import { canZoom, fitView, panView, projectionOf, worldView, zoomView, type MapView } from '../../../src/components/who/map/mapView.ts';
import { readAtlas, type Atlas } from '../../../src/components/who/map/readAtlas.ts';
import { readEntity } from './entities.ts';

const size = { width: 800, height: 400 };
const russia = 'place Russia | mentions 36 at country RU 60 100';
const moscow = 'place Moscow | mentions 16 at city RU 55.75 37.62';
const ukraine = 'place Ukraine | mentions 20 at country UA 49 32';
const kyiv = 'place Kyiv | mentions 4 at city UA 50.45 30.52';
const singapore = 'place Singapore | mentions 1 at country SG 1.37 103.8';
const fiji = 'place Suva | mentions 1 at city FJ -18.1 178.4';
const samoa = 'place Apia | mentions 1 at city WS -13.8 -171.8';

const collect = (...lines: readonly string[]) => collectPlaces(lines.map(readEntity));
const square = (code: string | null, west: number, south: number): Atlas['countries'][number] => ({
  code,
  shape: {
    type: 'Feature', properties: {},
    geometry: { type: 'Polygon', coordinates: [[[west, south], [west, south + 10], [west + 10, south + 10], [west + 10, south], [west, south]]] },
  } satisfies Feature<Polygon>,
});
/** Two neighbours and a land without a code. */
const small: Atlas = {
  countries: [square('UA', 25, 45), square('RU', 35, 45), square(null, 60, 10)],
  borders: { type: 'MultiLineString', coordinates: [[[35, 45], [35, 55]]] },
};
const lay = (lines: readonly string[], view: MapView = worldView(size)) => layoutMap(small, collect(...lines), view, size);

/** The names on the map and on which side of their marks. */
const named = (lines: readonly string[]) => lay(lines).labels.map(({ mark, anchor }) => `${mark.place.name} ${anchor}`);
const inside = (view: MapView, ...lines: readonly string[]) => collect(...lines).places.every(({ at }) => {
  const [x, y] = projectionOf(view, size)([at.longitude, at.latitude])!;
  return x > 0 && x < size.width && y > 0 && y < size.height;
});
/** How much nearer than the whole world. */
const share = (view: MapView) => view.scale / worldView(size).scale;

describe('places', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['lie in their countries, most mentions first', [kyiv, russia, moscow, ukraine], ['Russia', 'Ukraine', 'Moscow', 'Kyiv'], ['RU 52 in 2', 'UA 24 in 2']],
    ['make a country that is not named itself', [kyiv], ['Kyiv'], ['UA 4 in 1']],
    ['are not persons', ['person Paris Hilton | mentions 3 at city FR 48.9 2.3'], [], []],
    ['are not places that nobody knows', ['place Far East | mentions 4'], [], []],
    ['of no library are none', [], [], []],
  ])('%s', (_, lines, places, countries) => {
    const collected = collect(...lines);
    expect(collected.places.map(({ name }) => name)).toEqual(places);
    expect(collected.countries.map(({ code, mentions, places: count }) => `${code} ${mentions} in ${count}`)).toEqual(countries);
  });

  it('that nobody knows are kept apart, in their order; persons are not among them', () => {
    expect(collect('place Far East', kyiv, 'person Li', 'place Donbas').unknown.map(({ name }) => name)).toEqual(['Far East', 'Donbas']);
  });
});

describe('a mark', () => {
  it('has an area in proportion to its mentions', () => {
    const [first, second] = lay([russia, 'place Half | mentions 18 at city RU 55 50']).marks;
    expect(first!.radius ** 2 / second!.radius ** 2).toBeCloseTo(2, 1);
  });

  it('of few mentions is still seen', () => {
    expect(lay(['place Big | mentions 10000 at city RU 1 1', kyiv]).marks.at(-1)!.radius).toBeGreaterThanOrEqual(3.5);
  });

  it('lies under smaller ones', () => {
    const radii = lay([kyiv, moscow, russia, ukraine]).marks.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  });

  it('lies where its place is: north is up, east is right', () => {
    const at = Object.fromEntries(lay([moscow, kyiv]).marks.map(({ place, x, y }) => [place.name, { x, y }]));
    expect(at['Moscow']!.x).toBeGreaterThan(at['Kyiv']!.x);
    expect(at['Moscow']!.y).toBeLessThan(at['Kyiv']!.y);
  });

  it('far outside what is seen is not drawn', () => {
    const near: MapView = { longitude: 30, latitude: 50, scale: worldView(size).scale * 8 };
    expect(lay([kyiv, singapore], near).marks.map(({ place }) => place.name)).toEqual(['Kyiv']);
  });

  it('is left out, and counted, where there are too many', () => {
    const many = Array.from({ length: 310 }, (_, index) => `place P${index} | mentions ${310 - index} at city RU ${index % 60} ${index % 150}`);
    const { marks, leftOut } = lay(many);
    expect([marks.length, leftOut]).toEqual([300, 10]);
    expect(marks.some(({ place }) => place.name === 'P309')).toBe(false);
  });
});

describe('an outline', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['of a named country is shaded', [ukraine], ['UA 3']],
    ['of a country with a named city too', [moscow], ['RU 3']],
    ['is shaded by what is named in it', [russia, 'place Lviv | mentions 1 at city UA 49.8 24'], ['UA 1', 'RU 3']],
    ['of a country that nobody names is not', [singapore], []],
    ['of no place is not', [], []],
  ])('%s', (_, lines, outlines) => expect(lay(lines).outlines.map(({ code, shade }) => `${code} ${shade}`)).toEqual(outlines));

  it('of all land is drawn, named or not', () => expect(lay([]).land.match(/M/g)).toHaveLength(3));
});

describe('a name on the map', () => {
  it('stands at the right of its mark', () => expect(named([kyiv])).toEqual(['Kyiv start']));
  it('stands at the left where there is no room at the right', () => {
    expect(named(['place Petropavlovsk | at city RU 0 178'])).toEqual(['Petropavlovsk end']);
  });
  it('is left out where it would cover another', () => {
    expect(named([russia, 'place Near | mentions 30 at city RU 60 101', 'place Nearer | mentions 30 at city RU 60.5 100.5'])).not.toContain('Nearer start');
  });
  it('never covers another, however many there are', () => {
    const { labels } = lay(Array.from({ length: 100 }, (_, index) => `place Place${index} | mentions ${100 - index} at city RU ${40 + (index % 10)} ${20 + index / 5}`));
    const boxes = labels.map(({ mark, x, y, anchor }) => {
      const long = mark.place.name.length * 6;
      return { left: anchor === 'start' ? x : x - long, right: anchor === 'start' ? x + long : x, y };
    });
    expect(labels.length).toBeGreaterThan(1);
    expect(boxes.filter((a, at) => boxes.some((b, other) => at !== other && Math.abs(a.y - b.y) < 11 && a.left < b.right && b.left < a.right))).toEqual([]);
  });
});

describe('what is seen', () => {
  it.each<[string, readonly string[]]>([
    ['two neighbours', [moscow, kyiv]],
    ['one city', [kyiv]],
    ['places on both sides of the date line', [fiji, samoa]],
  ])('is as near as it can be for %s', (_, lines) => {
    const view = fitView(collect(...lines).places, size);
    expect(inside(view, ...lines)).toBe(true);
    expect(share(view)).toBeGreaterThan(3);
  });

  it('holds places on both halves of the world', () => {
    const lines = ['place Washington | at city US 38.9 -77', 'place Beijing | at city CN 39.9 116.4', kyiv];
    expect(inside(fitView(collect(...lines).places, size), ...lines)).toBe(true);
  });

  it('holds nine of ten mentions where all would be half the world, and not the far one', () => {
    const far = 'place Honolulu | mentions 2 at city US 21.3 -157.9';
    const view = fitView(collect(russia, moscow, ukraine, far).places, size);
    expect(inside(view, russia, moscow, ukraine)).toBe(true);
    expect(inside(view, far)).toBe(false);
    expect(share(view)).toBeGreaterThan(2);
  });

  it('leaves out no place that lies near, however seldom it is named', () => {
    const lines = [moscow, 'place Vienna | mentions 1 at city AT 48.2 16.4'];
    expect(inside(fitView(collect(...lines).places, size), ...lines)).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['there are no places', []],
    ['they lie all around the world', ['place A | at city US 0 -120', 'place B | at city CN 0 0', 'place C | at city FJ 0 120']],
  ])('is the whole world where %s', (_, lines) => expect(fitView(collect(...lines).places, size)).toEqual(worldView(size)));

  it('never so near that a single city fills the map', () => expect(canZoom(fitView(collect(kyiv).places, size), 1, size)).toBe(true));

  it('nearer and further again is the same', () => {
    const view = fitView(collect(moscow, kyiv).places, size);
    expect(zoomView(zoomView(view, -1, size), 1, size).scale).toBeCloseTo(view.scale);
  });
  it('no further than the whole world, no nearer than the outlines bear', () => {
    const far = zoomView(worldView(size), -3, size);
    const near = zoomView(worldView(size), 30, size);
    expect(far).toEqual(worldView(size));
    expect([canZoom(far, -1, size), canZoom(far, 1, size), canZoom(near, 1, size), canZoom(near, -1, size)]).toEqual([false, true, false, true]);
  });

  it('pulled to the right shows what lies west; pulled beyond the pole stays on the world', () => {
    const view = fitView(collect(moscow, kyiv).places, size);
    expect(panView(view, 50, 0, size).longitude).toBeLessThan(view.longitude);
    expect(panView(view, 0, 100_000, size).latitude).toBeLessThanOrEqual(80);
    expect(panView(view, 0, 0, size).longitude).toBeCloseTo(view.longitude);
  });
});

describe('a country’s link', () => {
  it.each([
    ['leads to what lies in it', {}, 'who/?country=UA'],
    ['keeps search, order and map', { q: 'k', sort: 'name', view: 'map' }, 'who/?q=k&sort=name&view=map&country=UA'],
    ['keeps that places are asked for', { kind: 'place' }, 'who/?kind=place&country=UA'],
    ['takes the place of another country', { country: 'RU' }, 'who/?country=UA'],
    ['leads back to all where it is chosen', { country: 'UA', view: 'map' }, 'who/?view=map'],
    ['does not keep that persons are asked for: none lies in it', { kind: 'person' }, 'who/?country=UA'],
    ['does not keep the pages', { kind: 'place', pages: 3 }, 'who/?kind=place&country=UA'],
  ] as const)('%s', (_, filter, path) => expect(countryPath(filter, 'UA')).toBe(path));
});

describe('the atlas', () => {
  const { countries, borders } = readAtlas();
  const codes = countries.map(({ code }) => code);
  it('has the countries by their codes, each once', () => {
    expect(codes).toEqual(expect.arrayContaining(['UA', 'RU', 'CN', 'US', 'UZ', 'NL', 'FR', 'NO']));
    const known = codes.filter((code) => code !== null);
    expect(new Set(known).size).toBe(known.length);
    expect(countries.length - known.length).toBeLessThanOrEqual(3);
    expect(borders.coordinates.length).toBeGreaterThan(100);
  });
  it('has no code that is none', () => expect(codes.filter((code) => code !== null && !/^[A-Z]{2}$/.test(code))).toEqual([]));
});
