import { useCallback, useEffect, useRef, useState } from 'react';
import type { Span } from '../../components/timeline/span/days.ts';

/** A gesture is over when nothing has moved for so long; it is then one step of the history. */
const restMs = 350;

export interface SpanChoice {
  /** What is looked at; null is all time. */
  readonly span: Span | null;
  /** Whether the address says the same. */
  readonly rests: boolean;
  readonly choose: (span: Span | null, settled?: boolean) => void;
  /** From what was chosen last, though it may not be drawn yet: a hand moves faster than a slow machine draws. */
  readonly move: (next: (span: Span | null) => Span | null) => void;
}

/** What the address says, and what makes it this one entry of the history. */
export interface Stated {
  readonly span: Span | null;
  readonly key: string;
  /** The number of the step that brought it here; null where it came by itself. */
  readonly step: number | null;
}

/**
 * A span of time that the address stands for: the drawing follows every move, the address when it rests. An address that
 * changes by itself (Back, a link) changes the span.
 *
 * What is chosen is written to the address at once, but comes back from there only when the views have followed, and a
 * slow machine can be several steps behind. So the steps are numbered, and what was chosen holds as long as the address
 * is the one it was chosen at, or one that it has brought about.
 *
 * @param stated what the address says
 * @param write brings a span into the address as the step of this number
 */
export function useSpan(stated: Stated, write: (span: Span | null, step: number) => void): SpanChoice {
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept !== null && holds(kept, stated) ? kept : null;
  const span = draft === null ? stated.span : draft.span;
  const last = draft?.steps.at(-1);
  const written = last === undefined ? stated.span : last.span;
  const isWritten = isSame(span, written);

  const latest = useRef({ stated, write, step: 0 });
  useEffect(() => {
    latest.current = { ...latest.current, stated, write };
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- only what is on the page has arrived, not what was begun and given up for something newer
    setDraft((before) => (before === null ? null : arrive(before, stated)));
  }, [stated]);
  useEffect(() => {
    // Back takes away what is still on its way.
    const leave = () => setDraft(null);
    window.addEventListener('popstate', leave);
    return () => window.removeEventListener('popstate', leave);
  }, []);

  const settle = useCallback((next: Span | null) => {
    const step = latest.current.step + 1;
    const begun = begin(latest.current.stated);
    latest.current = { ...latest.current, step };
    setDraft((before) => ({ ...(before ?? begun), span: next, steps: [...(before ?? begun).steps, { step, span: next }] }));
    latest.current.write(next, step);
  }, []);
  useEffect(() => {
    if (isWritten) return undefined;
    const timer = window.setTimeout(() => settle(span), restMs);
    return () => window.clearTimeout(timer);
  }, [span, isWritten, settle]);
  const choose = useCallback((next: Span | null, settled = false) => {
    const begun = begin(latest.current.stated);
    if (settled && !isSame(next, written)) settle(next);
    else setDraft((before) => ({ ...(before ?? begun), span: next }));
  }, [written, settle]);
  const move = useCallback((next: (span: Span | null) => Span | null) => {
    const begun = begin(latest.current.stated);
    setDraft((before) => ({ ...(before ?? begun), span: next((before ?? begun).span) }));
  }, []);
  return { span, rests: isSame(span, stated.span), choose, move };
}

interface Draft {
  readonly span: Span | null;
  /** The address that it was chosen at, or the last of its own that has come back. */
  readonly at: Stated;
  /** What was brought into the address, as far as it has not come back from there. */
  readonly steps: readonly { readonly step: number; readonly span: Span | null }[];
}

const begin = (stated: Stated): Draft => ({ span: stated.span, at: stated, steps: [] });

function holds({ at, steps }: Draft, stated: Stated): boolean {
  if (at.key === stated.key || steps.some(({ step }) => step === stated.step)) return true;
  // Another part of the address was changed while a hand was moving.
  return steps.length === 0 && isSame(at.span, stated.span);
}

/** The draft once an address is on the page: null where that is all it was to become, or where another address came. */
function arrive(draft: Draft, stated: Stated): Draft | null {
  if (!holds(draft, stated)) return null;
  const steps = draft.steps.slice(draft.steps.findIndex(({ step }) => step === stated.step) + 1);
  return steps.length === 0 && isSame(draft.span, stated.span) ? null : { ...draft, at: stated, steps };
}

const isSame = (a: Span | null, b: Span | null): boolean => a?.from === b?.from && a?.to === b?.to;
