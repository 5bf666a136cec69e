import { findEntities, type FoundEntities } from '../../../src/analysis/entities/findEntities.ts';
import { splitSentences } from '../../../src/analysis/splitSentences.ts';
import { loadTagger } from '../../../src/build/loadTagger.ts';
import type { AnnotatedArticle, ArticleId, Block, CalendarDate } from '../../../src/model.ts';

const tagger = await loadTagger();

/** `[person|Xi] called.` → `Xi called.` */
export const withoutMarks = (marked: string): string => marked.replaceAll(/\[(?:person|org|place|other)\|([^\]]*)\]/g, '$1');

export function blocksOf(paragraphs: readonly string[]): readonly Block[] {
  return paragraphs.map((text): Block => ({ kind: 'paragraph', text, spans: [] }));
}

export function find(paragraphs: readonly string[]): FoundEntities & Pick<AnnotatedArticle, 'blocks' | 'sentences'> {
  const blocks = blocksOf(paragraphs);
  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map((range) => ({ block, ...range })));
  return { blocks, sentences, ...findEntities(blocks, sentences, tagger) };
}

/** The text with what was found marked: `[person|Xi] called.` */
export function markNames(text: string): string {
  const { mentions } = find([text]);
  let marked = '';
  let end = 0;
  for (const { from, to, kind } of mentions) {
    marked += `${text.slice(end, from)}[${kind}|${text.slice(from, to)}]`;
    end = to;
  }
  return marked + text.slice(end);
}

export function article(id: string, text: string, published = '2023-05-03'): AnnotatedArticle {
  return {
    id: id as ArticleId, file: `${id}.txt`, title: id, titleBasis: 'stated', published: published as CalendarDate, publishedBasis: 'text',
    source: null, author: null, url: null, lang: 'en', dir: 'ltr', words: 0, dates: [], events: [], ...find([text]),
  };
}
