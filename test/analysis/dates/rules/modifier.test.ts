import { describe, expect, test } from 'vitest';
import { find, specifyDates } from '../specifyDates.ts';

specifyDates('early, late, around', [
  ['the closing days of a year', '2009-12-19', 'In [the closing days of 1944|1944|1944-09-01..1944-12-31] it snowed.'],
  ['the latter part of one', '2009-12-19', 'In [the latter part of 1942|1942] it turned.'],
  ['the day before last Tuesday', '2013-03-20', 'It was [the day before last Tuesday|2013-03-18].'],
  ['the year before last', '2013-03-20', 'He left [the year before last|2011].'],
  ['the last days of what is not dated', '2009-12-19', 'In the last [days|PXD] of the war; the final exams, the last part of the road, the day before the vote.'],
  ['a final of a year', '2009-12-19', 'The final of [2002|2002] was dull.'],
  ['late March is its last third', '2023-05-03', 'He came in [late March|2023-03|2023-03-21..2023-03-31].'],
  ['early March is its first', '2023-05-03', 'He came in [early March|2023-03|2023-03-01..2023-03-10].'],
  ['early in a year', '2023-05-03', 'He came in [early 1990|1990|1990-01-01..1990-04-30].'],
  ['the end of a year', '2023-05-03', 'He came at [the end of 1990|1990|1990-09-01..1990-12-31].'],
  ['early next week', '2023-05-03', 'He comes [early next week|2023-W19|2023-05-08..2023-05-09].'],
  ['late last week', '2023-05-03', 'He came [late last week|2023-W17|2023-04-28..2023-04-30].'],
  ['the week of a day', '2023-05-03', 'He came in [the week of March 6|2023-W10|2023-03-06..2023-03-12].'],
  ['around a day', '1989-10-26', 'He comes [around Nov. 1|1989-11-01].'],
  ['year-end', '1989-10-26', 'He comes by [year-end|1989|1989-09-01..1989-12-31].'],
  ['early of nothing', '2023-05-03', 'The early bird came late to the end of the road.'],
  ['around a thing', '2023-05-03', 'He got around the start of it, about time.'],
  ['later than', '2023-05-03', 'Later he left, earlier than planned, mid-sentence.'],
  ['no earlier than a month', '2023-05-03', 'It starts [no earlier than March 2024|2024-03|2024-03-01..].'],
  ['no later than a day', '2023-05-03', 'Pay [no later than 5 May|2023-05-05|..2023-05-05].'],
  ['a month or later', '2023-05-03', 'It starts in [March 2024 or later|2024-03|2024-03-01..].'],
  ['a year onwards', '2023-05-03', 'From [1937 onwards|1937|1937-01-01..] it grew.'],
  ['talk about a time is not about that long', '2023-05-03', 'They spoke about [last week|2023-W17|2023-04-24..2023-04-30] and about [the future|FUTURE_REF|?].'],
  ['no earlier than a thing', '2023-05-03', 'No earlier than him, no later than that, or later.'],
]);

describe('modifiers in TIMEX3', () => {
  test.each([
    ['late March 2022', 'END'], ['early 1990', 'START'], ['mid-1996', 'MID'], ['around March 2022', 'APPROX'],
    ['more than a year ago', 'BEFORE'], ['less than a year ago', 'AFTER'], ['at least two years', 'EQUAL_OR_MORE'],
    ['1990 and beyond', 'ON_OR_AFTER'], ['March 2022', null], ['two years', null],
  ])('%s: %s', (text, mod) => {
    expect(find('2023-05-03', `It was ${text}.`).map((found) => found.mod)).toEqual([mod]);
  });
});
