import { useCallback, useEffect, useState } from 'react';

/** A browser lets a page change its address about three times a second; words are also read out when they rest. */
const restMs = 300;

export interface Typing {
  /** What stands in the box. */
  readonly text: string;
  /** Whether the address says the same, and nothing is on its way to it. */
  readonly rests: boolean;
  readonly type: (text: string) => void;
  /** Brings the address up to the text at once. */
  readonly settle: () => void;
}

/** A text that the address does not say yet. */
interface Draft {
  readonly text: string;
  /** What was brought into the address last, or stood there before. */
  readonly written: string;
  /** Addresses that belong to it: where it began, and what was written since. One may come late, when the text is further already. */
  readonly stations: readonly string[];
  readonly place: string;
}

/**
 * A text box that the address stands for: the text changes with every key, the address when the typing
 * rests. An address that changes by itself (Back, a link) changes the text.
 *
 * The draft is set aside by what the address says and not in rendering: an address comes in a transition,
 * and what is set while one is drawn and given up again would be part of the next key's text.
 *
 * @param stated what the address says
 * @param place the rest of the address: who has gone elsewhere has left an unfinished text behind
 * @param write brings a text into the address
 */
export function useTyping(stated: string, place: string, write: (text: string) => void): Typing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const isOver = draft !== null
    && (draft.place !== place || (draft.text === stated && draft.text === draft.written) || !draft.stations.includes(stated));
  const text = draft === null || isOver ? stated : draft.text;

  const type = useCallback((next: string) => setDraft((before) => ({
    text: next,
    written: before?.written ?? stated,
    stations: [...new Set([...(before?.stations ?? []), stated])],
    place,
  })), [stated, place]);
  const settle = useCallback(() => {
    if (draft === null || isOver || draft.text === draft.written) return;
    setDraft({ ...draft, written: draft.text, stations: [...draft.stations, draft.text] });
    write(draft.text);
  }, [draft, isOver, write]);
  useEffect(() => {
    // Set aside for good: Back may come to one of its stations. The next key may have been faster than this.
    // oxlint-disable-next-line react/set-state-in-effect -- only a commit tells which address has come
    if (isOver) setDraft((now) => (now === draft ? null : now));
  }, [isOver, draft]);
  useEffect(() => {
    const timer = window.setTimeout(settle, restMs);
    return () => window.clearTimeout(timer);
  }, [settle]);
  return { text, rests: draft === null || isOver, type, settle };
}
