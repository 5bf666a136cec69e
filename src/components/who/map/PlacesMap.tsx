import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EntitySummary } from '../../../model.ts';
import type { WhoFilter } from '../../../paths.ts';
import { plural } from '../../words/plural.ts';
import { collectPlaces } from './collectPlaces.ts';
import { CountryChips } from './CountryChips.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { canZoom, fitView, panView, worldView, zoomView, type MapSize, type MapView } from './mapView.ts';
import { NotOnMap } from './NotOnMap.tsx';
import styles from './PlacesMap.module.css';
import { readAtlas } from './readAtlas.ts';

const first: MapSize = { width: 828, height: 414 };

/**
 * The places among the entities, on a map. The drawing is an aid for the eye and for a pointer, and not
 * read out: a screen reader gets the countries as links in one list, which says more than a hundred dots
 * in no order, and every place in the list below. Who uses keys chooses there too.
 */
export function PlacesMap({ entities, filter }: { readonly entities: readonly EntitySummary[]; readonly filter: WhoFilter }) {
  const collected = useMemo(() => collectPlaces(entities), [entities]);
  const atlas = useMemo(() => readAtlas(), []);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(first);
  const [asked, setAsked] = useState<MapView | 'fit' | 'world'>('fit');

  useLayoutEffect(() => {
    const element = frame.current!;
    const measure = () => setSize((before) => sizeFor(element.clientWidth, before));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { places, countries, unknown } = collected;
  const view = asked === 'fit' ? fitView(places, size) : asked === 'world' ? worldView(size) : asked;
  const zoom = (steps: number) => setAsked(zoomView(view, steps, size));
  return (
    <section className={styles.map} aria-label="Map of places">
      <div className={styles.frame} ref={frame}>
        <MapDrawing atlas={atlas} collected={collected} filter={filter} view={view} size={size} onPull={(dx, dy) => setAsked(panView(view, dx, dy, size))} />
      </div>
      <div className={styles.tools} role="group" aria-label="What the map shows">
        <button type="button" aria-pressed={asked === 'fit'} onClick={() => setAsked('fit')}>Most named</button>
        <button type="button" aria-pressed={asked === 'world'} onClick={() => setAsked('world')}>World</button>
        <button type="button" aria-label="Nearer" aria-disabled={!canZoom(view, 1, size)} onClick={() => zoom(1)}>+</button>
        <button type="button" aria-label="Further" aria-disabled={!canZoom(view, -1, size)} onClick={() => zoom(-1)}>−</button>
      </div>
      <p className={styles.caption}>
        {places.length === 0
          ? 'None of these names is a place on the map.'
          : `${plural(places.length, 'place')} in ${plural(countries.length, 'country', 'countries')}. A dot is a city, a ring a country; the larger its area, the more mentions.`}
      </p>
      <CountryChips countries={countries} filter={filter} />
      {unknown.length > 0 && <NotOnMap places={unknown} />}
      <p className={styles.credit}>Outlines and borders as Natural Earth (public domain) draws them, by way of world-atlas.</p>
    </section>
  );
}

/** Wide windows get a wide map, narrow ones a higher one. The same object where nothing changes. */
function sizeFor(width: number, before: MapSize): MapSize {
  if (width === 0) return before;
  const height = Math.round(Math.max(200, Math.min(440, width * (width < 560 ? 0.62 : 0.5))));
  return before.width === width && before.height === height ? before : { width, height };
}
