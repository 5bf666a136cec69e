import { specifyDates } from '../specifyDates.ts';

specifyDates('a year', [
  ['games of a year, not a name’s number', '2013-03-20', 'The [2012|2012] Olympics ran Windows 2000 Server.'],
  ['after a preposition', '2023-05-03', 'In [2022|2022|2022-01-01..2022-12-31], exports rose.'],
  ['before a noun', '2023-05-03', 'The [1936|1936] elections were the last.'],
  ['in brackets', '2023-05-03', 'His first book ([1951|1951]) sold badly.'],
  ['spoken', '1998-05-03', 'It was in [nineteen ninety-one|1991].'],
  ['with its noun', '1998-05-03', 'By [the year 2000|2000] all will know.'],
  ['two years joined by a dash', '2023-05-03', 'The [2009|2009]–[2010|2010] season was short.'],
  ['the second year cut short', '2023-05-03', 'The campaign of [1957|1957]-[58|1958] failed.'],
  ['from one to another', '2023-05-03', 'It lasted from [1914|1914] to [1918|1918].'],
  ['an early year with its era', '2023-05-03', 'The temple fell in [AD 70|0070|0070-01-01..0070-12-31].'],
  ['and beyond', '2023-05-03', 'Growth in [1990 and beyond|1990|1990-01-01..] is doubtful.'],
  ['people', '2023-05-03', 'Some 2023 people came; 1984 soldiers left.'],
  ['prices', '2023-05-03', 'It costs $1999 or 1,999 euros.'],
  ['a page, a flight', '2023-05-03', 'See page 1984 and flight 2001.'],
  ['a telephone number', '2023-05-03', 'Call 555-1942 or 0800-1942-55.'],
  ['a version', '2023-05-03', 'Version 1.2001 and build 2001.4 differ.'],
  ['a distance', '2023-05-03', 'They walked 1900 miles in shoes no. 1940.'],
  ['far from any year', '2023-05-03', 'The total was 8342.'],
  ['fewer digits without an era', '2023-05-03', 'In 732 cases nothing was found.'],
]);
