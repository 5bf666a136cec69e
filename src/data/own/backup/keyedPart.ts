import type { FindFault } from './findFault.ts';
import type { Part, PartName, Row } from './part.ts';

interface Definition<Entry> {
  readonly name: PartName;
  readonly findFault: FindFault;
  readonly keyOf: (entry: Entry) => string;
  /** When an entry came to be what it is; of two with one key the later counts. */
  readonly at: (entry: Entry) => number;
  /** One entry of two with the same key, where that is not simply the later. */
  readonly join?: (here: Entry, read: Entry) => Entry;
  /** Whether one of the file is here already by another key. */
  readonly isDouble?: (entries: readonly Entry[]) => (read: Entry) => boolean;
}

/** A part whose entries have a key of their own and stand in the file as they stand in the store. */
export function keyedPart<Entry>({ name, findFault, keyOf, at, join, isDouble }: Definition<Entry>): Part {
  const isEntry = (value: unknown): value is Entry => findFault(value) === null;
  const joinTwo = join ?? ((here: Entry, read: Entry): Entry => (at(read) > at(here) ? read : here));
  return {
    name,
    check: (entry) => {
      const fault = findFault(entry);
      return fault === null ? { kind: 'entry' } : { kind: 'fault', fault };
    },
    collect: (rows) => {
      const entries = rows.map(({ value }) => value).filter(isEntry);
      return { entries, unread: rows.length - entries.length };
    },
    merge: (rows, entries) => {
      const here = new Map(rows.map(({ value }) => value).filter(isEntry).map((entry) => [keyOf(entry), entry]));
      // What cannot be read stays as it is, also where the file has an entry of its key.
      const closed = new Set(rows.flatMap(({ key, value }) => (isEntry(value) ? [] : [key])));
      const puts = new Map<string, Row>();
      const count = { added: 0, updated: 0, newerHere: 0, known: 0 };
      const put = (key: string, value: Entry): void => {
        here.set(key, value);
        puts.set(key, { key: null, value });
      };
      const meet = (own: Entry, read: Entry): void => {
        const joined = joinTwo(own, read);
        const isAlike = at(read) === at(own) && JSON.stringify(read) === JSON.stringify(own);
        count[at(read) > at(own) ? 'updated' : isAlike ? 'known' : 'newerHere'] += 1;
        if (JSON.stringify(joined) !== JSON.stringify(own)) put(keyOf(own), joined);
      };
      const isMet = (entry: Entry): boolean => here.has(keyOf(entry)) || closed.has(keyOf(entry));
      const read = entries.filter(isEntry);
      for (const entry of read.filter(isMet)) {
        const own = here.get(keyOf(entry));
        if (own === undefined) count.newerHere += 1;
        else meet(own, entry);
      }
      // Against what is here by now: one that the file has changed is no double of what it was.
      const doubled = isDouble?.([...here.values()]) ?? (() => false);
      for (const entry of read.filter((each) => !isMet(each))) {
        const own = here.get(keyOf(entry));
        if (own !== undefined) meet(own, entry);
        else if (doubled(entry)) count.known += 1;
        else {
          count.added += 1;
          put(keyOf(entry), entry);
        }
      }
      return { puts: [...puts.values()], count };
    },
  };
}
