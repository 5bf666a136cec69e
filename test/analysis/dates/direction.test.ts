import { expect, test } from 'vitest';
import { directionAt } from '../../../src/analysis/dates/direction.ts';
import { parseTokens } from '../../../src/analysis/dates/text/tokens.ts';

test.each([
  ['They met on DATE.', 'past'],
  ['They will meet on DATE.', 'future'],
  ['On DATE they will meet.', 'future'],
  ['On DATE they met.', 'past'],
  ['It is to be launched on DATE.', 'future'],
  ['It was scheduled for DATE.', 'open'],
  ['It is scheduled for DATE.', 'future'],
  ['They are set to meet on DATE.', 'future'],
  ['He decided to come on DATE.', 'open'],
  ['It will rain. In DATE', 'past'],
  ['It has been shut since DATE.', 'past'],
  ['for the year ended DATE', 'last'],
  ['a new contract, effective DATE', 'future'],
  ['It will join the proposed merger on DATE.', 'future'],
  ['It had been due to expire on DATE.', 'past'],
  ['It would be paid on a still unspecified day in DATE.', 'future'],
  ['He was shot to death on DATE.', 'past'],
  ['It will be built by DATE.', 'due'],
  ['They must leave by DATE.', 'due'],
  ['They had filed reports by DATE.', 'past'],
  ['Until DATE, they had not called him.', 'past'],
  ['DATE', 'past'],
])('%s looks to the %s', (text, direction) => {
  const tokens = parseTokens(text);
  const at = tokens.findIndex(({ word }) => word === 'date');
  expect(directionAt(tokens, at, at + 1)).toBe(direction);
});
