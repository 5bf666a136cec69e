import type { QueryClient } from '@tanstack/react-query';
import { takeUpJournal } from '../corrections.ts';
import type { Ask } from '../database.ts';
import { highlightsMark, highlightsQuery, rereadHighlights } from '../highlights.ts';
import { forgetLook, restoreLook, tellSettings } from '../settings.ts';
import { rereadStates, statesMark, statesQuery } from '../states.ts';
import { rereadViews, viewsMark, viewsQuery } from '../views.ts';
import type { RowTurn } from './keptRows.ts';
import type { PartName } from './part.ts';

/** Has this window and others show what was written past them. */
export async function takeUp(client: QueryClient, ask: Ask, turns: readonly RowTurn[], at: number): Promise<void> {
  const touched = new Set(turns.map(({ store }) => store));
  const steps: Readonly<Record<PartName, () => Promise<unknown>>> = {
    // Asked for anew by each article and list.
    places: () => Promise.resolve(),
    states: () => rereadStates(client),
    highlights: () => rereadHighlights(client),
    views: () => rereadViews(client),
    corrections: () => takeUpJournal(client, ask, at),
    settings: () => takeUpSettings(ask, turns),
  };
  const marks: Readonly<Partial<Record<PartName, string>>> = { states: statesMark, highlights: highlightsMark, views: viewsMark };
  await Promise.all([...touched].map((name) => steps[name]()));
  for (const name of touched) if (marks[name] !== undefined) bump(marks[name]);
}

/** The look is kept in two more places, for the first paint. */
async function takeUpSettings(ask: Ask, turns: readonly RowTurn[]): Promise<void> {
  const look = turns.find(({ store, key }) => store === 'settings' && key === 'look');
  if (look !== undefined) {
    const isKept = await ask(async (database) => (await database.getKey('settings', 'look')) !== undefined, true);
    await (isKept ? restoreLook(ask) : forgetLook());
  }
  tellSettings();
}

/** Other windows hear of what changes in `localStorage`. */
function bump(mark: string): void {
  try {
    window.localStorage.setItem(mark, String(Number(window.localStorage.getItem(mark) ?? 0) + 1));
  } catch {
    // Without it another window shows what has changed when it is opened anew.
  }
}

/** Nothing that was removed is left in what the page holds, nor beside the store: marks for other windows, and the places of this one. */
export async function forgetAll(client: QueryClient, ask: Ask, at: number): Promise<void> {
  await Promise.all([
    takeUpJournal(client, ask, at),
    forgetLook(),
    ...[highlightsQuery(ask), statesQuery(ask), viewsQuery(ask)].map(({ queryKey }) => client.resetQueries({ queryKey })),
  ]);
  for (const storage of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      const names = Object.keys(storage()).filter((name) => name.startsWith('dateline-'));
      for (const name of names) storage().removeItem(name);
    } catch {
      // Blocked: nothing is kept there.
    }
  }
  tellSettings();
}
