// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutText, type Piece, type Wrapped } from '../../../src/components/text/layoutText.ts';

/** Layers as a row writes them: `a0-3 b5-9` is one layer of two ranges. */
const readLayer = (notation: string): readonly Wrapped<string>[] =>
  [...notation.matchAll(/([a-z])(\d+)-(\d+)/g)].map(([, wrap, from, to]) => ({ wrap: wrap!, from: Number(from), to: Number(to) }));

const show = (text: string, pieces: readonly Piece<string>[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? text.slice(piece.from, piece.to) : `${piece.wrap}(${show(text, piece.pieces)})`)).join('');

const text = '0123456789';

describe('layoutText', () => {
  it.each([
    ['no layer is plain text', [], '0123456789'],
    ['a layer without ranges too', ['', ''], '0123456789'],
    ['a range in the middle', ['a3-6'], '012a(345)6789'],
    ['a range over all', ['a0-10'], 'a(0123456789)'],
    ['ranges that touch stay two', ['a2-5 b5-7'], '01a(234)b(56)789'],
    ['an inner range within an outer one', ['a2-8', 'x3-5'], '01a(2x(34)567)89'],
    ['inner ranges outside of any outer one', ['a4-6', 'x0-2 y8-10'], 'x(01)23a(45)67y(89)'],
    ['the same range in two layers nests in their order', ['a2-5', 'x2-5'], '01a(x(234))56789'],
    ['an inner range that crosses the start of an outer one is cut there', ['a4-8', 'x2-6'], '01x(23)a(x(45)67)89'],
    ['an inner range that crosses its end too', ['a2-6', 'x4-8'], '01a(23x(45))x(67)89'],
    ['an inner range over two outer ones is in both, and between them', ['a1-3 b5-7', 'x0-10'], 'x(0)a(x(12))x(34)b(x(56))x(789)'],
    ['an inner range around an outer one is cut in three', ['a4-6', 'x2-8'], '01x(23)a(x(45))x(67)89'],
    ['three layers', ['a0-8', 'x2-6', 'p4-10'], 'a(01x(23p(45))p(67))p(89)'],
    ['an empty range wraps nothing', ['a3-3'], '0123456789'],
  ])('%s', (_, layers, expected) => expect(show(text, layoutText(0, text.length, layers.map(readLayer)))).toBe(expected));

  it.each([
    ['a range from before it to after it is cut to it', 'a0-10', 'a(34)'],
    ['a range that ends where it begins is not in it', 'a0-3', '34'],
    ['a range that begins where it ends is not in it', 'a5-9', '34'],
    ['a range over its start', 'a1-4', 'a(3)4'],
    ['a range over its end', 'a4-9', '3a(4)'],
  ])('of a part of the text: %s', (_, layer, expected) => expect(show(text, layoutText(3, 5, [readLayer(layer)]))).toBe(expected));

  it.each([[0, 0], [4, 4], [6, 2]])('from %i to %i there is nothing', (from, to) => {
    expect(layoutText(from, to, [readLayer('a0-10')])).toEqual([]);
  });

  /** Sorted ranges that may touch but never overlap. */
  const layer = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 7 })), { maxLength: 6 }).map((steps) => {
    const ranges: Wrapped<number>[] = [];
    for (const [gap, length] of steps) {
      const from = (ranges.at(-1)?.to ?? 0) + gap;
      ranges.push({ from, to: from + length, wrap: ranges.length });
    }
    return ranges;
  });

  const leaves = (pieces: readonly Piece<readonly [number, number]>[], over: readonly string[] = []): readonly { readonly from: number; readonly to: number; readonly over: readonly string[] }[] =>
    pieces.flatMap((piece) => (piece.kind === 'text' ? [{ from: piece.from, to: piece.to, over }] : leaves(piece.pieces, [...over, String(piece.wrap)])));

  it('whatever the ranges: the pieces joined are the text, and each character is wrapped by exactly the ranges over it, outermost first', () => {
    fc.assert(fc.property(fc.nat(60), fc.array(layer, { maxLength: 4 }), (length, layers) => {
      const named = layers.map((ranges, depth) => ranges.map((range) => ({ ...range, wrap: [depth, range.wrap] as const })));
      const pieces = leaves(layoutText<readonly [number, number]>(0, length, named));
      expect(pieces.map(({ from }) => from)).toEqual([0, ...pieces.map(({ to }) => to)].slice(0, pieces.length));
      expect(pieces.at(-1)?.to ?? 0).toBe(length);
      for (const piece of pieces) {
        for (let at = piece.from; at < piece.to; at += 1) {
          expect(piece.over).toEqual(named.flatMap((ranges) => ranges.filter(({ from, to }) => from <= at && at < to).map(({ wrap }) => String(wrap))));
        }
      }
    }), { numRuns: 200 });
  });
});
