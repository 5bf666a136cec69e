import { bitReader, bitWriter } from './hashGroups.ts';
import { TAGS } from './tags.ts';

/** Learned weights: one row of `TAGS` numbers for each known feature. */
export interface Weights {
  /** Index of a feature's first weight in `values`, −1 for an unknown feature. */
  readonly rowOf: (feature: number) => number;
  readonly values: Int16Array;
  /** What a value of 1 stands for. Whole numbers take half the memory, and looking them up is most of the work. */
  readonly unit: number;
  /** `transitions[before * TAGS + tag]`. */
  readonly transitions: Float32Array;
}

const LEVELS = 15;
const HEAD = 16;

/**
 * Inverse of `writeWeights`. The bytes: number of rows, number of values, the largest weight, length of
 * the feature numbers; transitions; feature numbers in Rice code; which tags each row has; the values,
 * as signed square roots in steps of 1/15 of the largest.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = view.getUint32(0, true), largest = view.getFloat32(4, true), riceLength = view.getUint32(8, true), rice = view.getUint32(12, true);
  const transitions = new Float32Array(TAGS * TAGS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(HEAD + i * 4, true);
  const features = HEAD + transitions.length * 4, masks = features + riceLength;
  let value = masks + rows * 2;
  const bits = bitReader(bytes, features);
  const size = 2 ** Math.ceil(Math.log2(rows * 2 + 2)), wrap = size - 1;
  const keys = new Int32Array(size).fill(-1), index = new Int32Array(size);
  const values = new Int16Array(rows * TAGS);
  let feature = -1;
  for (let row = 0; row < rows; row++) {
    feature += 1 + bits.rice(rice);
    let slot = feature & wrap;
    while (keys[slot] !== -1) slot = (slot + 1) & wrap;
    keys[slot] = feature;
    index[slot] = row * TAGS;
    const mask = view.getUint16(masks + row * 2, true);
    for (let tag = 0; tag < TAGS; tag++) {
      if (((mask >> tag) & 1) === 0) continue;
      const step = view.getInt8(value++);
      values[row * TAGS + tag] = Math.sign(step) * step * step;
    }
  }
  const rowOf = (feature: number): number => {
    let slot = feature & wrap;
    while (keys[slot] !== -1) {
      if (keys[slot] === feature) return index[slot]!;
      slot = (slot + 1) & wrap;
    }
    return -1;
  };
  return { rowOf, values, unit: largest / (LEVELS * LEVELS), transitions };
}

/** `rows`: feature and its weights for each tag. Weights that round to nothing are left out. */
export function writeWeights(rows: Iterable<readonly [feature: number, weights: Float32Array]>, transitions: Float32Array, largest: number): Uint8Array {
  const kept: { readonly feature: number; readonly steps: readonly number[] }[] = [];
  for (const [feature, weights] of rows) {
    const steps = [...weights].map((w) => Math.sign(w) * Math.round(Math.sqrt(Math.min(1, Math.abs(w) / largest)) * LEVELS));
    if (steps.some((step) => step !== 0)) kept.push({ feature, steps });
  }
  kept.sort((a, b) => a.feature - b.feature);
  const rice = Math.max(0, Math.round(Math.log2((2 ** 24 / kept.length) * Math.LN2)));
  const bits = bitWriter();
  let before = -1;
  for (const { feature } of kept) {
    bits.rice(feature - before - 1, rice);
    before = feature;
  }
  const features = bits.bytes(), values = kept.flatMap(({ steps }) => steps.filter((step) => step !== 0));
  const masks = HEAD + transitions.length * 4 + features.length;
  const out = new DataView(new ArrayBuffer(masks + kept.length * 2 + values.length));
  out.setUint32(0, kept.length, true);
  out.setFloat32(4, largest, true);
  out.setUint32(8, features.length, true);
  out.setUint32(12, rice, true);
  transitions.forEach((weight, i) => out.setFloat32(HEAD + i * 4, weight, true));
  const bytes = new Uint8Array(out.buffer);
  bytes.set(features, masks - features.length);
  kept.forEach(({ steps }, row) => out.setUint16(masks + row * 2, steps.reduce((mask, step, tag) => mask | (step === 0 ? 0 : 1 << tag), 0), true));
  values.forEach((step, i) => out.setInt8(masks + kept.length * 2 + i, step));
  return bytes;
}
