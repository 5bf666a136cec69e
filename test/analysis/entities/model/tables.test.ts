import { describe, expect, test } from 'vitest';
import { readGroups, writeGroups } from '../../../../src/analysis/entities/model/hashGroups.ts';
import { hashText } from '../../../../src/analysis/entities/model/features/hashText.ts';
import { TAGS } from '../../../../src/analysis/entities/model/tags.ts';
import { readWeights, writeWeights } from '../../../../src/analysis/entities/model/weights.ts';

function row(...weights: readonly number[]): Float32Array {
  return Float32Array.from({ length: TAGS }, (_, n) => weights[n] ?? 0);
}

describe('writeGroups and readGroups', () => {
  const entries = Array.from({ length: 3000 }, (_, n) => [hashText(`word ${n}`), 1 + (n % 7) ** 3] as const);
  const valueOf = readGroups(writeGroups(entries));

  test('every entry comes back', () => {
    for (const [hash, value] of entries) expect(valueOf(hash)).toBe(value);
  });

  test('an absent one is 0', () => {
    const known = Array.from({ length: 3000 }, (_, n) => valueOf(hashText(`other ${n}`))).filter((value) => value !== 0);
    expect(known.length).toBeLessThan(10);
  });
});

describe('writeWeights and readWeights', () => {
  const transitions = Float32Array.from({ length: TAGS * TAGS }, (_, n) => n / 8);
  const { rowOf, values: whole, unit, transitions: back } = readWeights(writeWeights([[900, row(1, -4)], [7, row(0, 0, 0.5)], [16_777_215, row(9)], [55, row(0.001)]], transitions, 4));
  const values = Array.from(whole, (value) => value * unit);

  test('weights come back within a step', () => {
    expect(Math.abs(values[rowOf(900)]! - 1)).toBeLessThan(0.15);
    expect(values[rowOf(900) + 1]).toBeCloseTo(-4, 5);
    expect(Math.abs(values[rowOf(7) + 2]! - 0.5)).toBeLessThan(0.1);
  });
  test('one above the largest is cut to it', () => expect(values[rowOf(16_777_215)]).toBeCloseTo(4, 5));
  test('a row that rounds to nothing is left out', () => expect(rowOf(55)).toBe(-1));
  test('an unknown feature has no row', () => expect(rowOf(8)).toBe(-1));
  test('transitions come back as they were', () => expect(back).toEqual(transitions));
});
