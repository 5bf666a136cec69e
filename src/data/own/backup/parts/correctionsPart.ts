import { formatCorrection } from '../../../../evidence/corrections/formatCorrections.ts';
import { parseCorrection } from '../../../../evidence/corrections/parseCorrection.ts';
import type { KeptStep } from '../../database.ts';
import { time, withFields, type Fault } from '../findFault.ts';
import type { Part } from '../part.ts';

/** A step as the file has it: its number is this device's own. */
type FiledStep = Pick<KeptStep, 'at' | 'correction'>;

/**
 * The steps that hold, in their order: what was undone is gone, and not in the file. Those of a file that
 * are not here yet come after those that are; a step that the file has twice must be here twice.
 */
export const correctionsPart: Part = {
  name: 'corrections',
  check: (entry) => {
    const fault = findFault(entry);
    return fault === null ? { kind: 'entry' } : { kind: 'fault', fault };
  },
  collect: (rows) => {
    const steps = rows.map(({ value }) => value).filter(isStep);
    return { entries: steps.map(({ at, correction }): FiledStep => ({ at, correction })), unread: rows.length - steps.length };
  },
  merge: (rows, entries) => {
    const here = new Map<string, number>();
    for (const { correction } of rows.map(({ value }) => value).filter(isStep)) {
      const line = formatCorrection(correction);
      here.set(line, (here.get(line) ?? 0) + 1);
    }
    const added = entries.filter(isStep).filter(({ correction }) => {
      const line = formatCorrection(correction);
      const left = here.get(line) ?? 0;
      here.set(line, left - 1);
      return left <= 0;
    });
    return {
      puts: added.map(({ at, correction }) => ({ key: null, value: { at, correction } })),
      count: { added: added.length, updated: 0, newerHere: 0, known: entries.length - added.length },
    };
  },
};

const isStep = (value: unknown): value is FiledStep => findFault(value) === null;

function findFault(value: unknown): Fault | null {
  const bare = withFields({ at: time })(value);
  if (bare !== null) return bare;
  const faults: Fault[] = [];
  parseCorrection((value as FiledStep).correction, (where, found, expected) => {
    faults.push({ where: where === '' ? 'correction' : `correction.${where}`, found, expected });
    return null;
  });
  return faults[0] ?? null;
}
