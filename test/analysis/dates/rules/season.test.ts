import { specifyDates } from '../specifyDates.ts';

specifyDates('a season of a year', [
  ['a winter by both its years, with a stroke', '2009-12-19', '[The winter of 1914/15|1914-WI] was cold.'],
  ['of a year', '2023-05-03', 'In [the summer of 1942|1942-SU|1942-06-01..1942-08-31] it was dry.'],
  ['before a year', '2023-05-03', 'In [spring 1943|1943-SP] it rained.'],
  ['a winter reaches into the next year', '2023-05-03', 'In [the winter of 1941|1941-WI|1941-12-01..1942-02-28] it froze.'],
  ['a winter by both its years', '2023-05-03', 'In [the winter of 1941-42|1941-WI] it froze.'],
  ['of last year', '2023-05-03', 'In [autumn last year|2022-FA] it stormed.'],
  ['early in it', '2023-05-03', 'In [early summer 1942|1942-SU|1942-06-01..1942-06-30] it was dry.'],
  ['a number that is no year', '2023-05-03', 'The spring 12 feet below.'],
  ['a comma before a year', '2023-05-03', 'They fall, 1942 times.'],
  ['a plural', '2023-05-03', 'The hot springs of 12 towns.'],
  ['the verb', '2023-05-03', 'Will it spring or fall of its own?'],
]);
