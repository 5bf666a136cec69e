import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEntities } from '../analysis/entities/findEntities.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import { splitSentences } from '../analysis/splitSentences.ts';
import type { AnnotatedArticle, ArticleId, Block, CalendarDate, EntityKind } from '../model.ts';
import { readConll } from './readConll.ts';
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

/**
 * Measures the finder and the linking on `entities/dev-linked.json` (articles with one name for one
 * thing) and `entities/gold.dev.conll` (newswire sentences) below the folder given. A table in text.
 */
export async function evaluateEntities(dataFolder: string): Promise<string> {
  const linked = join(dataFolder, 'entities', 'dev-linked.json');
  const newswire = join(dataFolder, 'entities', 'gold.dev.conll');
  const documents = JSON.parse(await readFile(linked, 'utf8')) as readonly LinkedDocument[];
  const sentences = readConll(await readFile(newswire, 'utf8'), newswire);

  const articles = linkArticles(documents.map(({ doc, dct, text }) => ({ id: doc, published: dct, text })));
  const linkedScores = documents.map(({ doc, mentions }): ScoredDocument => ({
    gold: mentions.map(({ start, end, type, entity }) => ({ from: start, to: end, kind: type, entity })),
    found: articles.get(doc)!,
  }));

  const start = performance.now();
  const newswireScores: ScoredDocument[] = [];
  for (let at = 0; at < sentences.length; at += sentencesTogether) {
    const part = sentences.slice(at, at + sentencesTogether);
    const { mentions } = findIn(part.map(({ text }) => text));
    part.forEach(({ names }, block) => newswireScores.push({ gold: names.map((name) => ({ ...name, entity: '' })), found: mentions.filter((mention) => mention.block === block).map((mention) => ({ ...mention, entity: '' })) }));
  }
  const seconds = (performance.now() - start) / 1000;
  const tokens = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);

  const rows = [
    ['names (exact spans)', 'precision', 'recall', 'F1'],
    row('articles: person, place, org', scoreSpans(linkedScores, mainKinds, true)),
    row('articles: any kind, span alone', scoreSpans(linkedScores, allKinds, false)),
    ...allKinds.map((kind) => row(`articles: ${kind}`, scoreSpans(linkedScores, [kind], true))),
    row('articles: linking, B-cubed', scoreLinking(linkedScores)),
    row('newswire: person, place, org', scoreSpans(newswireScores, mainKinds, true)),
    ...allKinds.map((kind) => row(`newswire: ${kind}`, scoreSpans(newswireScores, [kind], true))),
    ['newswire: tokens a second', '', '', String(Math.round(tokens / seconds))],
  ];
  return rows.map(([name, ...cells]) => name!.padEnd(34) + cells.map((cell) => cell.padStart(10)).join('')).join('\n');
}

const row = (name: string, { precision, recall, f1 }: Score): readonly string[] => [name, ...[precision, recall, f1].map((share) => (100 * share).toFixed(1))];

function findIn(texts: readonly string[]): Pick<AnnotatedArticle, 'blocks' | 'sentences' | 'mentions' | 'groups'> {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, spans: [] }));
  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map((range) => ({ block, ...range })));
  return { blocks, sentences, ...findEntities(blocks, sentences) };
}

/** The names of each text, with offsets in it and one entity for one thing in all. */
function linkArticles(texts: readonly { readonly id: string; readonly published: string; readonly text: string }[]): ReadonlyMap<string, ScoredDocument['found']> {
  const starts = new Map<string, readonly number[]>();
  const annotated = texts.map(({ id, published, text }): AnnotatedArticle => {
    const lines = [...text.matchAll(/\S.*/g)].map((line) => ({ start: line.index, text: line[0].trimEnd() }));
    starts.set(id, lines.map(({ start }) => start));
    return {
      id: id as ArticleId, file: id, title: id, titleBasis: 'derived', published: published as CalendarDate, publishedBasis: 'metadata',
      source: null, author: null, url: null, lang: 'en', dir: 'ltr', words: 0, dates: [], events: [], ...findIn(lines.map((line) => line.text)),
    };
  });
  const library = linkEntities(annotated);
  return new Map(library.articles.map((article) => [
    article.id as string,
    article.mentions.map(({ block, from, to, kind, group }) => {
      const start = starts.get(article.id)![block]!;
      return { from: start + from, to: start + to, kind, entity: article.entityOf[group]! };
    }),
  ]));
}
