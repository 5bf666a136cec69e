import { describe, expect, test } from 'vitest';
import { find, specifyDates } from '../specifyDates.ts';

specifyDates('counted from an event', [
  ['the day after it', '2022-05-03', 'The invasion began on [24 February 2022|2022-02-24]. [The day after the invasion|2022-02-25], banks closed.'],
  ['the day before it', '2022-05-03', 'On [24 February 2022|2022-02-24], the invasion began. [The day before the invasion|2022-02-23], they talked.'],
  ['a length, placed', '2022-05-03', 'The attack of [2 March 2022|2022-03-02] was the first. [Two weeks|P2W|2022-03-14..2022-03-20] after the second attack, they met.'],
  ['an event by its plural', '2022-05-03', 'The landings of [6 June 1944|1944-06-06] are known. [Three days|P3D|1944-06-09..1944-06-09] after the landings it rained.'],
  ['an event that the text does not date is a length only', '2022-05-03', '[Two days|P2D|-] after the vote, they met.'],
  ['nor is the day after it a date', '2022-05-03', 'The day after the vote, they met.'],
  ['a month does not tell the day', '2022-05-03', 'The vote was in [March 2022|2022-03]. The day after the vote, they met.'],
  ['another event', '2022-05-03', 'The invasion began on [24 February 2022|2022-02-24]. [Two days|P2D|-] after the summit, they met.'],
  ['what is no event', '2022-05-03', 'On [24 February 2022|2022-02-24] it began. [Two days|P2D|-] after the table and the day after the book.'],
]);

describe('where it was counted from', () => {
  test('stands in the derivation', () => {
    const found = find('2022-05-03', 'The invasion began on 24 February 2022. The day after the invasion, banks closed.');
    expect(found.map(({ derivation, basis }) => [derivation, basis])).toEqual([
      ['24 February 2022 → 24 February 2022', 'stated'],
      ['The day after the invasion, counted from the invasion of 24 February 2022 → 25 February 2022', 'inferred'],
    ]);
  });
});
