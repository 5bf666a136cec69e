import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../src/components/timeline/span/days.ts';
import { useSpan, type Stated } from '../../../src/routes/timeline/useSpan.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const spanOf = (name: string): Span | null => (name === 'all' ? null : { from: name.codePointAt(0)!, to: 1000 });
const nameOf = (span: Span | null): string => (span === null ? 'all' : String.fromCodePoint(span.from));

/**
 * What a reader and the address do, in words; it answers with the span that is looked at and what was written:
 *   a        the span a is chosen, `all` is all time; `a!` at once, as by a pointer that lets go
 *   +a +b    two moves before anything is drawn, each from where the one before it led
 *   rest     nothing moves for a while
 *   come     the views have followed the address as far as it was written
 *   come 1   as far as the first step
 *   link b   a link leads to the span b; `fold` one that leaves the span as it was
 *   back     the browser's Back, to all time
 */
function walk(words: string): string {
  const written: Span[] = [];
  const steps: Stated[] = [];
  let key = 0;
  const start: Stated = { span: null, key: 'start', step: null };
  const { result, rerender } = renderHook((stated: Stated) => useSpan(stated, (span, step) => {
    key += 1;
    steps.push({ span, key: `own ${key}`, step });
    written.push(span!);
  }), { initialProps: start });
  let at = start;
  const go = (stated: Stated) => {
    at = stated;
    rerender(stated);
  };
  for (const [word = '', more] of words.split(', ').map((each) => each.split(' '))) {
    if (word === 'rest') act(() => void vi.advanceTimersByTime(400));
    else if (word === 'come') go(steps[more === undefined ? steps.length - 1 : Number(more) - 1]!);
    else if (word === 'link') go({ span: spanOf(more!), key: `link ${more}`, step: null });
    else if (word === 'fold') go({ span: at.span, key: 'fold', step: null });
    else if (word === 'back') {
      act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
      go({ ...start });
    } else if (word.startsWith('+')) {
      act(() => {
        for (const by of [word, more!]) result.current.move((span) => ({ from: (span?.from ?? 0) + spanOf(by.slice(1))!.from, to: 1000 }));
      });
    } else act(() => result.current.choose(spanOf(word.replace('!', '')), word.endsWith('!')));
  }
  act(() => void vi.advanceTimersByTime(400));
  return `${nameOf(result.current.span)}${result.current.rests ? '' : ' (on its way)'}; wrote ${written.map(nameOf).join(' ')}`;
}

describe('what is chosen', () => {
  it.each([
    ['is written when it rests', 'a, rest, come', 'a; wrote a'],
    ['is one step, however often it moved', 'a, b, c, rest, come', 'c; wrote c'],
    ['is written at once where the hand lets go', 'a, b!', 'b (on its way); wrote b'],
    ['stays while the address is on its way', 'a, rest', 'a (on its way); wrote a'],
    ['goes on from there while it is on its way', 'a, rest, b, rest, come 1, come 2', 'b; wrote a b'],
    ['is not taken back by its own address, which comes late', 'a, rest, all, rest, b, come 1, come 2', 'b (on its way); wrote a all b'],
    ['nor where the address comes back twice at once', 'a, rest, all, rest, b, come 2', 'b (on its way); wrote a all b'],
    ['is written too where it is what the address said at first', 'a, rest, all, rest, come 1, come 2', 'all; wrote a all'],
    ['even before the views have followed', 'a, rest, all', 'all; wrote a all'],
    ['goes on from a move that is not drawn yet', '+! +A, rest, come', 'b; wrote b'],
    ['stays when another part of the address changes meanwhile', 'a, fold, rest, come', 'a; wrote a'],
  ])('%s', (_, words, expected) => {
    expect(walk(words)).toBe(expected);
  });
});

describe('what was chosen does not stay', () => {
  it.each([
    ['a link leads elsewhere', 'a, rest, come, link b', 'b; wrote a'],
    ['a link leads elsewhere while it is on its way', 'a, rest, link b', 'b; wrote a'],
    ['a link leads elsewhere while the hand moves, and nothing is written', 'a, link b', 'b; wrote '],
    ['Back leads to what was', 'a, rest, come, back', 'all; wrote a'],
    ['Back comes before the views have followed', 'a, rest, back', 'all; wrote a'],
  ])('where %s', (_, words, expected) => {
    expect(walk(words)).toBe(expected);
  });

  it('and nothing is written where nothing was chosen', () => {
    expect(walk('rest, link b, fold')).toBe('b; wrote ');
  });
});
