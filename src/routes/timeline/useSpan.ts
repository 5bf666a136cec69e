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
}

/**
 * A span of time that the address stands for: the drawing follows every move, the address when it rests. An address that
 * changes by itself (Back, a link) changes the span.
 *
 * @param stated what the address says
 * @param write brings a span into the address
 */
export function useSpan(stated: Span | null, write: (span: Span | null) => void): SpanChoice {
  const [state, setState] = useState<Draft>({ span: stated, stated, written: null });
  if (!isSame(state.stated, stated)) {
    // What was chosen while the address was on its way goes on from there.
    const isOwn = state.written !== null && isSame(state.written.span, stated);
    setState({ span: isOwn ? state.span : stated, stated, written: null });
  }
  const { span, written } = state;
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  const settle = useCallback((next: Span | null) => {
    setState((before) => ({ ...before, span: next, written: { span: next } }));
    latest.current(next);
  }, []);
  const rests = isSame(span, stated);
  const isOnItsWay = written !== null && isSame(written.span, span);
  useEffect(() => {
    if (rests || isOnItsWay) return undefined;
    const timer = window.setTimeout(() => settle(span), restMs);
    return () => window.clearTimeout(timer);
  }, [span, rests, isOnItsWay, settle]);
  const choose = useCallback((next: Span | null, settled = false) => {
    if (settled && !isSame(next, stated)) settle(next);
    else setState((before) => ({ ...before, span: next }));
  }, [stated, settle]);
  return { span, rests, choose };
}

interface Draft {
  readonly span: Span | null;
  readonly stated: Span | null;
  /** What was last brought into the address, as long as it has not come back from there. */
  readonly written: { readonly span: Span | null } | null;
}

const isSame = (a: Span | null, b: Span | null): boolean => a?.from === b?.from && a?.to === b?.to;
