import { decodeLexicon } from './features/lexicon.ts';
import { readWeights } from './weights.ts';
import type { Lexicon } from './features/lexicon.ts';
import type { Weights } from './weights.ts';

export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
}

const MAGIC = 0x314e4c44;
const SECTIONS = 4;
const HEAD = 4 + SECTIONS * 4;
const REMEDY = 'Check the file out again, or make it with: npm run train -- DATADIR';

/** The parts of a model file, in this order. */
export interface ModelParts {
  readonly classes: Uint8Array;
  readonly clusters: Uint8Array;
  readonly coarse: Uint8Array;
  readonly weights: Uint8Array;
}

/** Inverse of `encodeModel`. Throws, saying how many bytes were expected and found, on a file that is another or was cut off. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) {
    throw new Error(`The entity model should begin with "DLN1" and its ${SECTIONS} lengths, but ${bytes.length < HEAD ? `is only ${bytes.length} bytes long` : 'begins otherwise'}. ${REMEDY}`);
  }
  const lengths = Array.from({ length: SECTIONS }, (_, n) => view.getUint32(4 + n * 4, true));
  const expected = lengths.reduce((sum, length) => sum + length, HEAD);
  if (bytes.length !== expected) throw new Error(`The entity model should be ${expected} bytes long by its own head, but is ${bytes.length}. ${REMEDY}`);
  let at = HEAD;
  const [classes, clusters, coarse, weights] = lengths.map((length) => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return { lexicon: decodeLexicon(classes, clusters, coarse), weights: readWeights(weights) };
}

export function encodeModel({ classes, clusters, coarse, weights }: ModelParts): Uint8Array {
  const parts = [classes, clusters, coarse, weights];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEAD));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let at = HEAD;
  parts.forEach((part, n) => {
    view.setUint32(4 + n * 4, part.length, true);
    bytes.set(part, at);
    at += part.length;
  });
  return bytes;
}
