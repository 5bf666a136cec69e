import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateDates, findTimexes, scoreDates } from '../../src/training/evaluateDates.ts';
import type { Timex, TimexDocument } from '../../src/training/evaluateDates.ts';

const text = 'He left last week, on Friday.';
const timex = (part: string, value: string | null, type = 'DATE'): Timex => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, type, value };
};
const document = (timexes: readonly Timex[], ignore: TimexDocument['ignore'] = []): TimexDocument => ({ doc: 'a', dct: '2023-05-03', text, timexes, ignore });
const gold = [timex('last week', '2023-W17'), timex('Friday', '2023-04-28')];

test.each<[string, readonly Timex[], readonly [number, number, number, number]]>([
  ['the same', gold, [100, 100, 100, 100]],
  ['nothing found', [], [0, 0, 0, 0]],
  ['half of it', [timex('Friday', '2023-04-28')], [66.67, 66.67, 66.67, 66.67]],
  ['a comma more is the same extent', [timex('last week,', '2023-W17'), timex('Friday', '2023-04-28')], [100, 100, 100, 100]],
  ['a full stop more as well', [timex('last week', '2023-W17'), timex('Friday.', '2023-04-28')], [100, 100, 100, 100]],
  ['a shorter extent overlaps', [timex('week', '2023-W17'), timex('Friday', '2023-04-28')], [50, 100, 100, 100]],
  ['a wrong value', [timex('last week', '2023-W16'), timex('Friday', '2023-04-28')], [100, 100, 100, 50]],
  ['a wrong type', [timex('last week', '2023-W17', 'DURATION'), timex('Friday', '2023-04-28')], [100, 100, 50, 100]],
])('strict, relaxed, type, value: %s', (_what, found, [strict, relaxed, type, value]) => {
  expect(scoreDates([document(gold)], () => found)).toMatchObject({ strict, relaxed, type, value });
});

test('an expression without a value counts for its extent only', () => {
  const found = [timex('last week', 'P1W'), timex('Friday', '2023-04-28')];
  expect(scoreDates([document([timex('last week', null), timex('Friday', '2023-04-28')])], () => found)).toMatchObject({ relaxed: 100, value: 100 });
});

test('finds in ignored ranges are not scored', () => {
  expect(scoreDates([document([timex('Friday', '2023-04-28')], [[8, 17]])], () => gold)).toMatchObject({ found: 1, strict: 100 });
});

test('finds are in offsets of the whole text', () => {
  const whole = { doc: 'a', dct: '2023-05-03T10:00', text: `Title\n\n  ${text}`, timexes: [] };
  expect(findTimexes(whole).map(({ start, end }) => whole.text.slice(start, end))).toEqual(['last week', 'Friday']);
});

test('a creation time that is none is refused', () => {
  expect(() => findTimexes({ doc: 'a', dct: 'yesterday', text, timexes: [] })).toThrow('Write "YYYY-MM-DD"');
});

test('prints a line for each corpus of the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dates-'));
  try {
    await mkdir(join(folder, 'dates'));
    await writeFile(join(folder, 'dates', 'mine.json'), JSON.stringify([document(gold)]));
    const lines = (await evaluateDates(folder)).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^mine +1 +2 +2 +100\.00 +100\.00 +100\.00 +100\.00 +\d+$/);
    await rm(join(folder, 'dates', 'mine.json'));
    await expect(evaluateDates(folder)).rejects.toThrow('holds no corpus');
  } finally {
    await rm(folder, { recursive: true });
  }
});
