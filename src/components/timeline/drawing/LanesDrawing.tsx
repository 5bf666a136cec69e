import type { TimelineEntry } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { plural } from '../words/plural.ts';
import { eventAnchor } from './EventList.tsx';
import { layoutLanes, type Lane, type LaneMark } from './layoutLanes.ts';
import styles from './LanesDrawing.module.css';

/** As many entities have a lane. */
const most = 7;
const laneHeight = 30;
const axisHeight = 26;

/** The drawing above the list: an aid for the eye. Everything in it stands in the list too. */
export function LanesDrawing({ entries, here }: {
  readonly entries: readonly TimelineEntry[];
  /** The page's own address: each mark leads to its event in the list. */
  readonly here: string;
}) {
  const { lanes, ticks, outside } = layoutLanes(entries, most);
  if (lanes.length === 0) return null;
  const height = lanes.length * laneHeight;
  return (
    <section className={styles.lanes} aria-label="Events by name">
      <ul className={styles.names}>
        {lanes.map(({ entity }) => (
          <li key={entity.id}><a href={entityPath(entity.id)}><EntityDot kind={entity.kind} /><span>{entity.name}</span></a></li>
        ))}
      </ul>
      <svg className={styles.drawing} height={height + axisHeight} aria-hidden="true">
        {ticks.map(({ at, label, minor }) => (
          <g key={at} className={minor ? styles.minor : undefined}>
            <line className={styles.tick} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height + 4} />
            <text x={`${at}%`} dx="4" y={height + 20}>{label}</text>
          </g>
        ))}
        {lanes.map((lane, index) => <LaneRow key={lane.entity.id} lane={lane} y={index * laneHeight + laneHeight / 2} here={here} />)}
      </svg>
      {outside > 0 && <p className={styles.outside}>{plural(outside, 'event')} far from the others: in the list only.</p>}
    </section>
  );
}

function LaneRow({ lane, y, here }: { readonly lane: Lane; readonly y: number; readonly here: string }) {
  return (
    <g className={styles[lane.entity.kind]}>
      <line className={styles.line} x1="0" x2="100%" y1={y} y2={y} />
      {lane.marks.map((mark) => (
        <a key={mark.entry} href={`${here}#${eventAnchor(mark.entry)}`} tabIndex={-1}><Mark mark={mark} y={y} /></a>
      ))}
    </g>
  );
}

function Mark({ mark, y }: { readonly mark: LaneMark; readonly y: number }) {
  if (mark.shape === 'dot') return <circle cx={`${mark.at}%`} cy={y} r="5" />;
  return (
    <rect
      className={`${styles.band} ${mark.faint ? styles.faint : ''} ${mark.doubtful ? styles.doubtful : ''}`}
      x={`${mark.from}%`}
      y={y - 5}
      width={`${mark.width}%`}
      height="10"
      rx="5"
    />
  );
}
