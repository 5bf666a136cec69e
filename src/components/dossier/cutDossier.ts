import type { Dossier } from '../../evidence/dossier/dossier.ts';

/** So much of each part is shown before the file is made. */
const shown = { names: 3, quotations: 5, events: 5, notes: 5, sources: 8, corrections: 5 };

export interface CutDossier {
  readonly dossier: Dossier;
  /** Whether the file holds more than is shown. */
  readonly cut: boolean;
}

/** The beginning of each part, without the index: what a person needs to see whether it is what they want. */
export function cutDossier(whole: Dossier): CutDossier {
  const dossier: Dossier = {
    entities: whole.entities.slice(0, shown.names).map((chapter) => ({ ...chapter, quotations: chapter.quotations.slice(0, shown.quotations) })),
    events: whole.events.slice(0, shown.events),
    open: [],
    notes: whole.notes.slice(0, shown.notes),
    sources: whole.sources.slice(0, shown.sources),
    index: [],
    corrections: whole.corrections.slice(0, shown.corrections),
  };
  const parts = ['entities', 'events', 'open', 'notes', 'sources', 'corrections'] as const;
  const cut = parts.some((part) => dossier[part].length < whole[part].length) || dossier.entities.some(({ quotations }, at) => quotations.length < whole.entities[at]!.quotations.length);
  return { dossier, cut };
}
