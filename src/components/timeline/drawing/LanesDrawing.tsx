import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { CalendarDate, EntityId } from '../../../model.ts';
import { entityPath } from '../../../paths.ts';
import { EntityDot } from '../../EntityDot.tsx';
import { plural } from '../../words/plural.ts';
import { dayNumber, lengthOf, type Span } from '../span/days.ts';
import { formatSpan } from '../span/formatSpan.ts';
import { isWhole, limitSpan, panSpan, zoomSpan } from '../span/moveSpan.ts';
import type { Clock, PlacedEntry } from '../span/placeInTime.ts';
import { LaneMarks } from './LaneMarks.tsx';
import { LanesCanvas } from './LanesCanvas.tsx';
import { laneHeights, layoutLanes } from './layoutLanes.ts';
import { watchGestures } from './watchGestures.ts';
import styles from './LanesDrawing.module.css';

/** As many entities have a lane. */
const mostLanes = 7;
/**
 * More marks are painted instead of built. In Chromium at a quarter of its speed a step of the brush over 230 marks took
 * half as long again with elements as with paint, over two thousand four times as long; but elements are there before
 * any script, and are links.
 */
const mostElements = 300;
/** Further right a label would stand outside. */
const lastLabel = 96;
const step = { zoom: 0.5, pan: 0.2 } as const;

/** The drawing above the list: an aid for the eye. Everything in it stands in the list too. `children` is the strip below it. */
export function LanesDrawing({ entries, span, extent, clock, chosen, until, hrefOf, onMove, onPick, children }: {
  readonly entries: readonly PlacedEntry[];
  /** What is shown, and what can be. */
  readonly span: Span;
  readonly extent: Span;
  readonly clock: Clock;
  readonly chosen: readonly EntityId[];
  /** The day up to which it is told. */
  readonly until: CalendarDate | null;
  /** The address of an event in the list. */
  readonly hrefOf: (entry: string) => string;
  /** Null is all time. */
  readonly onMove: (next: (span: Span | null) => Span | null) => void;
  readonly onPick: (entry: string) => void;
  readonly children: ReactNode;
}) {
  const both = clock === 'both';
  const lanes = useMemo(
    () => layoutLanes(entries, { span, clock, most: mostLanes, chosen }),
    [entries, span, clock, chosen],
  );
  const laneHeight = both ? laneHeights.laneOfBoth : laneHeights.lane;
  const height = Math.max(1, lanes.lanes.length) * laneHeight;
  const move = useMove(span, extent, onMove);
  const plot = useRef<HTMLDivElement>(null);
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => watchGestures(plot.current!, {
    zoom: (factor, at) => latest.current.zoom(factor, at),
    pan: (share) => latest.current.pan(share),
  }), []);
  const line = until === null ? null : dayNumber(until) + 0.5;
  return (
    <section className={styles.lanes} aria-label="Events by name">
      <ul className={both ? `${styles.names} ${styles.both}` : styles.names}>
        {lanes.lanes.map(({ entity }) => (
          <li key={entity.id}><a href={entityPath(entity.id)}><EntityDot kind={entity.kind} /><span>{entity.name}</span></a></li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what its keys do its buttons and the sliders below do too */}
      <div
        ref={plot}
        className={styles.plot}
        role="group"
        aria-label={`Drawing of ${plural(lanes.marks, 'mark')}, ${formatSpan(span)}. All of it stands in the list.`}
        aria-keyshortcuts="+ - 0 ArrowLeft ArrowRight Home End"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={(event) => moveByKey(event, move)}
      >
        <svg className={styles.drawing} height={height + laneHeights.axis} aria-hidden="true">
          {lanes.ticks.map(({ at, label, minor }) => (
            <g key={at} className={minor ? styles.minor : undefined}>
              <line className={styles.tick} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height + 4} />
              {at < lastLabel && <text x={`${at}%`} dx="4" y={height + 20}>{label}</text>}
            </g>
          ))}
          {lanes.drawn <= mostElements && <LaneMarks lanes={lanes.lanes} laneHeight={laneHeight} both={both} hrefOf={hrefOf} />}
          {line !== null && line >= span.from && line <= span.to + 1 && (
            <line className={styles.until} x1={`${((line - span.from) / lengthOf(span)) * 100}%`} x2={`${((line - span.from) / lengthOf(span)) * 100}%`} y1="-4" y2={height + 4} />
          )}
        </svg>
        {lanes.drawn > mostElements && <LanesCanvas lanes={lanes} laneHeight={laneHeight} both={both} onPick={onPick} />}
        {lanes.marks === 0 && <p className={styles.nothing}>Nobody takes part in an event of these days.</p>}
      </div>
      <div className={styles.zoom} role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom out" disabled={isWhole(span, extent)} onClick={() => move.zoom(1 / step.zoom, 0.5)}>−</button>
        <button type="button" aria-label="Zoom in" onClick={() => move.zoom(step.zoom, 0.5)}>+</button>
        <button type="button" disabled={isWhole(span, extent)} onClick={move.all}>All</button>
      </div>
      {children}
    </section>
  );
}

interface Move {
  readonly zoom: (factor: number, at: number) => void;
  readonly pan: (share: number) => void;
  readonly to: (edge: 'from' | 'to') => void;
  readonly all: () => void;
}

function useMove(span: Span, extent: Span, onMove: (next: (span: Span | null) => Span | null) => void): Move {
  // Less than a day is kept until it makes one.
  const carried = useRef(0);
  const show = (next: (span: Span) => Span) => onMove((now) => {
    const moved = next(limitSpan(now, extent));
    return isWhole(moved, extent) ? null : moved;
  });
  return {
    zoom: (factor, at) => show((now) => zoomSpan(now, extent, factor, at)),
    pan: (share) => {
      const days = carried.current + share * lengthOf(span);
      carried.current = days - Math.trunc(days);
      if (Math.trunc(days) !== 0) show((now) => panSpan(now, extent, Math.trunc(days)));
    },
    to: (edge) => show((now) => panSpan(now, extent, extent[edge] - now[edge])),
    all: () => onMove(() => null),
  };
}

function moveByKey(event: KeyboardEvent, move: Move): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  const answers: Readonly<Record<string, () => void>> = {
    '+': () => move.zoom(step.zoom, 0.5),
    '=': () => move.zoom(step.zoom, 0.5),
    '-': () => move.zoom(1 / step.zoom, 0.5),
    0: move.all,
    ArrowLeft: () => move.pan(-step.pan),
    ArrowRight: () => move.pan(step.pan),
    Home: () => move.to('from'),
    End: () => move.to('to'),
  };
  const answer = Object.hasOwn(answers, event.key) ? answers[event.key] : undefined;
  if (answer === undefined) return;
  event.preventDefault();
  answer();
}
