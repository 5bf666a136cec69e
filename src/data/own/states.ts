/**
 * What the reader has done with the articles: unread, being read, read, saved. Kept in IndexedDB, held
 * whole among the queries, changed in one transaction each, so that what another window does meanwhile
 * is neither lost nor overwritten. Loaded only when used: no first view needs it.
 */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '../../model.ts';
import type { ArticleState, Ask } from './database.ts';

/** The part of a state that is done and undone. */
export type ArticleStanding = Pick<ArticleState, 'state' | 'saved'>;

/** One article before and after a change. */
interface StateTurn {
  readonly article: ArticleId;
  readonly before: ArticleStanding;
  readonly after: ArticleStanding;
}

/** What was done, by the reader or by their reading. */
export interface StateChange {
  readonly kind: 'began' | 'read' | 'unread' | 'saved' | 'unsaved';
  /** `reading`: nobody pressed anything, the article was read. */
  readonly by: 'hand' | 'reading';
  readonly turns: readonly StateTurn[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface States {
  /** What is not in it is unread and not saved. */
  readonly all: ReadonlyMap<ArticleId, ArticleState>;
  /** False where the browser refuses storage: then they hold for this visit. */
  readonly kept: boolean;
  /** What this window can undo, the latest at the end. */
  readonly done: readonly StateChange[];
  /** What there is to tell of this window. That an article was begun is not told. */
  readonly news: { readonly number: number; readonly undone: boolean; readonly change: StateChange } | null;
}

export const statesKey = ['states'] as const;
/** Name of the entry in `localStorage` that changes with the states: so other windows hear of it. */
export const statesMark = 'dateline-states';
const MOST_UNDONE = 50;

export const statesQuery = (ask: Ask | null) =>
  queryOptions({
    queryKey: statesKey,
    queryFn: ask === null ? skipToken : ({ client }) => readStates(client, ask),
    staleTime: Infinity,
    gcTime: Infinity,
  });

async function readStates(client: QueryClient, ask: Ask): Promise<States> {
  const before = client.getQueryData<States>(statesKey);
  const kept = before?.kept === false ? null : await ask(async (database) => (await database.getAll('states')).filter(isArticleState), null);
  const all = kept === null ? (before?.all ?? new Map<ArticleId, ArticleState>()) : new Map(kept.map((state) => [state.article, state]));
  return { all, kept: kept !== null, done: before?.done ?? [], news: before?.news ?? null };
}

/** Another window has changed what is kept. */
export const rereadStates = (client: QueryClient): Promise<void> => client.refetchQueries({ queryKey: statesKey });

/** Says by hand that articles are read, or not. Who calls one unread begins it anew: its time on the screen counts from nothing. */
export const markArticles = (client: QueryClient, ask: Ask, articles: readonly ArticleId[], state: 'read' | 'unread', at: number): Promise<void> =>
  change(client, ask, at, { kind: state, by: 'hand', articles, told: true, turn: (before) => ({ ...before, state, seconds: state === 'unread' ? 0 : before.seconds }) });

/** Keeps articles for later, or no longer. */
export const saveArticles = (client: QueryClient, ask: Ask, articles: readonly ArticleId[], saved: boolean, at: number): Promise<void> =>
  change(client, ask, at, { kind: saved ? 'saved' : 'unsaved', by: 'hand', articles, told: true, turn: (before) => ({ ...before, saved }) });

/** What reading has come to since it was recorded last. */
export interface ReadingDone {
  readonly article: ArticleId;
  /** More time on the screen. */
  readonly seconds: number;
  /** How far that leads; null where it changes nothing yet. A read article is not begun again by it. */
  readonly reached: 'reading' | 'read' | null;
  /** When the article was opened, in milliseconds since 1970. What was done in it since is undone before that it was begun. */
  readonly opened: number;
}

/** Adds to an article's time on the screen, and to its state what follows from it. */
export const recordReading = (client: QueryClient, ask: Ask, { article, seconds, reached, opened }: ReadingDone, at: number): Promise<void> =>
  change(client, ask, at, {
    kind: reached === 'read' ? 'read' : 'began',
    by: 'reading',
    articles: [article],
    told: reached === 'read',
    doneAt: reached === 'read' ? at : opened,
    turn: (before) => ({ ...before, state: reached === null || (reached === 'reading' && before.state !== 'unread') ? before.state : reached, seconds: before.seconds + seconds }),
  });

/** Takes back what this window did last. What was changed again since, in another window, stays as it is there. */
export async function undoStates(client: QueryClient, ask: Ask, at: number): Promise<void> {
  const held = await client.ensureQueryData(statesQuery(ask));
  const last = held.done.at(-1);
  if (last === undefined) return;
  const field = last.kind === 'saved' || last.kind === 'unsaved' ? 'saved' : 'state';
  await write(client, ask, last.turns.map(({ article }) => article), (find) => ({
    puts: last.turns.flatMap(({ article, before, after }) => {
      const now = find(article);
      return now[field] === after[field] ? [{ ...now, [field]: before[field], at }] : [];
    }),
    tell: (now) => ({ done: now.done.filter((each) => each !== last), news: { number: (now.news?.number ?? 0) + 1, undone: true, change: last } }),
  }));
}

export interface StatesImport {
  readonly added: number;
  readonly updated: number;
  readonly known: number;
}

/** Merges those of a file: of two for one article the later counts. */
export async function importStates(client: QueryClient, ask: Ask, read: readonly ArticleState[]): Promise<StatesImport> {
  const latest = new Map(read.toSorted((a, b) => a.at - b.at).map((state) => [state.article, state]));
  const count = { added: 0, updated: 0, known: read.length - latest.size };
  await write(client, ask, [...latest.keys()], (find) => {
    Object.assign(count, { added: 0, updated: 0, known: read.length - latest.size });
    const puts = [...latest.values()].filter((after) => {
      const before = find(after.article);
      count[before.at >= after.at ? 'known' : before.at === 0 ? 'added' : 'updated'] += 1;
      return before.at < after.at;
    });
    return { puts, tell: (now) => now };
  });
  return count;
}

interface Deed {
  readonly kind: StateChange['kind'];
  readonly by: StateChange['by'];
  readonly articles: readonly ArticleId[];
  readonly told: boolean;
  /** Where it comes in the order of what can be undone. */
  readonly doneAt?: number;
  readonly turn: (before: ArticleState) => ArticleState;
}

async function change(client: QueryClient, ask: Ask, at: number, { kind, by, articles, told, doneAt = at, turn }: Deed): Promise<void> {
  await write(client, ask, articles, (find) => {
    const pairs = articles.map((article) => ({ before: find(article), after: { ...turn(find(article)), at } }));
    const puts = pairs.flatMap(({ before, after }) => (isSame(before, after) && before.seconds === after.seconds ? [] : [after]));
    const turns = pairs.flatMap(({ before, after }) => (isSame(before, after) ? [] : [{ article: after.article, before: standingOf(before), after: standingOf(after) }]));
    if (turns.length === 0) return { puts, tell: (now) => now };
    const done: StateChange = { kind, by, turns, at: doneAt };
    return {
      puts,
      tell: (now) => ({
        done: [...now.done, done].toSorted((a, b) => a.at - b.at).slice(-MOST_UNDONE),
        news: told ? { number: (now.news?.number ?? 0) + 1, undone: false, change: done } : now.news,
      }),
    };
  });
}

const standingOf = ({ state, saved }: ArticleState): ArticleStanding => ({ state, saved });
const isSame = (a: ArticleStanding, b: ArticleStanding): boolean => a.state === b.state && a.saved === b.saved;

type Find = (article: ArticleId) => ArticleState;

interface Plan {
  readonly puts: readonly ArticleState[];
  readonly tell: (now: States) => Pick<States, 'done' | 'news'>;
}

/** Reads and writes in one transaction; where nothing is kept, in what is held. */
async function write(client: QueryClient, ask: Ask, articles: readonly ArticleId[], plan: (find: Find) => Plan): Promise<void> {
  const before = await client.ensureQueryData(statesQuery(ask));
  const planned = before.kept ? await writeKept(ask, articles, plan) : null;
  const now = client.getQueryData(statesQuery(ask).queryKey) ?? before;
  const { puts, tell } = planned ?? plan((article) => now.all.get(article) ?? untouched(article));
  client.setQueryData<States>(statesKey, { all: new Map([...now.all, ...puts.map((state) => [state.article, state] as const)]), kept: planned !== null, ...pick(tell(now)) });
  if (planned !== null && puts.length > 0) tellOthers();
}

const pick = ({ done, news }: Pick<States, 'done' | 'news'>): Pick<States, 'done' | 'news'> => ({ done, news });

const writeKept = (ask: Ask, articles: readonly ArticleId[], plan: (find: Find) => Plan): Promise<Plan | null> =>
  ask(async (database) => {
    const transaction = database.transaction('states', 'readwrite');
    const found = (await Promise.all(articles.map((article) => transaction.store.get(article)))).filter(isArticleState);
    const byArticle = new Map(found.map((state) => [state.article, state]));
    const made = plan((article) => byArticle.get(article) ?? untouched(article));
    await Promise.all([...made.puts.map((state) => transaction.store.put(state)), transaction.done]);
    return made;
  }, null);

/** An article that nothing is known of. */
const untouched = (article: ArticleId): ArticleState => ({ article, state: 'unread', saved: false, seconds: 0, at: 0 });

/** Whether what was kept is a state: of a later edition or damaged it is left where it is and not used. */
export function isArticleState(value: unknown): value is ArticleState {
  if (typeof value !== 'object' || value === null) return false;
  const { article, state, saved, seconds, at } = value as Partial<Record<keyof ArticleState, unknown>>;
  return (
    typeof article === 'string' && article !== '' && (state === 'unread' || state === 'reading' || state === 'read') &&
    typeof saved === 'boolean' && isAmount(seconds) && isAmount(at)
  );
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function tellOthers(): void {
  try {
    window.localStorage.setItem(statesMark, String(Number(window.localStorage.getItem(statesMark) ?? 0) + 1));
  } catch {
    // Without it another window shows what has changed when it is opened anew.
  }
}
