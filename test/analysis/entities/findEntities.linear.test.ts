import { expect, test } from 'vitest';
import { isLinear, letters } from './isLinear.ts';
import { find } from './markedText.ts';

const stays = (textOf: (size: number) => string, size: number): boolean => isLinear((times) => [textOf(times)], find, size);

test.each(['A ', 'Mr ', 'Bank of ', 'John Smith ', 'U.S. ', '1 ', '(A) ', 'a.', 'A-', '“'])('repeating %j stays linear', (unit) => {
  expect(stays((times) => unit.repeat(times).trim(), 4000)).toBe(true);
}, 120_000);

const crowd = (size: number): string => Array.from({ length: size }, (_, index) => `John Ka${letters(index)}ov said so to A${letters(index)}o Smith.`).join(' ');

test('many persons of one given name and one surname stay linear', () => {
  expect(stays(crowd, 1000)).toBe(true);
}, 120_000);

const report = (index: number): string => `On Monday, Kremlin spokesman Dmitry Pe${letters(index)}ov told the Ministry of Defence of Ukraine (MDU${index % 7}) in London, Ontario, that Mr. Pe${letters(index % 50)}ov had left.`;
const reports = (bytes: number): string => Array.from({ length: Math.ceil(bytes / report(0).length) }, (_, index) => report(index)).join(' ');

test('a megabyte of text stays linear', () => {
  expect(reports(1_000_000).length).toBeGreaterThan(1_000_000);
  expect(stays(reports, 250_000)).toBe(true);
}, 300_000);
