import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgiven, measureSlips } from '../../../src/evidence/search/measureSlips.ts';

describe('slips between two words', () => {
  it.each([
    ['none', 'zelensky', 'zelensky', 0],
    ['another letter', 'zelinsky', 'zelensky', 1],
    ['a letter too few', 'zelnsky', 'zelensky', 1],
    ['a letter too many', 'zellensky', 'zelensky', 1],
    ['two that changed places', 'zelesnky', 'zelensky', 1],
    ['two slips', 'selinsky', 'zelensky', 2],
    ['more than the limit is one more than it', 'lavrov', 'zelensky', 3],
    ['a long way off in length', 'a', 'abcdefgh', 3],
  ])('%s', (_, word, other, slips) => expect(measureSlips(word, other, 2)).toBe(slips));

  it.each([
    ['a word that goes on', 'zelin', 'zelensky', 1],
    ['a word that does not go on so', 'zabin', 'zelensky', 3],
    ['a word that is over before', 'zelenskyyyy', 'zelensky', 3],
  ])('%s', (_, word, other, slips) => expect(measureSlips(word, other, 2, true)).toBe(slips));

  it('are the same both ways, and as many as were made', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(fc.property(word, word, (a, b) => {
      expect(measureSlips(a, b, 2)).toBe(measureSlips(b, a, 2));
      expect(measureSlips(a, b, 2)).toBe(Math.min(3, plainDistance(a, b)));
    }), { numRuns: 500 });
  });

  it.each([['xi', 0], ['war', 0], ['kyiv', 1], ['moscow', 1], ['zelensky', 2], ['2023', 0]])('in %s %d are forgiven', (word, slips) => expect(forgiven(word)).toBe(slips));
});

/** The whole table, without a bound. */
function plainDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const ways = [i === 0 ? j : Infinity, j === 0 ? i : Infinity];
      if (i > 0) ways.push(rows[i - 1]![j]! + 1);
      if (j > 0) ways.push(row[j - 1]! + 1);
      if (i > 0 && j > 0) ways.push(rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(rows[i - 2]![j - 2]! + 1);
      row.push(Math.min(...ways));
    }
  }
  return rows[a.length]![b.length]!;
}
