import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/findDates.ts';
import type { FoundDate } from '../../../src/analysis/dates/findDates.ts';
import type { Block, CalendarDate, Placement } from '../../../src/model.ts';

/**
 * What it shows, the publication day, the text. In the text an expression stands as `[Tuesday|2021-05-04]` with its
 * TIMEX3 value; where the row is about more, `[late March|2023-03|2023-03-21..2023-03-31]` with its placement:
 * `first..last`, `..last`, `first..`, `?` for vague, `-` for a length.
 */
export type DateRow = readonly [what: string, published: string, text: string];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, spans: [] });

export const find = (published: string, ...texts: readonly string[]): readonly FoundDate[] =>
  findDates(texts.map(paragraph), published as CalendarDate);

function place(placement: Placement): string {
  if (placement.kind !== 'placed') return placement.kind === 'vague' ? '?' : '-';
  const { when } = placement;
  if (when.kind === 'before') return `..${when.latest}`;
  return when.kind === 'after' ? `${when.earliest}..` : `${when.earliest}..${when.latest}`;
}

const MARK = /\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]/g;

/** Writes the finds back into the text, with placements where the row's own marks have them. */
function show(text: string, found: readonly FoundDate[], placements: readonly boolean[]): string {
  let shown = '';
  let at = 0;
  found.forEach(({ from, to, value, placement }, i) => {
    const end = placements[i] === true ? `|${place(placement)}` : '';
    shown += `${text.slice(at, from)}[${text.slice(from, to)}|${value}${end}]`;
    at = to;
  });
  return shown + text.slice(at);
}

export function specifyDates(name: string, rows: readonly DateRow[]): void {
  describe(`dates: ${name}`, () => {
    test.each(rows)('%s', (_what, published, marked) => {
      const text = marked.replace(MARK, '$1');
      const placements = [...marked.matchAll(MARK)].map((mark) => mark[3] !== undefined);
      expect(show(text, find(published, text), placements)).toBe(marked);
    });
  });
}
