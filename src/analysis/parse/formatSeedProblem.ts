import type { SeedProblem } from '../../model.ts';

/** A problem that does not know its file yet. `found` and `expected` read on as one sentence; `todo` is a sentence of its own. */
export type Complaint = Omit<SeedProblem, 'file'>;

/**
 * One line a person can act on:
 * `seeds/a.txt:1 starts with "date 2023-02-30", which is no calendar date. Write "date YYYY-MM-DD".`
 */
export function formatSeedProblem(problem: SeedProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `seeds/${place} ${problem.found}, ${problem.expected}. ${problem.todo}`;
}

/** `"…"` on one line, cut so that a message stays readable. */
export function quote(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  const chars = Array.from(line.slice(0, 200));
  return chars.length > 60 ? `"${chars.slice(0, 59).join('')}…"` : `"${line}"`;
}
