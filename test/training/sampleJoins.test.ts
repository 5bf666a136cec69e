import { expect, it } from 'vitest';
import { sampleJoins } from '../../src/training/sampleJoins.ts';
import { makeEntry } from '../evidence/events/makeEntry.ts';

const [a, b, c] = ['a 2023-03-22 2023-03-21..2023-03-21', 'b 2023-04-01 2023-03-01..2023-03-31', 'c 2023-05-03 2023-04-01..2023-04-30'];

it('shows every two reports of an entry, and which of them were joined to one another', () => {
  const entry = { ...makeEntry('Xi', a, b, c), joins: [{ report: 'b', with: 'a', reason: 'They agree' }, { report: 'c', with: 'b', reason: 'They differ' }] };
  expect(sampleJoins([entry]).map((pair) => pair.split('\n')[0])).toEqual(['They agree', 'Through another report', 'They differ']);
  expect(sampleJoins([entry])[0]).toContain('2023-03-22 article-a: “a” 2023-03-21..2023-03-21: [a]');
});

it('says where two exclude one another, and shows nothing of an event with one report', () => {
  const entry = makeEntry('Xi', a, c);
  const conflict = entry.reports.map(({ id, when }) => ({ when, reports: [id] }));
  expect(sampleJoins([{ ...entry, conflict, joins: [{ report: 'c', with: 'a', reason: 'They differ' }] }])[0]).toMatch(/^DIFFERENT DATES\. They differ\n/u);
  expect(sampleJoins([makeEntry('Xi', a)])).toEqual([]);
});
