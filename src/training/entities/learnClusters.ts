import { keyOf } from '../../analysis/entities/model/features/describeWord.ts';

export interface Clusters {
  /** Word key → 1-based cluster. */
  readonly clusterOf: ReadonlyMap<string, number>;
  /** Cluster → 1-based coarser cluster; index 0 is unused. */
  readonly coarse: Uint8Array;
}

const RARE = 4, CONTEXTS = 3000, DIMENSIONS = 64, FINE = 500, COARSE = 60, ROUNDS = 12, POWER_ROUNDS = 2;

/**
 * Groups words that stand in like places: rows of positive pointwise mutual information with the two
 * words before and after, reduced by randomised subspace iteration (Halko 2011), then spherical k-means.
 */
export function learnClusters(sentences: readonly (readonly string[])[], random: () => number): Clusters {
  const counts = new Map<string, number>(), keyed = sentences.map((tokens) => tokens.map(keyOf));
  for (const keys of keyed) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, n]) => n >= RARE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const rank = new Map(vocabulary.map((key, n) => [key, n]));
  const rows = countContexts(keyed, rank);
  const vectors = reduce(rows, 4 * CONTEXTS, random);
  const fine = kMeans(vectors, vocabulary.length, FINE), top = kMeans(fine.centres, FINE, COARSE);
  return {
    clusterOf: new Map(vocabulary.map((key, n) => [key, fine.of[n]! + 1])),
    coarse: Uint8Array.from([0, ...[...top.of].map((cluster) => cluster + 1)]),
  };
}

interface Sparse { readonly columns: Int32Array; readonly values: Float32Array }

function countContexts(keyed: readonly (readonly string[])[], rank: ReadonlyMap<string, number>): readonly Sparse[] {
  const rows = Array.from({ length: rank.size }, () => new Map<number, number>());
  const columnTotal = new Float64Array(4 * CONTEXTS);
  let total = 0;
  for (const keys of keyed) {
    const ids = keys.map((key) => rank.get(key) ?? -1);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i]! < 0) continue;
      [-2, -1, 1, 2].forEach((offset, place) => {
        const j = i + offset;
        const other = j === -1 || j === ids.length ? CONTEXTS - 1 : (ids[j] ?? -1);
        if (other < 0 || other >= CONTEXTS) return;
        const column = place * CONTEXTS + other, row = rows[ids[i]!]!;
        row.set(column, (row.get(column) ?? 0) + 1);
        columnTotal[column]!++;
        total++;
      });
    }
  }
  return rows.map((row) => {
    const rowTotal = [...row.values()].reduce((sum, n) => sum + n, 0);
    const cells = [...row].map(([column, n]) => [column, Math.log((n * total) / (rowTotal * columnTotal[column]! ** 0.75 * total ** 0.25))] as const).filter(([, value]) => value > 0);
    return { columns: Int32Array.from(cells, ([column]) => column), values: Float32Array.from(cells, ([, value]) => value) };
  });
}

/** Rows of length `DIMENSIONS`, each of norm 1. */
function reduce(rows: readonly Sparse[], columns: number, random: () => number): Float32Array {
  let basis: Float64Array = Float64Array.from({ length: columns * DIMENSIONS }, () => random() - 0.5);
  const product = new Float64Array(rows.length * DIMENSIONS);
  for (let round = 0; ; round++) {
    product.fill(0);
    rows.forEach(({ columns, values }, r) => {
      for (let n = 0; n < columns.length; n++) for (let d = 0; d < DIMENSIONS; d++) product[r * DIMENSIONS + d]! += values[n]! * basis[columns[n]! * DIMENSIONS + d]!;
    });
    if (round === POWER_ROUNDS) break;
    basis = new Float64Array(columns * DIMENSIONS);
    rows.forEach(({ columns, values }, r) => {
      for (let n = 0; n < columns.length; n++) for (let d = 0; d < DIMENSIONS; d++) basis[columns[n]! * DIMENSIONS + d]! += values[n]! * product[r * DIMENSIONS + d]!;
    });
    orthonormalise(basis, columns);
  }
  const vectors = new Float32Array(product.length);
  for (let r = 0; r < rows.length; r++) {
    const norm = Math.hypot(...product.subarray(r * DIMENSIONS, (r + 1) * DIMENSIONS)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) vectors[r * DIMENSIONS + d] = product[r * DIMENSIONS + d]! / norm;
  }
  return vectors;
}

/** Gram–Schmidt over the columns of a matrix with `DIMENSIONS` columns. */
function orthonormalise(matrix: Float64Array, rows: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += matrix[r * DIMENSIONS + d]! * matrix[r * DIMENSIONS + e]!;
      for (let r = 0; r < rows; r++) matrix[r * DIMENSIONS + d]! -= dot * matrix[r * DIMENSIONS + e]!;
    }
    let norm = 0;
    for (let r = 0; r < rows; r++) norm += matrix[r * DIMENSIONS + d]! ** 2;
    const scale = 1 / (Math.sqrt(norm) || 1);
    for (let r = 0; r < rows; r++) matrix[r * DIMENSIONS + d]! *= scale;
  }
}

/** Starts from rows spread evenly over the list, so that nothing depends on chance. */
function kMeans(vectors: Float32Array, rows: number, clusters: number): { readonly of: Int32Array; readonly centres: Float32Array } {
  const of = new Int32Array(rows), centres = new Float32Array(clusters * DIMENSIONS);
  for (let c = 0; c < clusters; c++) {
    const row = Math.floor((c * rows) / clusters / 2);
    centres.set(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let r = 0; r < rows; r++) {
      let best = -Infinity;
      for (let c = 0; c < clusters; c++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += vectors[r * DIMENSIONS + d]! * centres[c * DIMENSIONS + d]!;
        if (dot > best) {
          best = dot;
          of[r] = c;
        }
      }
    }
    centres.fill(0);
    for (let r = 0; r < rows; r++) for (let d = 0; d < DIMENSIONS; d++) centres[of[r]! * DIMENSIONS + d]! += vectors[r * DIMENSIONS + d]!;
    for (let c = 0; c < clusters; c++) {
      const norm = Math.hypot(...centres.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)) || 1;
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d]! /= norm;
    }
  }
  return { of, centres };
}
