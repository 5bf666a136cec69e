import { describe, expect, it } from 'vitest';
import type { ArticleId, Correction, EntityId } from '../../../src/model.ts';
import { describeStep } from '../../../src/build/report/describeStep.ts';

const ref = (name: string) => ({ id: name.toLowerCase() as EntityId, kind: 'person' as const, name });
const entity = ref('May');
const at = { article: 'a' as ArticleId, exact: 'May', prefix: '', suffix: '' };

describe('describeStep', () => {
  it.each<[Correction, string]>([
    [{ do: 'hide mention', entity, at }, 'hide one mention of “May”'],
    [{ do: 'hide', entity }, 'hide “May”'],
    [{ do: 'retype', entity, kind: 'org' }, 'take “May” for an organisation'],
    [{ do: 'rename', entity, name: 'Theresa May' }, 'rename “May” to “Theresa May”'],
    [{ do: 'merge', entity, into: ref('Theresa May') }, 'join “May” to “Theresa May”'],
    [{ do: 'split', entity, part: { of: 'alias', alias: 'May' }, as: ref('Brian May') }, 'set “Brian May” apart from “May”'],
  ])('says %j', (step, words) => {
    expect(describeStep(step)).toBe(words);
  });
});
