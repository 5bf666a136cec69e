// @vitest-environment node
import { expect, it } from 'vitest';
import { describeCorrection } from '../../../../src/components/who/putRight/describeCorrection.ts';
import { joinNames } from '../../../../src/components/who/putRight/joinNames.ts';
import type { ArticleId, Correction, EntityId, EntityRef } from '../../../../src/model.ts';

const ref = (name: string): EntityRef => ({ id: name.toLowerCase() as EntityId, kind: 'place', name });
const at = { article: 'a' as ArticleId, exact: 'Kiev', prefix: 'in ', suffix: ' on' };
const entity = ref('Kyiv');
const told = (words: string) => ({ id: words, article: at.article, words });

it.each<[step: Correction, words: string]>([
  [{ do: 'hide mention', entity, at }, '“Kiev” is not a name in one place'],
  [{ do: 'hide', entity }, '“Kyiv” is never a name'],
  [{ do: 'retype', entity, kind: 'org' }, '“Kyiv” is an organisation'],
  [{ do: 'retype', entity, kind: 'other' }, '“Kyiv” is of another kind'],
  [{ do: 'rename', entity, name: 'Kiev' }, '“Kyiv” is called “Kiev”'],
  [{ do: 'merge', entity: ref('Kiev'), into: entity }, 'Joined “Kiev” and “Kyiv”'],
  [{ do: 'split', entity, part: { of: 'mention', at }, as: ref('Kiev Street') }, 'Set “Kiev Street” apart from “Kyiv”, where “Kiev” stands in one place'],
  [{ do: 'split', entity, part: { of: 'article', article: at.article }, as: ref('Kiev') }, 'Set “Kiev” apart from “Kyiv”, in one article'],
  [{ do: 'split', entity, part: { of: 'alias', alias: 'Kiev' }, as: ref('Kiev') }, 'Set “Kiev” apart from “Kyiv”, wherever it is written “Kiev”'],
  [{ do: 'split event', parts: [[told('flew to Kiev'), told('came')], [told('arrived in Kiev')]] }, 'Told apart as 2 events: “flew to Kiev” and “arrived in Kiev”'],
  [{ do: 'split event', parts: 'abc'.split('').map((words) => [told(words)]) }, 'Told apart as 3 events: “a”, “b” and 1 more'],
  [{ do: 'split event', parts: 'abcde'.split('').map((words) => [told(words)]) }, 'Told apart as 5 events: “a”, “b” and 3 more'],
  [{ do: 'split event', parts: [[told(`He ${'said so and '.repeat(9)}`)], [told('left')]] }, 'Told apart as 2 events: “He said so and said so and said so and said so and said …” and “left”'],
])('%o', (step, words) => expect(describeCorrection(step)).toBe(words));

it.each<[about: string, mine: number, other: number, into: string]>([
  ['the one that is written more often stays', 3, 2, 'Kyiv'],
  ['also where that is the other', 2, 3, 'Kiev'],
  ['where both are written as often it is the one that was chosen', 2, 2, 'Kiev'],
])('of two names that are one %s', (_, mine, mentions, into) => {
  const other = { ...ref('Kiev'), aliases: [], mentions };
  expect(joinNames(entity, other, [{ ...entity, aliases: [], mentions: mine }, other])).toMatchObject({ do: 'merge', into: { name: into } });
});
