import type { EntityKind } from '../model.ts';
import styles from './Bars.module.css';

/** A small column for each count; empty ones keep a hair, so that a quiet time is seen as one. */
export function Bars({ counts, kind, width, height, label, recent = 0 }: {
  readonly counts: readonly number[];
  /** The colour of an entity's kind; null for dates. */
  readonly kind: EntityKind | null;
  readonly width: number;
  readonly height: number;
  /** What it shows, in words; null where words beside it say as much. */
  readonly label: string | null;
  /** As many of the last columns are drawn in the accent. */
  readonly recent?: number;
}) {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  return (
    <svg className={`${styles.bars} ${styles[kind ?? 'date']}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      {counts.map((count, index) => {
        const tall = count === 0 ? 1 : Math.max(2, (count / most) * height);
        return (
          <rect
            // Columns never move: their place is their identity.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={count === 0 ? styles.empty : index >= counts.length - recent ? styles.recent : undefined}
            x={(index * step).toFixed(2)}
            y={(height - tall).toFixed(2)}
            width={(step * 0.74).toFixed(2)}
            height={tall.toFixed(2)}
            rx={Math.min(2, step / 5).toFixed(2)}
          />
        );
      })}
    </svg>
  );
}
