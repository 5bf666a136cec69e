import type { ArticleFile, Block, DateMention, Mention, When } from '../../src/model.ts';

type Article = ArticleFile['article'];

/** An article with a body of paragraphs, one sentence each, and nothing found in it, where a test says nothing else. */
export function makeArticle(parts: { readonly paragraphs?: readonly string[] } & { readonly [key in keyof Article]?: unknown }): Article {
  const { paragraphs = [], ...rest } = parts;
  const blocks = (rest.blocks as readonly Block[] | undefined) ?? paragraphs.map((text) => ({ kind: 'paragraph', text, spans: [] }) as const);
  return {
    id: 'a', title: 'A title', titleBasis: 'stated', published: '2023-05-03', publishedBasis: 'text', source: null, author: null, url: null,
    lang: 'en', dir: 'ltr', words: 1, minutes: 1, mentions: [], dates: [], events: [],
    sentences: blocks.map(({ text }, block) => ({ block, from: 0, to: text.length })),
    ...rest,
    blocks,
  } as Article;
}

/** A name where `text` first stands in the block. */
export function mentionOf(blocks: readonly Pick<Block, 'text'>[], block: number, text: string, parts: { readonly [key in keyof Mention]?: unknown } = {}): Mention {
  const from = blocks[block]!.text.indexOf(text);
  return { block, sentence: block, from, to: from + text.length, entity: text.toLowerCase().replaceAll(' ', '-'), kind: 'person', certainty: 0.9, reason: 'a test', calm: true, ...parts } as Mention;
}

/** A date where `text` first stands in the block; a length of time where `when` is null. */
export function dateOf(blocks: readonly Pick<Block, 'text'>[], block: number, text: string, when: When | null): DateMention {
  const from = blocks[block]!.text.indexOf(text);
  return {
    block, sentence: block, from, to: from + text.length, type: 'DATE', value: '', mod: null, basis: 'inferred', derivation: `how ${text} was worked out`,
    placement: when === null ? { kind: 'length' } : { kind: 'placed', when },
  };
}

/** `2023-04-24..2023-04-30`; open at its start `..2022-05-03`, at its end `2014-02-20..`; `~` in front is approximate. */
export function readWhen(notation: string, precision: When['precision'] = 'day'): When {
  const approximate = notation.startsWith('~');
  const [from = '', to = from] = notation.replace('~', '').split('..');
  if (from === '') return { kind: 'before', latest: to, precision, approximate } as When;
  if (to === '') return { kind: 'after', earliest: from, precision, approximate } as When;
  return { kind: 'interval', earliest: from, latest: to, precision, approximate } as When;
}
