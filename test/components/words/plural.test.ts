// @vitest-environment node
import { expect, it } from 'vitest';
import { plural } from '../../../src/components/words/plural.ts';

it.each([
  [1, 'article', undefined, '1 article'],
  [7, 'article', undefined, '7 articles'],
  [0, 'article', undefined, '0 articles'],
  [1, 'person', 'people', '1 person'],
  [2, 'person', 'people', '2 people'],
  [21, 'person', 'people', '21 people'],
])('%i %s', (count, one, many, words) => expect(plural(count, one, many)).toBe(words));
