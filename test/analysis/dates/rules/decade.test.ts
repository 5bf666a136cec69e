import { specifyDates } from '../specifyDates.ts';

specifyDates('decades, centuries and earlier', [
  ['a decade', '2023-05-03', 'In [the 1990s|199|1990-01-01..1999-12-31] it grew.'],
  ['its middle', '2023-05-03', 'In [the mid-1990s|199|1994-01-01..1996-12-31] it grew.'],
  ['without its century', '2023-05-03', 'In [the ’80s|198] it grew.'],
  ['in words', '2023-05-03', 'In [the nineties|199] it grew.'],
  ['a decade named before it came is of the century before', '1989-05-03', 'In [the nineties|189] it grew.'],
  ['a century', '2023-05-03', 'In [the 20th century|19|1901-01-01..2000-12-31] it grew.'],
  ['late in a century', '2023-05-03', 'In [the late 19th century|18|1868-01-01..1900-12-31] it grew.'],
  ['in words', '2023-05-03', 'A [nineteenth-century|18] house.'],
  ['before the calendar begins', '2023-05-03', 'In [480 BC|BC0480|?] they came.'],
  ['a century before it', '2023-05-03', 'In [the 5th century BC|BC04|?] they came.'],
  ['a temperature', '2023-05-03', 'It was in the 80s and the 30s.'],
  ['a plane', '2023-05-03', 'Two 747s and an MD80s.'],
  ['a fund', '2023-05-03', 'The Century Fund, a 20th floor, twenty forties.'],
  ['letters', '2023-05-03', 'The BC coast, 12 bc.'],
  ['hundreds are a century', '2023-05-03', 'In [the 1800s|18|1801-01-01..1900-12-31] it grew.'],
  ['but not these', '2023-05-03', 'In [the 2000s|200|2000-01-01..2009-12-31] it grew.'],
]);
