import { expect, test } from 'vitest';
import { nameSentence } from '../../src/training/nameSentence.ts';

/** Tokens as `word/TAG`, `O` left out; the text comes back with its names in brackets. */
function print(written: string): string {
  const pairs = written.split(' ').map((pair) => pair.split('/') as [string, string?]);
  const { text, names } = nameSentence({ tokens: pairs.map(([token]) => token), tags: pairs.map(([, tag]) => tag ?? 'O') });
  return names.toReversed().reduce((marked, { from, to, kind }) => `${marked.slice(0, from)}[${kind} ${marked.slice(from, to)}]${marked.slice(to)}`, text);
}

test.each([
  ['a name of two words', 'Mr. Ban/B-PER Ki-moon/I-PER left .', 'Mr. [person Ban Ki-moon] left.'],
  ['a possessive within a name', "the New/B-ORG People/I-ORG 's/I-ORG Army/I-ORG", "the [org New People's Army]"],
  ['a possessive after a name', "Iraq/B-LOC 's army", "[place Iraq]'s army"],
  ['quotation marks, in turn', 'He said " no " and " yes " .', 'He said "no" and "yes".'],
  ['brackets and money', 'It ( AP/B-ORG ) paid $ 5', 'It ([org AP]) paid $5'],
  ['two names side by side stay two', 'Washington/B-LOC DC/B-LOC', '[place Washington] [place DC]'],
  ['a sign that is no clitic keeps its blanks', 'north - south', 'north - south'],
])('%s', (_, written, printed) => {
  expect(print(written)).toBe(printed);
});
