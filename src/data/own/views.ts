/**
 * Views of the list that the reader has given a name: kept in IndexedDB, held whole among the queries.
 * A name stands for one address; who pins another under it replaces it. Loaded only when used.
 */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { Ask, PinnedView } from './database.ts';

/** One name before and after a change; null where it was not there, or is not any more. */
interface ViewTurn {
  readonly name: string;
  readonly before: PinnedView | null;
  readonly after: PinnedView | null;
}

export interface ViewChange {
  readonly kind: 'pinned' | 'renamed' | 'unpinned';
  readonly turns: readonly ViewTurn[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Views {
  /** In the order in which they were pinned. */
  readonly all: readonly PinnedView[];
  /** False where the browser refuses storage: then they hold for this visit. */
  readonly kept: boolean;
  /** What this window can undo, the last at the end. */
  readonly done: readonly ViewChange[];
  /** What was done last in this window. */
  readonly news: { readonly number: number; readonly undone: boolean; readonly change: ViewChange } | null;
}

const viewsKey = ['views'] as const;
/** Name of the entry in `localStorage` that changes with the views: so other windows hear of it. */
export const viewsMark = 'dateline-views';
const MOST_UNDONE = 50;
/** Longer names are cut. */
export const longestName = 60;

export const viewsQuery = (ask: Ask | null) =>
  queryOptions({
    queryKey: viewsKey,
    queryFn: ask === null ? skipToken : ({ client }) => readViews(client, ask),
    staleTime: Infinity,
    gcTime: Infinity,
  });

async function readViews(client: QueryClient, ask: Ask): Promise<Views> {
  const before = client.getQueryData<Views>(viewsKey);
  const kept = before?.kept === false ? null : await ask(async (database) => (await database.getAll('views')).filter(isPinnedView), null);
  return { all: inOrder(kept ?? before?.all ?? []), kept: kept !== null, done: before?.done ?? [], news: before?.news ?? null };
}

/** Another window has changed what is kept. */
export const rereadViews = (client: QueryClient): Promise<void> => client.refetchQueries({ queryKey: viewsKey });

/** The name as it is kept: without white space around it, cut where it is too long. Empty where nothing is left of it. */
export const trimName = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').slice(0, longestName).trim();

/**
 * Gives a view a name; an empty one gives none.
 *
 * @param address the list's parameters as they stand after the `?`
 */
export const pinView = (client: QueryClient, ask: Ask, name: string, address: string, at: number): Promise<void> =>
  change(client, ask, 'pinned', at, (find) => {
    const kept = trimName(name);
    const before = find(kept);
    return kept === '' || before?.address === address ? [] : [{ name: kept, before, after: { name: kept, address, at: before?.at ?? at } }];
  });

/** Another name for the same view, in the same place; whatever had that name gives way. */
export const renameView = (client: QueryClient, ask: Ask, name: string, to: string, at: number): Promise<void> =>
  change(client, ask, 'renamed', at, (find) => {
    const [view, kept] = [find(name), trimName(to)];
    return view === null || kept === '' || kept === name ? [] : [{ name, before: view, after: null }, { name: kept, before: find(kept), after: { ...view, name: kept } }];
  });

export const unpinView = (client: QueryClient, ask: Ask, name: string, at: number): Promise<void> =>
  change(client, ask, 'unpinned', at, (find) => {
    const before = find(name);
    return before === null ? [] : [{ name, before, after: null }];
  });

/** Takes back what this window did last. What was changed again since, in another window, stays as it is there. */
export async function undoViews(client: QueryClient, ask: Ask): Promise<void> {
  const last = (await client.ensureQueryData(viewsQuery(ask))).done.at(-1);
  if (last === undefined) return;
  await write(client, ask, (find) => ({
    turns: last.turns.every(({ name, after }) => find(name)?.address === after?.address) ? last.turns.map(({ name, before, after }) => ({ name, before: after, after: before })) : [],
    tell: (now) => ({ done: now.done.filter((each) => each !== last), news: { number: (now.news?.number ?? 0) + 1, undone: true, change: last } }),
  }));
}

export interface ViewsImport {
  readonly added: number;
  readonly known: number;
}

/** Merges those of a file: a name that is taken keeps its view, and the other is told from it by a number. */
export async function importViews(client: QueryClient, ask: Ask, read: readonly PinnedView[]): Promise<ViewsImport> {
  const count = { added: 0, known: 0 };
  await write(client, ask, (find, all) => {
    Object.assign(count, { added: 0, known: 0 });
    const here = new Set(all.map(meaning));
    const taken = new Set(all.map(({ name }) => name));
    const turns = read.flatMap((view): readonly ViewTurn[] => {
      if (here.has(meaning(view))) {
        count.known += 1;
        return [];
      }
      here.add(meaning(view));
      const name = freeName(view.name, taken);
      taken.add(name);
      count.added += 1;
      return [{ name, before: find(name), after: { ...view, name } }];
    });
    return { turns, tell: (now) => now };
  });
  return count;
}

const meaning = ({ name, address }: PinnedView): string => JSON.stringify([name.replace(/ \(\d+\)$/, ''), address]);

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${name} (${String(number)})`;
  }
}

type Find = (name: string) => PinnedView | null;

interface Plan {
  readonly turns: readonly ViewTurn[];
  readonly tell: (now: Views) => Pick<Views, 'done' | 'news'>;
}

async function change(client: QueryClient, ask: Ask, kind: ViewChange['kind'], at: number, plan: (find: Find) => readonly ViewTurn[]): Promise<void> {
  await write(client, ask, (find) => {
    const turns = plan(find);
    const done: ViewChange = { kind, turns, at };
    return { turns, tell: (now) => (turns.length === 0 ? now : { done: [...now.done, done].slice(-MOST_UNDONE), news: { number: (now.news?.number ?? 0) + 1, undone: false, change: done } }) };
  });
}

/** Reads and writes in one transaction; where nothing is kept, in what is held. */
async function write(client: QueryClient, ask: Ask, plan: (find: Find, all: readonly PinnedView[]) => Plan): Promise<void> {
  const before = await client.ensureQueryData(viewsQuery(ask));
  const planned = before.kept ? await writeKept(ask, plan) : null;
  const now = client.getQueryData(viewsQuery(ask).queryKey) ?? before;
  const all = planned?.all ?? now.all;
  const { turns, tell } = planned ?? plan(finding(all), all);
  const { done, news } = tell(now);
  client.setQueryData<Views>(viewsKey, { all: inOrder(applyTurns(all, turns)), kept: planned !== null, done, news });
  if (planned !== null && turns.length > 0) tellOthers();
}

const writeKept = (ask: Ask, plan: (find: Find, all: readonly PinnedView[]) => Plan): Promise<(Plan & { readonly all: readonly PinnedView[] }) | null> =>
  ask(async (database) => {
    const transaction = database.transaction('views', 'readwrite');
    const all = (await transaction.store.getAll()).filter(isPinnedView);
    const made = plan(finding(all), all);
    const writes = made.turns.map(async ({ name, after }) => void (await (after === null ? transaction.store.delete(name) : transaction.store.put(after))));
    await Promise.all([...writes, transaction.done]);
    return { ...made, all };
  }, null);

const finding = (all: readonly PinnedView[]): Find => (name) => all.find((view) => view.name === name) ?? null;

function applyTurns(all: readonly PinnedView[], turns: readonly ViewTurn[]): readonly PinnedView[] {
  const turned = new Set(turns.map(({ name }) => name));
  return [...all.filter(({ name }) => !turned.has(name)), ...turns.flatMap(({ after }) => after ?? [])];
}

const inOrder = (all: readonly PinnedView[]): readonly PinnedView[] => all.toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));

/** Whether what was kept is a view: of a later edition or damaged it is left where it is and not used. */
export function isPinnedView(value: unknown): value is PinnedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address, at } = value as Partial<Record<keyof PinnedView, unknown>>;
  return typeof name === 'string' && name !== '' && name === trimName(name) && typeof address === 'string' && address.length < 4000 && typeof at === 'number' && Number.isFinite(at) && at >= 0;
}

function tellOthers(): void {
  try {
    window.localStorage.setItem(viewsMark, String(Number(window.localStorage.getItem(viewsMark) ?? 0) + 1));
  } catch {
    // Without it another window shows what has changed when it is opened anew.
  }
}
