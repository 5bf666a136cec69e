import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };

/** The world's countries, in degrees. */
export interface Atlas {
  readonly countries: readonly AtlasCountry[];
  /** Lines between countries, each once; no coasts. */
  readonly borders: MultiLineString;
}

export interface AtlasCountry {
  /** ISO 3166-1 alpha-2; null for the few that have none. */
  readonly code: string | null;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** Natural Earth's countries at 1:110 million, as the package `world-atlas` holds them: numbered by ISO 3166-1. */
export function readAtlas(): Atlas {
  const topology = world as unknown as World;
  const codeOf = new Map((codes as unknown as readonly (readonly string[])[]).map(([alpha2, , numeric]) => [numeric, alpha2]));
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  return {
    countries: features.map((shape) => ({ code: codeOf.get(String(shape.id)) ?? null, shape })),
    borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
  };
}
