import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findEntities } from '../analysis/entities/findEntities.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import { createTagger, type Tagger } from '../analysis/entities/model/createTagger.ts';
import { decodeModel } from '../analysis/entities/model/decodeModel.ts';
import { splitSentences } from '../analysis/splitSentences.ts';
import type { AnnotatedArticle, ArticleId, Block, CalendarDate, EntityKind } from '../model.ts';
import { measureCode, measureSpeed, NAME_CODE } from './measureFinder.ts';
import { nameSentence } from './nameSentence.ts';
import { readApproved } from './readApproved.ts';
import { readConll, type TaggedSentence } from './readConll.ts';
import { scoreLinking, scoreSpans, type Score, type ScoredDocument } from './scoreNames.ts';

interface LinkedDocument {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: EntityKind; readonly entity: string }[];
}

const mainKinds: readonly EntityKind[] = ['person', 'place', 'org'];
const allKinds: readonly EntityKind[] = [...mainKinds, 'other'];
/** Sentences of newswire come in no order of articles; this many are read as if they were one. */
const sentencesTogether = 10;

const approvedAnalysis = new URL('../../test/golden/000_767eb89845ef3317/expected.json', import.meta.url);

/** Texts of sentences without order: what the folder's file is called, and what it is. */
const sentenceSets = [
  ['gold.dev', 'newswire'],
  ['uner-ewt.dev', 'web'],
] as const;

/**
 * Measures the finder and the linking on `entities/dev-linked.json` (articles with one name for one
 * thing), `entities/gold.dev.conll` (newswire sentences) and `entities/uner-ewt.dev.conll` (sentences
 * of blogs, reviews and mail) below the folder given, and on the given article as it was approved, with
 * the weights given. A table in text.
 */
export async function evaluateEntities(dataFolder: string, model: Uint8Array): Promise<string> {
  const tagger = createTagger(decodeModel(model));
  const documents = JSON.parse(await readFile(join(dataFolder, 'entities', 'dev-linked.json'), 'utf8')) as readonly LinkedDocument[];
  const articles = linkArticles(documents.map(({ doc, dct, text }) => ({ id: doc, published: dct, text })), tagger);
  const linkedScores = documents.map(({ doc, mentions }): ScoredDocument => ({
    gold: mentions.map(({ start, end, type, entity }) => ({ from: start, to: end, kind: type, entity })),
    found: articles.get(doc)!,
  }));
  const approved = await scoreApproved(tagger);
  const sets = await Promise.all(sentenceSets.map(async ([file, name]) => ({ name, ...scoreSentences(await readSentences(dataFolder, file), tagger) })));

  const rows = [
    ['names (exact spans)', 'precision', 'recall', 'F1'],
    ...scoreRows('articles', linkedScores),
    row('articles: linking, B-cubed', scoreLinking(linkedScores)),
    ...sets.flatMap(({ name, scores }) => scoreRows(name, scores)),
    ...scoreRows('given article', approved),
    row('given article: linking, B-cubed', scoreLinking(approved)),
    ['finder: tokens a second', '', '', String(Math.round(measureSpeed(model, sets[0]!.texts, sentencesTogether)))],
    ['gzip KB: weights, code and lexicons', '', ...[gzipSync(model, { level: 9 }).length, await measureCode(NAME_CODE)].map((bytes) => (bytes / 1000).toFixed(1))],
  ];
  return rows.map(([name, ...cells]) => name!.padEnd(34) + cells.map((cell) => cell.padStart(10)).join('')).join('\n');
}

async function readSentences(dataFolder: string, name: string): Promise<readonly TaggedSentence[]> {
  const file = join(dataFolder, 'entities', `${name}.conll`);
  return readConll(await readFile(file, 'utf8'), file);
}

function scoreSentences(sentences: readonly TaggedSentence[], tagger: Tagger): { readonly scores: readonly ScoredDocument[]; readonly texts: readonly string[] } {
  const scores: ScoredDocument[] = [];
  for (let at = 0; at < sentences.length; at += sentencesTogether) {
    const part = sentences.slice(at, at + sentencesTogether).map(nameSentence);
    const { mentions } = findIn(part.map(({ text }) => text), tagger);
    part.forEach(({ names }, block) => scores.push({ gold: names.map((name) => ({ ...name, entity: '' })), found: mentions.filter((mention) => mention.block === block).map((mention) => ({ ...mention, entity: '' })) }));
  }
  return { scores, texts: sentences.map((sentence) => nameSentence(sentence).text) };
}

/** The given article against its approved analysis, a document for each block; `entity` is the name within the article. */
async function scoreApproved(tagger: Tagger): Promise<readonly ScoredDocument[]> {
  const blocks = await readApproved(approvedAnalysis);
  const { mentions, groups } = findIn(blocks.map(({ text }) => text), tagger);
  return blocks.map(({ names }, block): ScoredDocument => ({
    gold: names,
    found: mentions.filter((mention) => mention.block === block).map((mention) => ({ ...mention, entity: groups[mention.group]!.name })),
  }));
}

/** A row for the main kinds, one for spans alone, one for each kind that was marked by hand. */
function scoreRows(name: string, documents: readonly ScoredDocument[]): readonly (readonly string[])[] {
  const marked = new Set(documents.flatMap(({ gold }) => gold.map(({ kind }) => kind)));
  return [
    row(`${name}: person, place, org`, scoreSpans(documents, mainKinds, true)),
    row(`${name}: any kind, span alone`, scoreSpans(documents, allKinds, false)),
    ...allKinds.filter((kind) => marked.has(kind)).map((kind) => row(`${name}: ${kind}`, scoreSpans(documents, [kind], true))),
  ];
}

const row = (name: string, { precision, recall, f1 }: Score): readonly string[] => [name, ...[precision, recall, f1].map((share) => (100 * share).toFixed(1))];

function findIn(texts: readonly string[], tagger: Tagger): Pick<AnnotatedArticle, 'blocks' | 'sentences' | 'mentions' | 'groups'> {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, spans: [] }));
  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map((range) => ({ block, ...range })));
  return { blocks, sentences, ...findEntities(blocks, sentences, tagger) };
}

/** The names of each text, with offsets in it and one entity for one thing in all. */
function linkArticles(texts: readonly { readonly id: string; readonly published: string; readonly text: string }[], tagger: Tagger): ReadonlyMap<string, ScoredDocument['found']> {
  const starts = new Map<string, readonly number[]>();
  const annotated = texts.map(({ id, published, text }): AnnotatedArticle => {
    const lines = [...text.matchAll(/\S.*/g)].map((line) => ({ start: line.index, text: line[0].trimEnd() }));
    starts.set(id, lines.map(({ start }) => start));
    return {
      id: id as ArticleId, file: id, title: id, titleBasis: 'derived', published: published as CalendarDate, publishedBasis: 'metadata',
      source: null, author: null, url: null, lang: 'en', dir: 'ltr', words: 0, dates: [], events: [], ...findIn(lines.map((line) => line.text), tagger),
    };
  });
  const library = linkEntities(annotated);
  const kindOf = new Map(library.entities.map((entity) => [entity.id, entity.kind]));
  return new Map(library.articles.map((article) => [
    article.id as string,
    article.mentions.map(({ block, from, to, group }) => {
      const start = starts.get(article.id)![block]!;
      const entity = article.entityOf[group]!;
      // What a reader sees is the kind of the entity.
      return { from: start + from, to: start + to, kind: kindOf.get(entity)!, entity };
    }),
  ]));
}
