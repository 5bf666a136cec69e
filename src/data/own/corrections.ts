/**
 * The reader's corrections: a journal of steps in IndexedDB, held among the queries, and put before all
 * that is published (`lens.ts`). Loaded only where there are steps, or where one is about to be made.
 */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { formatCorrection } from '../../evidence/corrections/formatCorrections.ts';
import { parseCorrection } from '../../evidence/corrections/parseCorrection.ts';
import type { Correction } from '../../model.ts';
import { correctionsMark, journalKey } from '../library.ts';
import type { Ask, KeptStep } from './database.ts';
import { applyLens } from '../lens.ts';

export interface Journal {
  /** In the order in which they apply. */
  readonly steps: readonly KeptStep[];
  /** False where the browser refuses storage: then they hold for this visit. */
  readonly kept: boolean;
  /** What was done last in this window. */
  readonly news: { readonly number: number; readonly kind: 'made' | 'undone'; readonly step: KeptStep } | null;
}

/** The journal; what it says is put before the library first, so that who has the one sees the other. */
export const journalQuery = (ask: Ask | null) =>
  queryOptions({
    queryKey: journalKey,
    queryFn: ask === null ? skipToken : ({ client }) => readJournal(client, ask),
    staleTime: Infinity,
    gcTime: Infinity,
  });

async function readJournal(client: QueryClient, ask: Ask): Promise<Journal> {
  const before = client.getQueryData<Journal>(journalKey);
  const steps = before?.kept === false ? null : await ask(async (database) => (await database.getAll('corrections')).filter(isStep), null);
  const journal = { steps: steps ?? before?.steps ?? [], kept: steps !== null, news: before?.news ?? null };
  markSteps(journal.steps);
  await applyLens(client, journal.steps);
  return journal;
}

/** Another window has changed what is kept. */
export const rereadJournal = (client: QueryClient): Promise<void> => client.refetchQueries({ queryKey: journalKey });

/** Steps were changed where they are kept, all at once: they hold here too, and other windows hear of it. */
export async function takeUpJournal(client: QueryClient, ask: Ask, at: number): Promise<void> {
  const { steps } = await client.fetchQuery({ ...journalQuery(ask), staleTime: 0 });
  markSteps(steps, at);
}

/**
 * Adds one step at the end.
 *
 * @param at milliseconds since 1970
 */
export async function addStep(client: QueryClient, ask: Ask, correction: Correction, at: number): Promise<void> {
  await change(client, ask, at, () => ({ add: [correction], remove: [] }), 'made');
}

/** Takes one step back, wherever it stands; the others stay. One that is gone already changes nothing. */
export async function removeStep(client: QueryClient, ask: Ask, id: number, at: number): Promise<void> {
  await change(client, ask, at, () => ({ add: [], remove: [id] }), 'undone');
}

/** Takes several steps back at once. */
export async function removeSteps(client: QueryClient, ask: Ask, ids: readonly number[], at: number): Promise<void> {
  await change(client, ask, at, () => ({ add: [], remove: ids }), null);
}

/** Takes the last step back; without one nothing happens. */
export async function undoLast(client: QueryClient, ask: Ask, at: number): Promise<void> {
  await change(client, ask, at, (steps) => ({ add: [], remove: steps.slice(-1).map(({ id }) => id) }), 'undone');
}

/** Adds the steps of a file after those that are here. One that is here already is the same step, and is not doubled. */
export async function importSteps(client: QueryClient, ask: Ask, corrections: readonly Correction[], at: number): Promise<{ readonly added: number; readonly known: number }> {
  const added = await change(client, ask, at, (steps) => {
    const known = new Set(steps.map(({ correction }) => formatCorrection(correction)));
    const add = corrections.filter((correction) => {
      const line = formatCorrection(correction);
      if (known.has(line)) return false;
      known.add(line);
      return true;
    });
    return { add, remove: [] };
  }, null);
  return { added, known: corrections.length - added };
}


interface Edit {
  readonly add: readonly Correction[];
  readonly remove: readonly number[];
}

/** @returns how many steps were added */
async function change(client: QueryClient, ask: Ask, at: number, edit: (steps: readonly KeptStep[]) => Edit, kind: 'made' | 'undone' | null): Promise<number> {
  const before = await client.ensureQueryData(journalQuery(ask));
  const kept = before.kept ? await changeKept(ask, at, edit) : null;
  const { edited, from, steps } = kept ?? editSteps(before.steps, at, edit(before.steps));
  const step = kind === 'made' ? steps.at(-1) : from.find(({ id }) => edited.remove.includes(id));
  if (edited.add.length === 0 && step === undefined) return 0;
  const now = client.getQueryData(journalQuery(ask).queryKey) ?? before;
  const news = kind === null || step === undefined ? null : { number: (now.news?.number ?? 0) + 1, kind, step };
  client.setQueryData<Journal>(journalKey, { steps, kept: kept !== null, news });
  if (kept !== null) markSteps(steps, at);
  await applyLens(client, steps);
  return edited.add.length;
}

interface Edited {
  readonly edited: Edit;
  readonly from: readonly KeptStep[];
  readonly steps: readonly KeptStep[];
}

/** Reads and writes in one transaction: what another window adds meanwhile is neither lost nor doubled. */
const changeKept = (ask: Ask, at: number, edit: (steps: readonly KeptStep[]) => Edit): Promise<Edited | null> =>
  ask(async (database) => {
    const transaction = database.transaction('corrections', 'readwrite');
    const { store, done } = transaction;
    const from = (await store.getAll()).filter(isStep);
    const edited = edit(from);
    const writes = [...edited.remove.map((id) => store.delete(id)), ...edited.add.map((correction) => store.add({ at, correction }))];
    await Promise.all([...writes, done]);
    return { edited, from, steps: (await database.getAll('corrections')).filter(isStep) };
  }, null);

/** The same without a store. */
function editSteps(from: readonly KeptStep[], at: number, edited: Edit): Edited {
  const last = from.at(-1)?.id ?? 0;
  const added = edited.add.map((correction, index): KeptStep => ({ id: last + 1 + index, at, correction }));
  return { edited, from, steps: [...from.filter(({ id }) => !edited.remove.includes(id)), ...added] };
}

/** What a later edition of the app keeps, or what was damaged, is left where it is and not applied. */
const isStep = (value: Partial<KeptStep>): value is KeptStep =>
  typeof value.id === 'number' && typeof value.at === 'number' && parseCorrection(value.correction, () => null) !== null;

/** Says on this device, cheaply to ask, whether there are corrections; other windows hear that it changed. */
function markSteps(steps: readonly KeptStep[], at: number | null = null): void {
  try {
    const mark = window.localStorage.getItem(correctionsMark);
    if (steps.length === 0) window.localStorage.removeItem(correctionsMark);
    else if (at !== null || mark === null) window.localStorage.setItem(correctionsMark, `${String(steps.at(-1)!.id)} ${String(at)}`);
  } catch {
    // Without it the corrections are found when the page of corrections is opened.
  }
}
