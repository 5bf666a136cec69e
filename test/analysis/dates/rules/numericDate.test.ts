import { specifyDates } from '../specifyDates.ts';

specifyDates('a date in digits', [
  ['ISO 8601', '2023-05-03', 'Updated [2023-05-02|2023-05-02|2023-05-02..2023-05-02].'],
  ['an ISO week', '2023-05-03', 'Planned for [2023-W17|2023-W17|2023-04-24..2023-04-30].'],
  ['month first with strokes', '2023-06-03', 'Updated [05/03/2023|2023-05-03].'],
  ['day first where the month can’t be', '2023-06-03', 'Updated [25/03/2023|2023-03-25].'],
  ['not after publication where the other isn’t', '2023-04-30', 'Updated [05/03/2023|2023-03-05].'],
  ['day first with points', '2023-06-03', 'Updated [3.5.2023|2023-05-03].'],
  ['two digits of a year', '2007-07-08', 'Rolled out on [7/8/07|2007-07-08].'],
  ['no such day', '2023-05-03', 'Updated 2023-02-30.'],
  ['no such week', '2023-05-03', 'Planned for 2023-W53.'],
  ['a version', '2023-05-03', 'Version 2.10.2 and 1.2.3.4 differ.'],
  ['a fraction', '2023-05-03', 'Odds of 5/3 and 1/2/3.'],
  ['a telephone number', '2023-05-03', 'Call 212-555-1942 or 01-02-03-04.'],
  ['an address', '2023-05-03', 'At 10.12.2023.7 on the net.'],
]);
