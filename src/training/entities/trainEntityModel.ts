import { encodeModel, decodeModel } from '../../analysis/entities/model/decodeModel.ts';
import { hashText } from '../../analysis/entities/model/features/hashText.ts';
import { writeGroups } from '../../analysis/entities/model/hashGroups.ts';
import { decodeLexicon } from '../../analysis/entities/model/features/lexicon.ts';
import { createTokenTagger } from '../../analysis/entities/model/createTagger.ts';
import { TAGS } from '../../analysis/entities/model/tags.ts';
import { writeWeights } from '../../analysis/entities/model/weights.ts';
import { buildLexicon } from './buildLexicon.ts';
import { collectNames } from './collectNames.ts';
import { learnClusters } from './learnClusters.ts';
import { prepareExamples } from './prepareExamples.ts';
import { createRandom } from './createRandom.ts';
import { trainCrf } from './trainCrf.ts';
import { varyNames } from './varyNames.ts';
import type { EntityKind } from '../../model.ts';
import type { KnownName } from './collectNames.ts';
import type { TaggedSentence } from '../readConll.ts';
import type { WeightedText } from './prepareExamples.ts';

/** What the model learns from; the data's README says what each is worth. */
export interface EntityTexts {
  readonly gold: readonly TaggedSentence[];
  readonly silver: readonly TaggedSentence[];
  readonly wikigold: readonly TaggedSentence[];
  readonly crossner: readonly TaggedSentence[];
}

const CRF = { epochs: 6, rate: 0.1, decay: 0.001, hide: 0.2, seed: 1 };
const VARY = { share: 0.5, offices: 0.15, signs: 0.02, headlines: 0.04, products: 0.3 };
/** Features seen less often tell more about the training texts than about news, and are most of the bytes. */
const LEAST = 5.5;
/** Weights below the first are dropped, above the second cut: what quantising costs least. */
const SMALLEST = 0.05, LARGEST = 4;

/**
 * The bytes for `decodeModel`, the same for the same texts. Learns twice: first from what was
 * labelled by hand, then also from `silver` labelled anew by the first model, and from varied names.
 */
export function trainEntityModel(texts: EntityTexts, log: (line: string) => void): Uint8Array {
  const names = collectNames(), all = [texts.gold, texts.silver, texts.wikigold, texts.crossner].flat();
  log('lexicon');
  const classes = writeGroups(buildLexicon(names, all));
  log('clusters');
  const { clusterOf, coarse } = learnClusters(all.map(({ tokens }) => tokens), createRandom(1));
  const clusters = writeGroups([...clusterOf].map(([key, cluster]) => [hashText(key), cluster] as const));
  const learn = (learned: readonly WeightedText[]): Uint8Array => {
    const { numbers, rows, transitions } = learnWeights(learned, decodeLexicon(classes, clusters, coarse), log);
    const kept = Array.from(numbers, (feature, n) => [feature, rows.slice(n * TAGS, (n + 1) * TAGS).map((weight) => (Math.abs(weight) < SMALLEST ? 0 : weight))] as const);
    return encodeModel({ classes, clusters, coarse, weights: writeWeights(kept, transitions, LARGEST) });
  };
  const silver = relabel(learn(byHand(texts)), texts.silver);
  return learn([...byHand(texts), { sentences: silver, weight: 0.7 }, ...variants(texts, names)]);
}

function byHand({ gold, wikigold, crossner }: EntityTexts): readonly WeightedText[] {
  return [{ sentences: gold, weight: 4 }, { sentences: wikigold, weight: 2 }, { sentences: crossner, weight: 0.5 }];
}

function variants({ gold, wikigold, crossner }: EntityTexts, names: readonly KnownName[]): readonly WeightedText[] {
  return [
    ...[7, 107].map((seed) => ({ sentences: varyNames([...gold, ...wikigold], names, VARY, createRandom(seed)), weight: 0.25 })),
    { sentences: varyNames(crossner, names, VARY, createRandom(8)), weight: 0.4 },
  ];
}

function learnWeights(texts: readonly WeightedText[], lexicon: ReturnType<typeof decodeLexicon>, log: (line: string) => void) {
  const examples = prepareExamples(texts, lexicon, LEAST);
  log(`${examples.tags.length} words where a name may be, ${examples.numbers.length} features`);
  return { numbers: examples.numbers, ...trainCrf(examples, CRF, log) };
}

const TAG_OF_KIND: { readonly [kind in EntityKind]: string } = { person: 'PER', place: 'LOC', org: 'ORG', other: 'OTH' };
const SENTENCES_A_TEXT = 20;

function relabel(bytes: Uint8Array, sentences: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const tag = createTokenTagger(decodeModel(bytes)), labelled: TaggedSentence[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_A_TEXT) {
    const text = sentences.slice(from, from + SENTENCES_A_TEXT);
    tag(text.map(({ tokens }) => tokens)).forEach((names, n) => {
      const { tokens } = text[n]!, tags = tokens.map(() => 'O');
      for (const { from, to, kind } of names) for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${TAG_OF_KIND[kind]}`;
      labelled.push({ tokens, tags });
    });
  }
  return labelled;
}
