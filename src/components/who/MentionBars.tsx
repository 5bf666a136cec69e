import type { EntityKind } from '../../model.ts';
import styles from '../Bars.module.css';

/** A column for each count; the part of it that is told later is pale. `told` and `all` have the same length. */
export function MentionBars({ told, all, kind, label }: {
  readonly told: readonly number[];
  readonly all: readonly number[];
  readonly kind: EntityKind;
  /** What it shows, in words. */
  readonly label: string;
}) {
  const most = Math.max(1, ...all);
  const step = WIDTH / Math.max(1, all.length);
  const column = (count: number, index: number, name: string | undefined) => {
    const tall = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
    return (
      <rect
        className={count === 0 ? styles.empty : name}
        x={(index * step).toFixed(2)}
        y={(HEIGHT - tall).toFixed(2)}
        width={(step * 0.74).toFixed(2)}
        height={tall.toFixed(2)}
        rx={Math.min(2, step / 5).toFixed(2)}
      />
    );
  };
  return (
    <svg className={`${styles.bars} ${styles[kind]}`} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      {all.map((count, index) => {
        const then = told[index] ?? 0;
        return (
          // Columns never move: their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={index}>
            {(then < count || count === 0) && column(count, index, styles.later)}
            {then > 0 && column(then, index, undefined)}
          </g>
        );
      })}
    </svg>
  );
}

const WIDTH = 300;
const HEIGHT = 46;
