import { dossierParts, type DossierChoice, type DossierPart } from '../../evidence/dossier/dossier.ts';
import type { CalendarDate, EntityId, EntityRef } from '../../model.ts';
import type { DossierFilter } from '../../paths.ts';
import { readTimelineFilter, writeTimelineFilter } from '../timeline/filter/readTimelineFilter.ts';
import { dateAt, type Span } from '../timeline/span/days.ts';
import { formatSpan } from '../timeline/span/formatSpan.ts';

/** What an address asks of a dossier. What it says wrongly is left out. */
export interface AskedDossier {
  readonly who: readonly EntityId[];
  /** An end that is not given is infinite; null where neither is. */
  readonly span: Span | null;
  readonly until: CalendarDate | null;
  readonly together: boolean;
  readonly without: readonly DossierPart[];
  /** Empty where it is to be made from names and span. */
  readonly title: string;
}

/** Longer than any title; an address may be anything. */
const longestTitle = 200;
const longestName = 80;

export function readDossierFilter(search: URLSearchParams): AskedDossier {
  const { who, span, until } = readTimelineFilter(search);
  const without = search.getAll('without');
  return {
    who,
    span,
    until,
    together: search.get('events') === 'together',
    without: dossierParts.filter((part) => without.includes(part)),
    title: (search.get('title') ?? '').trim().slice(0, longestTitle),
  };
}

/** The address of what is asked: what `readDossierFilter` reads again. */
export function writeDossierFilter({ who, span, until, together, without, title }: AskedDossier): DossierFilter {
  const { from, to } = writeTimelineFilter({ who, span, until, clock: 'happened', open: [] });
  return { who, from, to, until: until ?? undefined, events: together ? 'together' : undefined, without, title };
}

export const chooseDossier = ({ span, together, without }: AskedDossier): DossierChoice => ({
  from: span === null || span.from === -Infinity ? null : dateAt(span.from),
  to: span === null || span.to === Infinity ? null : dateAt(span.to),
  together,
  parts: new Set(dossierParts.filter((part) => !without.includes(part))),
});

/** The title asked for, or one of names and span: `Xi Jinping and Ukraine, March – May 2023`. */
export function titleDossier({ title, span }: Pick<AskedDossier, 'title' | 'span'>, named: readonly Pick<EntityRef, 'name'>[]): string {
  if (title !== '') return title;
  const parts = [...(named.length === 0 ? [] : [named.map(({ name }) => name).join(' and ')]), ...(span === null ? [] : [formatSpan(span)])];
  return parts.length === 0 ? 'Dossier' : parts.join(', ');
}

/** What its file is called, without ending: `dossier-xi-jinping-and-ukraine-march-may-2023`. A name of a file must be none of a path, and no longer than file systems take. */
export function nameDossier(title: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = 'dossier';
  for (const word of words) {
    if (name.length + 1 + word.length > longestName) break;
    if (word !== name) name += `-${word}`;
  }
  return name;
}
