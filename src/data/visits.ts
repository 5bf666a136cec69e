/** Where the reader was on each page of this window's history: kept for the session, for Back and reload. */
export interface Visit {
  readonly scroll: number;
  /** The address of the link that had the focus, as written in the page. */
  readonly focused: string | null;
}

export interface Visits {
  load(key: string): Visit | null;
  save(key: string, visit: Visit): void;
}

/** At most this many pages are remembered; the oldest are forgotten first. */
const limit = 100;

/** The page a visit belongs to: an entry of the history, whose first has the same key in every document. */
export const visitKey = (historyKey: string, pathname: string): string => `${historyKey} ${pathname}`;

/**
 * Reads what an earlier load of this window has kept; a full or forbidden storage is the same as an empty one.
 *
 * @param afresh the window came here by a link or an address and not by Back or reload: the first page begins at its top
 */
export function openVisits(findStorage: () => Pick<Storage, 'getItem' | 'setItem'>, afresh: boolean): Visits {
  const storage = allowed(findStorage);
  const visits = new Map<string, Visit>(read(storage).filter(([key]) => !afresh || !key.startsWith('default ')));
  return {
    load: (key) => visits.get(key) ?? null,
    save: (key, visit) => {
      visits.delete(key);
      visits.set(key, visit);
      for (const oldest of visits.keys()) {
        if (visits.size <= limit) break;
        visits.delete(oldest);
      }
      try {
        storage?.setItem(name, JSON.stringify([...visits]));
      } catch {
        // A full storage loses the place on reload, nothing else.
      }
    },
  };
}

const name = 'dateline-visits';

function read(storage: Pick<Storage, 'getItem'> | null): readonly (readonly [string, Visit])[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isVisit) : [];
  } catch {
    return [];
  }
}

function isVisit(entry: unknown): entry is readonly [string, Visit] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const visit = entry[1] as Partial<Visit> | null | undefined;
  return typeof visit?.scroll === 'number' && (visit.focused === null || typeof visit.focused === 'string');
}

/** Where site data is blocked, even to look at the storage throws. */
function allowed<T>(find: () => T): T | null {
  try {
    return find();
  } catch {
    return null;
  }
}
