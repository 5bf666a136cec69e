import { useMemo, useRef, useState, type PointerEvent } from 'react';
import { entityPath, type WhoFilter } from '../../../paths.ts';
import { plural } from '../../words/plural.ts';
import { countryName } from '../index/countryName.ts';
import type { CollectedPlaces } from './collectPlaces.ts';
import { countryPath } from './countryPath.ts';
import { layoutMap, type MapMark } from './layoutMap.ts';
import styles from './MapDrawing.module.css';
import type { MapSize, MapView } from './mapView.ts';
import type { Atlas } from './readAtlas.ts';

/** A pull shorter than this is an unsteady tap. */
const tapPixels = 5;

/** The world with its marks. A country leads to the list of its places, a city to its page; `onPull` tells how far the map was pulled. */
export function MapDrawing({ atlas, collected, filter, view: { longitude, latitude, scale }, size, onPull }: {
  readonly atlas: Atlas;
  readonly collected: CollectedPlaces;
  readonly filter: WhoFilter;
  readonly view: MapView;
  readonly size: MapSize;
  readonly onPull: (dx: number, dy: number) => void;
}) {
  const layout = useMemo(() => layoutMap(atlas, collected, { longitude, latitude, scale }, size), [atlas, collected, longitude, latitude, scale, size]);
  const { pulled, wasPulled, handlers } = usePull(onPull);
  const chosen = filter.country;
  const faded = (country: string) => (chosen !== undefined && country !== chosen ? styles.faded : '');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- for a pointer alone: buttons and list do the same
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      {...handlers}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={(event) => wasPulled() && event.preventDefault()}
    >
      <g transform={pulled === null ? undefined : `translate(${pulled.dx} ${pulled.dy})`}>
        <path className={styles.sea} d={layout.sphere} />
        <path className={styles.graticule} d={layout.graticule} />
        <path className={styles.land} d={layout.land} />
        {layout.outlines.map(({ code, path, shade }) => (
          <a key={code} href={countryPath(filter, code)} tabIndex={-1}>
            <path className={`${styles.outline} ${styles[`shade${shade}`]}`} d={path}><title>{countryName(code)}</title></path>
          </a>
        ))}
        <path className={styles.borders} d={layout.borders} />
        {layout.outlines.map(({ code, path }) => code === chosen && <path key={code} className={styles.chosen} d={path} />)}
        {layout.marks.map((mark) => (
          <a key={mark.place.id} href={mark.place.at.type === 'country' ? countryPath(filter, mark.place.at.country) : entityPath(mark.place.id)} tabIndex={-1}>
            <Mark mark={mark} className={faded(mark.place.at.country) ?? ''} />
          </a>
        ))}
        {layout.labels.map(({ mark, x, y, anchor }) => (
          <text key={mark.place.id} className={`${styles.label} ${faded(mark.place.at.country)}`} x={x} y={y} dy="0.35em" textAnchor={anchor}>{mark.place.name}</text>
        ))}
      </g>
    </svg>
  );
}

function Mark({ mark: { place, x, y, radius }, className }: { readonly mark: MapMark; readonly className: string }) {
  return (
    <>
      <title>{`${place.name}, ${plural(place.mentions, 'mention')}`}</title>
      {/* A finger needs more than a small dot. */}
      <circle className={styles.reach} cx={x} cy={y} r={Math.max(12, radius)} />
      <circle className={`${place.at.type === 'country' ? styles.ring : styles.dot} ${className}`} cx={x} cy={y} r={radius} />
    </>
  );
}

/** The map follows the pointer while it is pulled, and is drawn anew when it is let go. */
function usePull(onPull: (dx: number, dy: number) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const moved = useRef(false);
  const [pulled, setPulled] = useState<{ readonly dx: number; readonly dy: number } | null>(null);
  const stop = () => {
    from.current = null;
    setPulled(null);
  };
  return {
    pulled,
    /** Whether the click that comes now is the end of a pull. */
    wasPulled: () => moved.current,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        moved.current = false;
        from.current = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (from.current === null) return;
        const dx = event.clientX - from.current.x;
        const dy = event.clientY - from.current.y;
        if (!moved.current && Math.hypot(dx, dy) < tapPixels) return;
        // Only now: a captured pointer's click would be the drawing's and no mark's.
        if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
        moved.current = true;
        setPulled({ dx, dy });
      },
      onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
        if (from.current !== null && moved.current) onPull(event.clientX - from.current.x, event.clientY - from.current.y);
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
