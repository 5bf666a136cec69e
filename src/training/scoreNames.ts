import type { EntityKind } from '../model.ts';

/** A name, marked by hand or found, with what it stands for. Offsets are UTF-16 in its document. */
export interface ScoredName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** One string for one thing in all documents; empty where linking is not measured. */
  readonly entity: string;
}

export interface ScoredDocument {
  readonly gold: readonly ScoredName[];
  readonly found: readonly ScoredName[];
}

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const key = ({ from, to }: ScoredName): string => `${from}:${to}`;

function scoreCounts(right: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Exact spans; `kinds` are the kinds that count, and with `sameKind` the kind must be right too. */
export function scoreSpans(documents: readonly ScoredDocument[], kinds: readonly EntityKind[], sameKind: boolean): Score {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    const goldNames = new Map(document.gold.filter(({ kind }) => kinds.includes(kind)).map((name) => [key(name), name]));
    const foundNames = document.found.filter(({ kind }) => kinds.includes(kind));
    gold += goldNames.size;
    found += foundNames.length;
    for (const name of foundNames) {
      const same = goldNames.get(key(name));
      if (same !== undefined && (!sameKind || same.kind === name.kind)) right += 1;
    }
  }
  return scoreCounts(right, found, gold);
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** B-cubed (Bagga and Baldwin 1998) over the mentions that both have, all documents together. */
export function scoreLinking(documents: readonly ScoredDocument[]): Score {
  const pairs = documents.flatMap(({ gold, found }) => {
    const entities = new Map(gold.map((name) => [key(name), name.entity]));
    return found.flatMap((name) => (entities.has(key(name)) ? [[entities.get(key(name))!, name.entity] as const] : []));
  });
  const golds = count(pairs.map(([gold]) => gold));
  const founds = count(pairs.map(([, found]) => found));
  const both = count(pairs.map((pair) => pair.join('\n')));
  let precision = 0;
  let recall = 0;
  for (const [gold, found] of pairs) {
    const shared = both.get(`${gold}\n${found}`)!;
    precision += shared / founds.get(found)!;
    recall += shared / golds.get(gold)!;
  }
  const [p, r] = pairs.length === 0 ? [0, 0] : [precision / pairs.length, recall / pairs.length];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
