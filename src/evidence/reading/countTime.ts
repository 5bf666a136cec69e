/**
 * Time that an article was really before the reader's eyes. It passes while the page is visible and the
 * reader has done something (scrolled, moved the pointer, pressed a key) within the last `IDLE_MS`; after
 * that it stands still until they do something again, and what lay between is not counted.
 */
export interface TimeOnScreen {
  readonly ms: number;
  /** Up to when it is counted; null while the page is hidden. */
  readonly countedTo: number | null;
  /** When the reader last did something. */
  readonly activeAt: number;
}

/** What there is to notice, in the order of time. `look` is said every second or so while the page is visible. */
export type Notice = { readonly at: number } & { readonly what: 'look' | 'act' | 'hide' | 'show' };

/** Longer than anyone looks at one screen of text: some 350 words by a slow reader. */
export const IDLE_MS = 120_000;
/** A longer pause between two looks is a computer that slept or a page that was frozen. */
const MOST_BETWEEN_LOOKS_MS = 5_000;

/** @param at milliseconds since 1970, as in every notice */
export const beginTime = (at: number, visible: boolean): TimeOnScreen => ({ ms: 0, countedTo: visible ? at : null, activeAt: at });

export function countTime(time: TimeOnScreen, { at, what }: Notice): TimeOnScreen {
  const ms = time.ms + passed(time, at);
  const activeAt = what === 'act' || what === 'show' ? at : time.activeAt;
  if (what === 'hide') return { ms, countedTo: null, activeAt };
  // On a page that is hidden only being shown counts again.
  return { ms, countedTo: what === 'show' || time.countedTo !== null ? at : null, activeAt };
}

function passed({ countedTo, activeAt }: TimeOnScreen, at: number): number {
  if (countedTo === null || at - countedTo > MOST_BETWEEN_LOOKS_MS) return 0;
  return Math.max(0, Math.min(at, activeAt + IDLE_MS) - countedTo);
}
