import type { Correction, SeedProblem, SourceFile } from '../model.ts';
import { parseUtf8 } from '../analysis/parse/parseUtf8.ts';
import { parseCorrections } from '../evidence/corrections/parseCorrections.ts';

/** Its name in the seeds' folder. */
const FILE = 'corrections.json';

export type CorrectionsFileReading =
  | { readonly kind: 'corrections'; readonly text: string; readonly steps: readonly Correction[] }
  | { readonly kind: 'problems'; readonly problems: readonly SeedProblem[] };

/** The owner's corrections among the seeds; null where there are none. */
export function readCorrections(seeds: readonly SourceFile[]): CorrectionsFileReading | null {
  const file = seeds.find(({ name }) => name === FILE);
  if (file === undefined) return null;
  const decoded = parseUtf8(file.bytes);
  if ('complaint' in decoded) return { kind: 'problems', problems: [{ file: FILE, ...decoded.complaint }] };
  const reading = parseCorrections(decoded.text, FILE);
  return reading.kind === 'problems' ? reading : { kind: 'corrections', text: decoded.text, steps: reading.corrections };
}
