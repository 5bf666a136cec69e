import { memo } from 'react';
import { laneHeights, lineStart, type Lane, type LaneMark, type Lanes, type MarkShape } from './layoutLanes.ts';
import styles from './LanesDrawing.module.css';

/** The marks as elements: each leads to its event, and a page shows them before any script has come. */
export const LaneMarks = memo(function LaneMarks({ lanes, laneHeight, both, hrefOf }: {
  readonly lanes: Lanes['lanes'];
  readonly laneHeight: number;
  readonly both: boolean;
  readonly hrefOf: (entry: string) => string;
}) {
  return lanes.map((lane, index) => <LaneRow key={lane.entity.id} lane={lane} y={index * laneHeight + laneHeights.lane / 2} both={both} hrefOf={hrefOf} />);
});

function LaneRow({ lane, y, both, hrefOf }: { readonly lane: Lane; readonly y: number; readonly both: boolean; readonly hrefOf: (entry: string) => string }) {
  return (
    <g className={styles[lane.entity.kind]}>
      <line className={styles.line} x1="0" x2="100%" y1={y} y2={y} />
      {lane.marks.map((mark) => (
        <a key={mark.entry} href={hrefOf(mark.entry)} tabIndex={-1}><Mark mark={mark} y={y} both={both} /></a>
      ))}
    </g>
  );
}

function Mark({ mark, y, both }: { readonly mark: LaneMark; readonly y: number; readonly both: boolean }) {
  const { shapes, reported } = mark;
  const yReport = both ? y + laneHeights.toReport : y;
  return (
    <>
      {both && reported.map((at) => <line key={at} className={styles.told} x1={`${lineStart(mark, at) ?? at}%`} x2={`${at}%`} y1={y} y2={yReport} />)}
      {shapes.map((shape) => <Shape key={shape.shape === 'dot' ? shape.at : shape.from} shape={shape} y={y} />)}
      {reported.map((at) => <rect key={at} className={styles.report} x={`${at}%`} y={yReport - 5} width="3" height="10" rx="1" transform="translate(-1.5)" />)}
    </>
  );
}

function Shape({ shape, y }: { readonly shape: MarkShape; readonly y: number }) {
  if (shape.shape === 'dot') return <circle className={shape.doubtful ? styles.hollow : undefined} cx={`${shape.at}%`} cy={y} r="5" />;
  return (
    <rect
      className={`${styles.band} ${shape.faint ? styles.faint : ''} ${shape.doubtful ? styles.doubtful : ''}`}
      x={`${shape.from}%`}
      y={y - 5}
      width={`${shape.width}%`}
      height="10"
      rx="5"
    />
  );
}
