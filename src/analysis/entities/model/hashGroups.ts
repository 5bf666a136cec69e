/**
 * A table from 24-bit hashes to small numbers, written as groups: all hashes with the same number,
 * sorted, as Rice-coded differences. About 11 bits an entry in a large group.
 */
const HASH_BITS = 24;
const MASK = (1 << HASH_BITS) - 1;

/** The inverse of `writeGroups`: a look-up that gives 0 for an absent hash. */
export function readGroups(bytes: Uint8Array): (hash: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const groups = view.getUint32(0, true), total = view.getUint32(4, true);
  const size = 2 ** Math.ceil(Math.log2(total * 2 + 2)), wrap = size - 1;
  const keys = new Int32Array(size).fill(-1), values = new Int32Array(size);
  const bits = bitReader(bytes, 8 + groups * 9);
  for (let group = 0; group < groups; group++) {
    const value = view.getUint32(8 + group * 9, true), count = view.getUint32(12 + group * 9, true), rice = bytes[16 + group * 9]!;
    let hash = -1;
    for (let i = 0; i < count; i++) {
      hash += 1 + bits.rice(rice);
      let slot = spread(hash) & wrap;
      while (keys[slot] !== -1) slot = (slot + 1) & wrap;
      keys[slot] = hash;
      values[slot] = value;
    }
  }
  return (hash) => {
    const key = hash & MASK;
    let slot = spread(key) & wrap;
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return values[slot]!;
      slot = (slot + 1) & wrap;
    }
    return 0;
  };
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

/** Where two keys share a hash, the first one's number stays. */
export function writeGroups(entries: Iterable<readonly [hash: number, value: number]>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [hash, value] of entries) if (!byHash.has(hash & MASK)) byHash.set(hash & MASK, value);
  const groups = new Map<number, number[]>();
  for (const [hash, value] of byHash) {
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [hash]);
    else group.push(hash);
  }
  const sorted = [...groups].sort((a, b) => a[0] - b[0]);
  const head = new DataView(new ArrayBuffer(8 + sorted.length * 9));
  const bits = bitWriter();
  head.setUint32(0, sorted.length, true);
  head.setUint32(4, byHash.size, true);
  sorted.forEach(([value, hashes], n) => {
    hashes.sort((a, b) => a - b);
    const rice = Math.max(0, Math.round(Math.log2(((MASK + 1) / hashes.length) * Math.LN2)));
    head.setUint32(8 + n * 9, value, true);
    head.setUint32(12 + n * 9, hashes.length, true);
    head.setUint8(16 + n * 9, rice);
    let before = -1;
    for (const hash of hashes) {
      bits.rice(hash - before - 1, rice);
      before = hash;
    }
  });
  const body = bits.bytes();
  const all = new Uint8Array(head.byteLength + body.length);
  all.set(new Uint8Array(head.buffer));
  all.set(body, head.byteLength);
  return all;
}

interface BitReader {
  readonly rice: (parameter: number) => number;
}

/** Reads numbers in Rice code from `at` on: the quotient in ones, a zero, the remainder. */
export function bitReader(bytes: Uint8Array, at: number): BitReader {
  let position = at * 8;
  const bit = (): number => {
    const value = (bytes[position >> 3]! >> (position & 7)) & 1;
    position++;
    return value;
  };
  return {
    rice: (parameter) => {
      let quotient = 0;
      while (bit() === 1) quotient++;
      let rest = 0;
      for (let i = 0; i < parameter; i++) rest |= bit() << i;
      return (quotient << parameter) | rest;
    },
  };
}

interface BitWriter {
  readonly rice: (value: number, parameter: number) => void;
  readonly bytes: () => Uint8Array;
}

export function bitWriter(): BitWriter {
  const out: number[] = [];
  let position = 0;
  const bit = (value: number): void => {
    if ((position & 7) === 0) out.push(0);
    out[position >> 3]! |= value << (position & 7);
    position++;
  };
  return {
    rice: (value, parameter) => {
      for (let i = value >>> parameter; i > 0; i--) bit(1);
      bit(0);
      for (let i = 0; i < parameter; i++) bit((value >> i) & 1);
    },
    bytes: () => Uint8Array.from(out),
  };
}
