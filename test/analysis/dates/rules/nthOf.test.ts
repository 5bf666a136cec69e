import { specifyDates } from '../specifyDates.ts';

specifyDates('the nth of a period', [
  ['a week of a month is the one that most of its seven days lie in', '2023-05-03', 'In [the second week of March 2021|2021-W10|2021-03-08..2021-03-14] it snowed.'],
  ['its last week', '2023-05-03', 'In [the last week of April 2023|2023-W17|2023-04-24..2023-04-30] it rained.'],
  ['a weekday of a month', '2023-05-03', 'On [the first Monday in June 2022|2022-06-06] they voted.'],
  ['the last such weekday', '2023-05-03', 'On [the last Friday in March 2023|2023-03-31] they left.'],
  ['the last day of a year', '2023-05-03', 'It ends on [the last day of 2024|2024-12-31].'],
  ['the last day of February in a leap year', '2023-05-03', 'It ends on [the last day of February 2024|2024-02-29].'],
  ['half of a month', '2023-05-03', 'In [the second half of May 2022|2022-05|2022-05-17..2022-05-31] it stopped.'],
  ['half of a century', '2023-05-03', 'In [the second half of the 19th century|18|1851-01-01..1900-12-31] it grew.'],
  ['there is no sixth Monday', '2023-05-03', 'On the sixth Monday of May 2023 nothing was.'],
  ['a match', '2023-05-03', 'In the first half of the match and the second week of the tour they lost.'],
  ['the first of many', '2023-05-03', 'The first day of school and the last day of the trial passed.'],
  ['an order', '2023-05-03', 'The second in line, the first of them, the last of all.'],
]);
