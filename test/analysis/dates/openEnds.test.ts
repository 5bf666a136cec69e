import { specifyDates } from './specifyDates.ts';

specifyDates('an end left open by the word before', [
  ['since', '2023-05-03', 'They have met since [February|2023-02|2023-02-01..].'],
  ['since a year', '2023-05-03', 'It has stood since [2014|2014|2014-01-01..].'],
  ['until', '2023-05-03', 'He served until [2014|2014|..2014-12-31].'],
  ['before', '2023-05-03', 'They had left before [Friday|2023-04-28|..2023-04-27].'],
  ['after', '2023-05-03', 'After [2014|2014|2015-01-01..] it grew.'],
  ['not until: then they met', '2023-05-03', 'They did not come until [March 2012|2012-03|2012-03-01..2012-03-31].'],
  ['nor with never', '2023-05-03', 'He never came back till [2014|2014|2014-01-01..2014-12-31].'],
  ['the far end of a range', '2023-05-03', 'It lasted from [May|2012-05|2012-05-01..2012-05-31] until [June 2012|2012-06|2012-06-01..2012-06-30].'],
  ['what happened on a day', '2023-05-03', 'Since [Monday|2023-05-01|2023-05-01..2023-05-01]’s attack and before [Friday|2023-04-28|2023-04-28..2023-04-28]’s vote they wait.'],
  ['a time of day', '2023-05-03', 'They left before [5 p.m. on Friday|2023-04-28T17:00|2023-04-28..2023-04-28].'],
  ['the day before a day', '2023-05-03', 'They left [the day before Christmas|2022-12-24|2022-12-24..2022-12-24].'],
]);
