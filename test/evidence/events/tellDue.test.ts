import { expect, it } from 'vitest';
import { tellDue } from '../../../src/evidence/events/tellDue.ts';
import type { CalendarDate } from '../../../src/model.ts';
import { makeEntry } from './makeEntry.ts';

const today = '2023-06-01' as CalendarDate;

it.each([
  ['what happened before it was told', 'past', ['a 2023-05-03 2023-04-24..2023-04-30']],
  ['what happened on its article’s day', 'past', ['a 2023-05-03 2023-05-03..2023-05-03']],
  ['a time that had begun', 'past', ['a 2023-05-03 2023-05-01..2023-05-31']],
  ['a time that is open to the past', 'past', ['a 2023-05-03 ..2023-05-31']],
  ['what was announced and is over', 'due', ['a 2023-05-03 2023-05-08..2023-05-08']],
  ['what was announced and lies ahead', 'ahead', ['a 2023-05-03 2023-07-01..2023-07-31']],
  ['what is announced for these days', 'ahead', ['a 2023-05-03 2023-05-20..2023-06-10']],
  ['what was announced by one and told as past by another', 'past', ['a 2023-05-03 2023-05-08..2023-05-08', 'b 2023-05-09 2023-05-08..2023-05-08']],
  ['what two announced', 'due', ['a 2023-05-03 2023-05-08..2023-05-08', 'b 2023-05-04 2023-05-08..2023-05-08']],
] as const)('%s: %s', (_, due, told) => {
  expect(tellDue(makeEntry('Xi', ...told), today)).toBe(due);
});
