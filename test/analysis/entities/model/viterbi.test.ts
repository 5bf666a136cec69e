import { describe, expect, test } from 'vitest';
import { marginals } from '../../../../src/analysis/entities/model/marginals.ts';
import { mayFollow, TAGS } from '../../../../src/analysis/entities/model/tags.ts';
import { viterbi } from '../../../../src/analysis/entities/model/viterbi.ts';

const NONE = new Float32Array(TAGS * TAGS);
/** One row of tag scores a word. */
const scoresOf = (...rows: readonly (readonly number[])[]): Float32Array =>
  Float32Array.from(rows.flatMap((row) => Array.from({ length: TAGS }, (_, tag) => row[tag] ?? 0)));

describe('viterbi', () => {
  test('takes the best tag where nothing forbids it', () => {
    expect([...viterbi(scoresOf([0, 3], [0, 0, 3], [5]), Uint8Array.of(1, 1, 1), NONE)]).toEqual([1, 2, 0]);
  });
  test('never continues a name of another kind, however high its score', () => {
    const tags = viterbi(scoresOf([0, 3], [0, 0, 0, 0, 9]), Uint8Array.of(1, 1), NONE);
    expect(mayFollow(tags[0]!, tags[1]!)).toBe(true);
    expect([...tags]).toEqual([3, 4]);
  });
  test('never opens a text inside a name', () => {
    expect(viterbi(scoresOf([0, 0, 9]), Uint8Array.of(1), NONE)[0]).not.toBe(2);
  });
  test('a word that cannot be a name is O and cuts the name before it', () => {
    expect([...viterbi(scoresOf([0, 3], [0, 9, 9], [0, 0, 9]), Uint8Array.of(1, 0, 1), NONE)].slice(0, 2)).toEqual([1, 0]);
  });
});

describe('marginals', () => {
  const scores = scoresOf([0.2, 1, 0, 0.5], [0, 0.1, 1.2, 0, 0.4], [0.3, 0, 0, 0.9]), active = Uint8Array.of(1, 1, 1);
  const transitions = Float32Array.from({ length: TAGS * TAGS }, (_, n) => Math.sin(n));

  test('agree with counting all rows of tags', () => {
    const mass = new Float64Array(3 * TAGS);
    let total = 0;
    for (let a = 0; a < TAGS; a++) for (let b = 0; b < TAGS; b++) for (let c = 0; c < TAGS; c++) {
      if (!mayFollow(0, a) || !mayFollow(a, b) || !mayFollow(b, c)) continue;
      const weight = Math.exp(scores[a]! + scores[TAGS + b]! + scores[2 * TAGS + c]! + transitions[a]! + transitions[a * TAGS + b]! + transitions[b * TAGS + c]!);
      total += weight;
      [a, b, c].forEach((tag, word) => { mass[word * TAGS + tag]! += weight; });
    }
    marginals(scores, active, transitions).forEach((probability, n) => expect(probability).toBeCloseTo(mass[n]! / total, 5));
  });
  test('a word that cannot be a name is O for certain', () => {
    expect(marginals(scores, Uint8Array.of(1, 0, 1), transitions)[TAGS]).toBe(1);
  });
});
