import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addStep, importSteps, journalQuery, removeStep, removeSteps, undoLast, type Journal } from '../../data/own/corrections.ts';
import { useStores } from '../../data/dataContext.ts';
import type { Correction } from '../../model.ts';

export interface Correcting {
  /** Null until it has been read, and where pages are prerendered. */
  readonly journal: Journal | null;
  readonly add: (correction: Correction) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  readonly removeAll: (ids: readonly number[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly importAll: (corrections: readonly Correction[]) => Promise<{ readonly added: number; readonly known: number }>;
}

/** The journal of corrections, and what can be done with it at this moment. */
export function useCorrecting(): Correcting {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  const { data } = useQuery(journalQuery(ask));
  const nothing = { added: 0, known: 0 };
  return {
    journal: data ?? null,
    add: async (correction) => ask === null ? undefined : addStep(queries, ask, correction, Date.now()),
    remove: async (id) => ask === null ? undefined : removeStep(queries, ask, id, Date.now()),
    removeAll: async (ids) => ask === null ? undefined : removeSteps(queries, ask, ids, Date.now()),
    undo: async () => ask === null ? undefined : undoLast(queries, ask, Date.now()),
    importAll: async (corrections) => ask === null ? nothing : importSteps(queries, ask, corrections, Date.now()),
  };
}
