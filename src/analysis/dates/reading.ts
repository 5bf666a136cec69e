import { placed } from './meaning.ts';
import { firstDay, lastDay } from './period.ts';
import type { Period } from './period.ts';
import type { Meaning, Reading, Rule, Situation } from './rule.ts';
import { chooseYear } from './yearless.ts';
import type { YearAfter } from './yearAfter.ts';

export const read = (from: number, to: number, mean: Reading['mean'], news = false): Reading => ({ from, to, mean, news });

/** A comparison, or what is put in: later expressions do not count from it. */
export const aside = (from: number, to: number, mean: Reading['mean']): Reading => ({ ...read(from, to, mean), aside: true });

/** Of several readings that begin at one token the longest, of equal ones the first in the list. */
export const longestOf = (rules: readonly Rule[]): Rule => (tokens, at) => {
  let best: Reading | null = null;
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found !== null && (best === null || found.to > best.to)) best = found;
  }
  return best;
};

/** The day to count from, forward or back: in a history, or where the words themselves point at what was told, from that. */
export const countFrom = ({ published, told, history }: Situation, by: number, narrative: boolean): { readonly day: number; readonly against: Meaning['against'] } => {
  if (told === null || !(narrative || history)) return { day: published, against: 'publication' };
  return { day: by > 0 ? lastDay(told) : firstDay(told), against: told };
};

/** A reading of a fixed period. */
export const readPeriod = (from: number, to: number, period: Period): Reading => read(from, to, () => placed(period, 'itself'));

/** What comes round every year, in the year that is written after it or else in the one that the text means. */
export const meanYearly = (
  inYear: (year: number) => Period | null,
  year: YearAfter | null,
  situation: Situation,
): Meaning | null => {
  if (year === null) {
    const chosen = chooseYear(inYear, situation);
    return chosen === null ? null : placed(chosen.period, chosen.against);
  }
  const { n, against } = year.mean(situation);
  return placed(inYear(n), against);
};
