import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../../../src/analysis/entities/model/decodeModel.ts';
import { writeGroups } from '../../../../src/analysis/entities/model/hashGroups.ts';
import { TAGS } from '../../../../src/analysis/entities/model/tags.ts';
import { writeWeights } from '../../../../src/analysis/entities/model/weights.ts';

const bytes = encodeModel({
  classes: writeGroups([[5, 3]]),
  clusters: writeGroups([[5, 2]]),
  coarse: Uint8Array.of(0, 1, 1),
  weights: writeWeights([[7, new Float32Array(TAGS).fill(4)]], new Float32Array(TAGS * TAGS), 4),
});

describe('decodeModel', () => {
  test('gives back what was encoded', () => {
    const { lexicon, weights } = decodeModel(bytes);
    expect([lexicon.classesOf(5), lexicon.clusterOf(5), [...lexicon.coarse]]).toEqual([3, 2, [0, 1, 1]]);
    expect(weights.values[weights.rowOf(7)]! * weights.unit).toBeCloseTo(4);
  });

  test('reads bytes that stand inside a longer buffer', () => {
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes, 3);
    expect(decodeModel(longer.subarray(3)).weights.rowOf(7)).toBe(0);
  });

  test.each([
    ['an empty file', bytes.subarray(0, 0), 'is only 0 bytes long'],
    ['a head cut off', bytes.subarray(0, 19), 'is only 19 bytes long'],
    ['another file', bytes.map((byte, n) => (n === 0 ? byte + 1 : byte)), 'begins otherwise'],
    ['a body cut off', bytes.subarray(0, -1), `should be ${bytes.length} bytes long by its own head, but is ${bytes.length - 1}`],
    ['bytes too many', Uint8Array.of(...bytes, 0), `should be ${bytes.length} bytes long by its own head, but is ${bytes.length + 1}`],
  ])('refuses %s, and says what to do', (_, wrong, sentence) => {
    expect(() => decodeModel(wrong)).toThrow(sentence);
    expect(() => decodeModel(wrong)).toThrow('npm run train -- DATADIR');
  });
});
