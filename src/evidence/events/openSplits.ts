import type { Correction, EventCorrection, TimelineEntry } from '../../model.ts';
import { chooseReports } from './chooseReports.ts';

/** All steps that split events, as one function of entries. */
export interface EventSplits {
  /** Whether no step is about events: then every entry stays as it is. */
  readonly none: boolean;
  /** Whether a step may split this entry. */
  isAbout(entry: TimelineEntry): boolean;
  split(entry: TimelineEntry): SplitEntry;
}

export interface SplitEntry {
  /** In the order of their first reports; the same object alone, where no step splits it. */
  readonly entries: readonly [TimelineEntry, ...TimelineEntry[]];
  /** Indices into the corrections of the steps that split it. */
  readonly steps: readonly number[];
}

/** A step in its place. */
interface Step {
  readonly index: number;
  /** Which of its parts a report is in, by the report's id. */
  readonly partOf: ReadonlyMap<string, number>;
}

/** Opens a journal of steps; those about names are left out. Linear in the steps; an entry then costs as much as its reports and the steps about them. */
export function openSplits(corrections: readonly Correction[]): EventSplits {
  const stepsOf = new Map<string, Step[]>();
  corrections.forEach((correction, index) => {
    if (correction.do !== 'split event') return;
    const step = { index, partOf: numberParts(correction) };
    for (const id of step.partOf.keys()) {
      const steps = stepsOf.get(id);
      if (steps === undefined) stepsOf.set(id, [step]);
      else steps.push(step);
    }
  });
  return {
    none: stepsOf.size === 0,
    isAbout: ({ reports }) => reports.length > 1 && reports.some(({ id }) => stepsOf.has(id)),
    split: (entry) => {
      const about = new Set(entry.reports.flatMap(({ id }) => stepsOf.get(id) ?? []));
      return splitBy([...about].sort((a, b) => a.index - b.index), entry);
    },
  };
}

const numberParts = ({ parts }: EventCorrection): ReadonlyMap<string, number> =>
  new Map(parts.flatMap((part, number) => part.map(({ id }) => [id, number] as const)));

function splitBy(steps: readonly Step[], entry: TimelineEntry): SplitEntry {
  let pieces: readonly TimelineEntry[] = [entry];
  const met: number[] = [];
  for (const { index, partOf } of steps) {
    const next = pieces.flatMap((piece) => divide(piece, partOf));
    if (next.length > pieces.length) met.push(index);
    pieces = next;
  }
  const [first = entry, ...rest] = pieces.length === 1 ? pieces : pieces.map((piece) => ({ ...piece, apart: listOthers(entry, pieces, piece) }));
  return { entries: [first, ...rest], steps: met };
}

/** Whole, where it has reports of one part only. */
function divide(entry: TimelineEntry, partOf: ReadonlyMap<string, number>): readonly TimelineEntry[] {
  const { reports } = entry;
  if (new Set(reports.flatMap(({ id }) => partOf.get(id) ?? [])).size < 2) return [entry];
  const parts = followJoins(entry, partOf);
  return [...new Set(reports.map(({ id }) => parts.get(id)!))].flatMap((part) => chooseReports(entry, ({ id }) => parts.get(id) === part) ?? []);
}

/** The part of every report: of one that the step does not name that of the report it was joined to, however many lie between. */
function followJoins({ reports, joins }: TimelineEntry, partOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const parts = new Map(reports.flatMap(({ id }) => (partOf.has(id) ? [[id, partOf.get(id)!] as const] : [])));
  const joined = new Map<string, string[]>();
  for (const { report, with: other } of joins) {
    joined.set(report, [...(joined.get(report) ?? []), other]);
    joined.set(other, [...(joined.get(other) ?? []), report]);
  }
  // A map goes on to what is added while it is gone through.
  for (const [id, part] of parts) {
    for (const other of joined.get(id) ?? []) if (!parts.has(other)) parts.set(other, part);
  }
  const first = Math.min(...parts.values());
  for (const { id } of reports) if (!parts.has(id)) parts.set(id, first);
  return parts;
}

const listOthers = ({ apart = [] }: TimelineEntry, pieces: readonly TimelineEntry[], piece: TimelineEntry): readonly string[] =>
  [...apart, ...pieces.flatMap(({ id }) => (id === piece.id ? [] : [id]))];
