import { expect, test } from 'vitest';
import { createEntityIds } from '../../../src/analysis/entities/createEntityIds.ts';

test.each([
  ['letters, digits and hyphens', ['Dmitry Peskov', 'Boeing 777'], ['dmitry-peskov', 'boeing-777']],
  ['no accents, no signs', ['Recep Tayyip Erdoğan', 'O’Leary & Co.'], ['recep-tayyip-erdogan', 'oleary-co']],
  ['other scripts by their code points', ['习近'], ['u4e60-u8fd1']],
  ['a number for the next of the same name', ['Mardan', 'Mardan', 'Mardan'], ['mardan', 'mardan-2', 'mardan-3']],
  ['never one that is taken', ['Mardan 2', 'Mardan', 'Mardan', 'Mardan 2', 'Mardan'], ['mardan-2', 'mardan', 'mardan-3', 'mardan-2-2', 'mardan-4']],
])('%s', (_, names, ids) => {
  expect(names.map(createEntityIds())).toEqual(ids);
});
