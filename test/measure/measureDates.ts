import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { findDates } from '../../src/analysis/dates/findDates.ts';
import type { CalendarDate } from '../../src/model.ts';

const CHARACTERS = 200_000;

/** What a rule may begin with, again and again, so that every rule looks as far as it may. */
const UNITS = [
  '7', '12 ', '1999-', '3.', '12:30 ', 'May ', 'May 3, ', '3 May ', '3-5 May ', 'the ', 'the last day of ', 'the end of the ', 'early ', 'last ', 'no earlier than ',
  'about ', 'two hundred ', 'two and a half ', 'more than ', 'years ', 'every other ', 'Monday, ', 'Christmas ', 'a week on ', 'the day after the ', '12 BC ',
  '   a', ' ', '’', '😀', 'é',
] as const;

export interface DatesMeasured {
  /** The repeated text that took longest, and its CPU seconds for 200,000 characters on one core. */
  readonly slowest: string;
  readonly seconds: number;
  /** Of all code that finds dates, bundled and minified as the build does it, gzipped; in bytes. */
  readonly code: number;
}

export async function measureDates(): Promise<DatesMeasured> {
  const published = '2023-05-03' as CalendarDate;
  const read = (unit: string): number => {
    const text = unit.repeat(Math.ceil(CHARACTERS / unit.length)).slice(0, CHARACTERS);
    const begin = process.cpuUsage();
    findDates([{ kind: 'paragraph', text, spans: [] }], published);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  // The first round lets the machine compile.
  UNITS.forEach(read);
  const times = UNITS.map((unit) => ({ slowest: unit, seconds: read(unit) }));
  const slowest = times.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  return { ...slowest, code: await measureCode() };
}

async function measureCode(): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input: new URL('../../src/analysis/dates/findDates.ts', import.meta.url).pathname, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [output].flat().flatMap((part) => ('output' in part ? part.output : []));
  return chunks.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0), 0);
}
