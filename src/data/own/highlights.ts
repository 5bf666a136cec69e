/**
 * The reader's highlights and notes: kept in IndexedDB, held whole among the queries, changed in one
 * transaction each, so that what another window does meanwhile is neither lost nor overwritten.
 */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { isHighlight, type Highlight } from '../../evidence/anchoring/highlight.ts';
import type { BlockRange } from '../../model.ts';
import type { Ask } from './database.ts';

/** One highlight before and after a change; null where it was not there, or is not any more. */
interface Turn {
  readonly id: string;
  readonly before: Highlight | null;
  readonly after: Highlight | null;
}

/** What was done, in the order in which it can be undone. */
export interface HighlightChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly turns: readonly Turn[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Highlights {
  /** The oldest first. */
  readonly all: readonly Highlight[];
  /** False where the browser refuses storage: then they hold for this visit. */
  readonly kept: boolean;
  /** What this window can undo, the last at the end. */
  readonly done: readonly HighlightChange[];
  /** What was done last in this window. */
  readonly news: { readonly number: number; readonly undone: boolean; readonly change: HighlightChange } | null;
}

const highlightsKey = ['highlights'] as const;
/** Name of the entry in `localStorage` that changes with the highlights: so other windows hear of it. */
export const highlightsMark = 'dateline-highlights';
const MOST_UNDONE = 50;

export const highlightsQuery = (ask: Ask | null) =>
  queryOptions({
    queryKey: highlightsKey,
    queryFn: ask === null ? skipToken : ({ client }) => readHighlights(client, ask),
    staleTime: Infinity,
    gcTime: Infinity,
  });

async function readHighlights(client: QueryClient, ask: Ask): Promise<Highlights> {
  const before = client.getQueryData<Highlights>(highlightsKey);
  const all = before?.kept === false ? null : await ask(async (database) => (await database.getAll('highlights')).filter(isHighlight), null);
  return { all: inOrder(all ?? before?.all ?? []), kept: all !== null, done: before?.done ?? [], news: before?.news ?? null };
}

/** Another window has changed what is kept. */
export const rereadHighlights = (client: QueryClient): Promise<void> => client.refetchQueries({ queryKey: highlightsKey });

export const addHighlights = (client: QueryClient, ask: Ask, added: readonly Highlight[], at: number): Promise<void> =>
  change(client, ask, at, 'added', () => added.map((after) => ({ id: after.id, before: null, after })));

/** Those that are gone already change nothing. */
export const removeHighlights = (client: QueryClient, ask: Ask, ids: readonly string[], at: number): Promise<void> =>
  change(client, ask, at, 'removed', (find) => ids.flatMap((id) => turn(find(id), null)));

/** Gives highlights another colour or another note. */
export const changeHighlights = (client: QueryClient, ask: Ask, ids: readonly string[], to: Partial<Pick<Highlight, 'colour' | 'note'>>, at: number): Promise<void> =>
  change(client, ask, at, 'changed', (find) =>
    ids.flatMap((id) => {
      const before = find(id);
      const same = before === null || ((to.colour ?? before.colour) === before.colour && (to.note ?? before.note) === before.note);
      return same ? [] : turn(before, { ...before, ...to, changed: at });
    }));

const turn = (before: Highlight | null, after: Highlight | null): readonly Turn[] => (before === null ? [] : [{ id: before.id, before, after }]);

/** Takes back what this window did last. What was changed again since, in another window, stays as it is there. */
export async function undoHighlights(client: QueryClient, ask: Ask): Promise<void> {
  const held = await client.ensureQueryData(highlightsQuery(ask));
  const last = held.done.at(-1);
  if (last === undefined) return;
  await write(client, ask, (find) => ({
    turns: last.turns.flatMap(({ id, before, after }) => ((find(id)?.changed ?? null) === (after?.changed ?? null) ? [{ id, before: after, after: before }] : [])),
    tell: (now) => ({ done: now.done.filter((each) => each !== last), news: { number: (now.news?.number ?? 0) + 1, undone: true, change: last } }),
  }));
}

/** Where highlights stand in the article as it is now. No deed of the reader's: nothing to undo, and nothing is told. */
export const moveHighlights = (client: QueryClient, ask: Ask, places: ReadonlyMap<string, BlockRange>): Promise<void> =>
  write(client, ask, (find) => ({
    turns: [...places].flatMap(([id, place]) => {
      const before = find(id);
      return before === null ? [] : turn(before, { ...before, place });
    }),
    tell: (now) => now,
  }));

export interface ImportCount {
  readonly added: number;
  readonly updated: number;
  readonly known: number;
}

/** Merges those of a file: the same highlight is not doubled, and of two versions of one the later counts. */
export async function importHighlights(client: QueryClient, ask: Ask, read: readonly Highlight[]): Promise<ImportCount> {
  const count = { added: 0, updated: 0, known: 0 };
  await client.ensureQueryData(highlightsQuery(ask));
  await write(client, ask, (find, all) => {
    const same = new Set(all.map(meaning));
    const ids = new Set<string>();
    Object.assign(count, { added: 0, updated: 0, known: 0 });
    const turns = read.flatMap((after): readonly Turn[] => {
      const before = find(after.id);
      if (ids.has(after.id) || (before === null ? same.has(meaning(after)) : before.changed >= after.changed)) {
        count.known += 1;
        return [];
      }
      count[before === null ? 'added' : 'updated'] += 1;
      ids.add(after.id);
      same.add(meaning(after));
      return [{ id: after.id, before, after }];
    });
    return { turns, tell: (now) => now };
  });
  return count;
}

/** Two that say the same of the same words are one, whatever they are called. */
const meaning = ({ article, quote: { prefix, exact, suffix }, colour, note }: Highlight): string => JSON.stringify([article, prefix, exact, suffix, colour, note]);

async function change(client: QueryClient, ask: Ask, at: number, kind: HighlightChange['kind'], plan: (find: Find) => readonly Turn[]): Promise<void> {
  await client.ensureQueryData(highlightsQuery(ask));
  await write(client, ask, (find) => {
    const turns = plan(find);
    if (turns.length === 0) return { turns, tell: (now) => now };
    const done: HighlightChange = { kind, turns, at };
    return { turns, tell: (now) => ({ done: [...now.done, done].slice(-MOST_UNDONE), news: { number: (now.news?.number ?? 0) + 1, undone: false, change: done } }) };
  });
}

type Find = (id: string) => Highlight | null;

interface Plan {
  readonly turns: readonly Turn[];
  readonly tell: (now: Highlights) => Pick<Highlights, 'done' | 'news'>;
}

/** Reads and writes in one transaction; where nothing is kept, in what is held. */
async function write(client: QueryClient, ask: Ask, plan: (find: Find, all: readonly Highlight[]) => Plan): Promise<void> {
  const before = await client.ensureQueryData(highlightsQuery(ask));
  const planned = before.kept ? await writeKept(ask, plan) : null;
  const all = planned?.all ?? before.all;
  const made = planned ?? plan((id) => all.find((each) => each.id === id) ?? null, all);
  const now = client.getQueryData(highlightsQuery(ask).queryKey) ?? before;
  const { done, news } = made.tell(now);
  client.setQueryData<Highlights>(highlightsKey, { all: inOrder(applyTurns(all, made.turns)), kept: planned !== null, done, news });
  if (planned !== null && made.turns.length > 0) tellOthers();
}

const writeKept = (ask: Ask, plan: (find: Find, all: readonly Highlight[]) => Plan): Promise<(Plan & { readonly all: readonly Highlight[] }) | null> =>
  ask(async (database) => {
    const transaction = database.transaction('highlights', 'readwrite');
    const all = (await transaction.store.getAll()).filter(isHighlight);
    const byId = new Map(all.map((highlight) => [highlight.id, highlight]));
    const made = plan((id) => byId.get(id) ?? null, all);
    const writes = made.turns.map(async ({ id, after }) => void (await (after === null ? transaction.store.delete(id) : transaction.store.put(after))));
    await Promise.all([...writes, transaction.done]);
    return { ...made, all };
  }, null);

function applyTurns(all: readonly Highlight[], turns: readonly Turn[]): readonly Highlight[] {
  const turned = new Set(turns.map(({ id }) => id));
  return [...all.filter(({ id }) => !turned.has(id)), ...turns.flatMap(({ after }) => after ?? [])];
}

const inOrder = (all: readonly Highlight[]): readonly Highlight[] => all.toSorted((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));

function tellOthers(): void {
  try {
    window.localStorage.setItem(highlightsMark, String(Number(window.localStorage.getItem(highlightsMark) ?? 0) + 1));
  } catch {
    // Without it another window shows what has changed when it is opened anew.
  }
}
