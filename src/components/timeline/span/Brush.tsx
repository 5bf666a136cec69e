import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Bucket, BucketUnit } from './countInTime.ts';
import { lengthOf, type Span } from './days.ts';
import { formatEnd, formatSpan } from './formatSpan.ts';
import { dayAt, isWhole, meetHandle, panSpan, spanBetween, stepHandle, type Handle } from './moveSpan.ts';
import styles from './Brush.module.css';

/** How far Page Up and Page Down go. */
const page: Readonly<Record<BucketUnit, number>> = { day: 7, month: 3, year: 10, decade: 10 };
const names: Readonly<Record<Handle, string>> = { from: 'From', to: 'To' };
/** Less is a tap. */
const dragPixels = 4;

/** A pointer that is down on the strip: what it took hold of, where, and the span as it was. */
interface Hold {
  readonly of: Handle | 'span' | 'new';
  readonly x: number;
  readonly day: number;
  readonly span: Span;
  readonly moved: boolean;
}

/**
 * The whole time at a glance, and which part of it is looked at: two handles on a strip of counts. A drag draws a new
 * part, a tap takes one bar, the part itself can be moved. `onSpan` is told null for all time.
 */
export function Brush({ buckets, unit, extent, span, onSpan }: {
  readonly buckets: readonly Bucket[];
  readonly unit: BucketUnit;
  readonly extent: Span;
  readonly span: Span | null;
  /** `settled` when the pointer lets go. */
  readonly onSpan: (span: Span | null, settled: boolean) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  const shown = span ?? extent;
  const show = (next: Span, settled = false) => onSpan(isWhole(next, extent) ? null : next, settled);
  const dayUnder = (x: number): number => {
    const { left, width } = strip.current!.getBoundingClientRect();
    return dayAt(extent, width === 0 ? 0 : (x - left) / width);
  };

  const take = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]')?.getAttribute('data-handle') : null;
    const day = dayUnder(event.clientX);
    const of = handle === 'from' || handle === 'to' ? handle : span !== null && day >= span.from && day <= span.to ? 'span' : 'new';
    hold.current = { of, x: event.clientX, day, span: shown, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const held = hold.current;
    if (held === null || (!held.moved && Math.abs(event.clientX - held.x) < dragPixels)) return;
    hold.current = { ...held, moved: true };
    show(dragTo(held, dayUnder(event.clientX), extent, unit));
  };
  const release = (event: PointerEvent<HTMLDivElement>) => {
    const held = hold.current;
    hold.current = null;
    if (held === null) return;
    if (held.moved) show(dragTo(held, dayUnder(event.clientX), extent, unit), true);
    else if (held.of === 'new' || held.of === 'span') show(spanBetween(held.day, held.day, extent, unit), true);
  };
  const step = (event: KeyboardEvent, handle: Handle) => {
    const next = stepByKey(event, shown, extent, handle, unit);
    if (next === null) return;
    event.preventDefault();
    show(next);
  };

  const most = Math.max(1, ...buckets.map(({ certain, possible }) => certain + possible));
  const left = ((shown.from - extent.from) / lengthOf(extent)) * 100;
  const right = ((shown.to + 1 - extent.from) / lengthOf(extent)) * 100;
  const at = (percent: number) => (span === null ? undefined : { left: `${percent}%` });
  return (
    <div className={styles.frame} role="group" aria-label={`Span of time: ${span === null ? 'all' : formatSpan(shown)}`}>
      <div
        ref={strip}
        className={styles.strip}
        role="presentation"
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={() => {
          hold.current = null;
        }}
      >
        <svg className={styles.bars} viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
          {buckets.map((bucket) => {
            const x = ((bucket.from - extent.from) / lengthOf(extent)) * 100;
            const width = (lengthOf(bucket) / lengthOf(extent)) * 84;
            const certain = (bucket.certain / most) * 38;
            const all = ((bucket.certain + bucket.possible) / most) * 38;
            const isOutside = span !== null && (bucket.to < span.from || bucket.from > span.to);
            return (
              <g key={bucket.from} className={isOutside ? styles.outside : undefined}>
                {all > certain && <rect className={styles.possible} x={x.toFixed(2)} y={(40 - all).toFixed(2)} width={width.toFixed(2)} height={(all - certain).toFixed(2)} />}
                {certain > 0 && <rect x={x.toFixed(2)} y={(40 - certain).toFixed(2)} width={width.toFixed(2)} height={certain.toFixed(2)} />}
              </g>
            );
          })}
        </svg>
        {span !== null && <div className={styles.part} style={{ left: `${left}%`, width: `${right - left}%` }} />}
        {(['from', 'to'] as const).map((handle) => (
          <div
            key={handle}
            className={`${styles.handle} ${styles[handle]}`}
            data-handle={handle}
            style={at(handle === 'from' ? left : right)}
            role="slider"
            tabIndex={0}
            aria-label={names[handle]}
            aria-orientation="horizontal"
            aria-valuemin={handle === 'from' ? extent.from : shown.from}
            aria-valuemax={handle === 'from' ? shown.to : extent.to}
            aria-valuenow={shown[handle]}
            aria-valuetext={formatEnd(handle, shown[handle])}
            onKeyDown={(event) => step(event, handle)}
          />
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true"><span>{formatEnd('from', shown.from)}</span><span>{formatEnd('to', shown.to)}</span></p>
    </div>
  );
}

function dragTo({ of, day, span }: Hold, to: number, extent: Span, unit: BucketUnit): Span {
  switch (of) {
    case 'new':
      return spanBetween(day, to, extent, unit);
    case 'span':
      return panSpan(span, extent, to - day);
    case 'from':
      return spanBetween(Math.min(to, span.to), span.to, extent, unit);
    case 'to':
      return spanBetween(span.from, Math.max(to, span.from), extent, unit);
  }
}

/** What a slider's keys do to it; null where the key is none of them. Shift makes a step of a day. */
export function stepByKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>, span: Span, extent: Span, handle: Handle, unit: BucketUnit): Span | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = shiftKey ? 'day' : unit;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepHandle(span, extent, handle, 1, by);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepHandle(span, extent, handle, -1, by);
    case 'PageUp':
      return stepHandle(span, extent, handle, page[unit], unit);
    case 'PageDown':
      return stepHandle(span, extent, handle, -page[unit], unit);
    case 'Home':
      return handle === 'from' ? { ...span, from: extent.from } : meetHandle(span, extent, 'to', unit);
    case 'End':
      return handle === 'to' ? { ...span, to: extent.to } : meetHandle(span, extent, 'from', unit);
    default:
      return null;
  }
}
