import { describe, expect, test } from 'vitest';
import { decodeLexicon } from '../../../src/analysis/entities/model/features/lexicon.ts';
import { writeGroups } from '../../../src/analysis/entities/model/hashGroups.ts';
import { decodeModel, encodeModel } from '../../../src/analysis/entities/model/decodeModel.ts';
import { createTokenTagger } from '../../../src/analysis/entities/model/createTagger.ts';
import { TAGS } from '../../../src/analysis/entities/model/tags.ts';
import { writeWeights } from '../../../src/analysis/entities/model/weights.ts';
import { prepareExamples } from '../../../src/training/entities/prepareExamples.ts';
import { trainCrf } from '../../../src/training/entities/trainCrf.ts';

const parts = { classes: writeGroups([[1, 1]]), clusters: writeGroups([[1, 1]]), coarse: Uint8Array.of(0, 1) };
const lexicon = decodeLexicon(parts.classes, parts.clusters, parts.coarse);
const line = (text: string) => ({ tokens: text.split(' ').map((word) => word.split('/')[0]!), tags: text.split(' ').map((word) => word.split('/')[1] ?? 'O') });
const text = ['Mr. Ames/B-PER left Oslo/B-LOC .', 'Mr. Bell/B-PER left Rome/B-LOC .', 'Mr. Cole/B-PER left Bern/B-LOC .', 'Mr. Dunn/B-PER left Kiel/B-LOC .'].map(line);

function learn(seed: number): Uint8Array {
  const examples = prepareExamples([{ sentences: text, weight: 1 }], lexicon, 1);
  const { rows, transitions } = trainCrf(examples, { epochs: 6, rate: 0.2, decay: 0, hide: 0.2, seed }, () => {});
  return encodeModel({ ...parts, weights: writeWeights(Array.from(examples.numbers, (feature, n) => [feature, rows.slice(n * TAGS, (n + 1) * TAGS)] as const), transitions, 4) });
}

describe('trainCrf', () => {
  test('learns from the context what names never seen are', () => {
    const names = createTokenTagger(decodeModel(learn(1)))([['Mr.', 'Ekberg', 'left', 'Turku', '.']])[0]!;
    expect(names.map(({ from, to, kind }) => [from, to, kind])).toEqual([[1, 2, 'person'], [3, 4, 'place']]);
  });
  test('the same seed gives the same bytes, another seed others', () => {
    expect(learn(1)).toEqual(learn(1));
    expect(learn(1)).not.toEqual(learn(2));
  });
});
