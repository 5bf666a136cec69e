import { useEffect, useRef } from 'react';
import { findMark, paintLanes, type Palette } from './paintLanes.ts';
import type { Lanes } from './layoutLanes.ts';
import styles from './LanesDrawing.module.css';

const kinds = ['person', 'org', 'place', 'other'] as const;

/** The marks as pixels, for a drawing of very many. `onPick` is told the event under the pointer. */
export function LanesCanvas({ lanes, laneHeight, both, onPick }: {
  readonly lanes: Lanes;
  readonly laneHeight: number;
  readonly both: boolean;
  readonly onPick: (entry: string) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useRef<HTMLDivElement>(null);
  const height = lanes.lanes.length * laneHeight;
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d') ?? null;
    if (element === null || pen === null) return undefined;
    let frame = 0;
    const paint = () => {
      const { width } = element.getBoundingClientRect();
      const density = window.devicePixelRatio;
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      pen.setTransform(density, 0, 0, density, 0, 0);
      paintLanes(pen, lanes, { width, laneHeight, both }, readPalette(colours.current!));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    soon();
    const size = new ResizeObserver(soon);
    size.observe(element);
    // Another theme: the reader's, or the system's.
    const theme = new MutationObserver(soon);
    theme.observe(document.documentElement, { attributes: true });
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', soon);
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      theme.disconnect();
      system.removeEventListener('change', soon);
    };
  }, [lanes, laneHeight, both, height]);
  return (
    <>
      <canvas
        ref={canvas}
        className={styles.canvas}
        height={height}
        aria-hidden="true"
        onClick={(event) => {
          const { left, top, width } = event.currentTarget.getBoundingClientRect();
          const mark = findMark(lanes, { width, laneHeight, both }, { x: event.clientX - left, y: event.clientY - top });
          if (mark !== null) onPick(mark.entry);
        }}
      />
      <div ref={colours} hidden>{kinds.map((kind) => <i key={kind} className={styles[kind]} />)}<i className={styles.ruleColour} /></div>
    </>
  );
}

/** A custom property may hold a choice of two colours; what is computed for an element is one. */
function readPalette(colours: HTMLElement): Palette {
  const [person = '', org = '', place = '', other = '', rule = ''] = [...colours.children].map((element) => getComputedStyle(element).color);
  return { person, org, place, other, rule };
}
