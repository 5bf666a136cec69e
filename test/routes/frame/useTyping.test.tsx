import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTyping } from '../../../src/routes/frame/useTyping.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/**
 * Runs steps on a box whose address begins empty, and says what the box shows after each:
 * `type x`, `rest`, `leave` (the focus goes), `address x` (an address comes, from here or elsewhere),
 * `elsewhere` (the rest of the address changes).
 */
function run(steps: string): { readonly shown: readonly string[]; readonly written: readonly string[]; readonly rests: boolean } {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const { result, rerender } = renderHook(({ stated, place }) => useTyping(stated, place, write), { initialProps: { stated: '', place: 'here' } });
  const shown = steps.split(', ').map((step) => {
    const [what, text = ''] = step.split(' ');
    if (what === 'address') rerender({ stated: text, place: 'here' });
    else if (what === 'elsewhere') rerender({ stated: text, place: 'elsewhere' });
    else act(() => {
      if (what === 'type') result.current.type(text);
      else if (what === 'leave') result.current.settle();
      else vi.advanceTimersByTime(1000);
    });
    return result.current.text;
  });
  return { shown, written, rests: result.current.rests };
}

describe('the box', () => {
  it.each([
    ['shows each letter at once and brings it into the address when the typing rests', 'type a, type ab, rest, address ab', ['a', 'ab', 'ab', 'ab'], ['ab']],
    ['brings it into the address at once where the focus goes', 'type a, leave, rest', ['a', 'a', 'a'], ['a']],
    ['goes on while the address of the last rest comes late', 'type a, rest, type ab, address a, rest, address ab', ['a', 'a', 'ab', 'ab', 'ab', 'ab'], ['a', 'ab']],
    ['keeps a text that was taken back while its address was on the way', 'type a, rest, type, address a, rest, address', ['a', 'a', '', '', '', ''], ['a', '']],
    ['follows an address that comes by itself', 'type a, rest, address a, address b', ['a', 'a', 'a', 'b'], ['a']],
    ['follows Back to what it once began with', 'type a, rest, address a, address', ['a', 'a', 'a', ''], ['a']],
    ['leaves an unfinished text behind where the reader goes elsewhere', 'type a, elsewhere, rest', ['a', '', ''], []],
    ['takes a finished one along', 'type a, leave, elsewhere a, rest', ['a', 'a', 'a', 'a'], ['a']],
    ['gives up a text that another address overtakes', 'type a, address b, rest', ['a', 'b', 'b'], []],
  ])('%s', (_, steps, shown, written) => {
    const result = run(steps);
    expect(result.shown).toEqual(shown);
    expect(result.written).toEqual(written);
  });

  it.each([
    ['what was typed and taken back at once', 'type a, type, rest'],
    ['what came with the address', 'address a, rest, leave'],
    ['the same twice', 'address a, type a, rest'],
  ])('does not bring into the address %s', (_, steps) => expect(run(steps).written).toEqual([]));

  it.each([
    ['before the typing rests', 'type a', false],
    ['before the address has come', 'type a, rest', false],
    ['when the address has come', 'type a, rest, address a', true],
    ['when the text is further than the address', 'type a, rest, type ab, address a', false],
    ['when nothing was typed', 'address a', true],
  ])('rests %s', (_, steps, rests) => expect(run(steps).rests).toBe(rests));
});
