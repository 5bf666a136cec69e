import type { AnnotatedArticle, Block } from '../../model.ts';

const LONGEST = 240;

/**
 * What a row of the list shows under the title: whole sentences of the text, about 240 characters at
 * most. Where the title was cut from the first sentence it begins after it, so that nothing is said twice.
 */
export function buildLead(article: Pick<AnnotatedArticle, 'blocks' | 'sentences' | 'titleBasis'>): string {
  const running = article.sentences.filter(({ block }) => isTold(article.blocks[block]!));
  // A motto in another language above the text does not lead into it.
  const own = running.filter(({ block }) => article.blocks[block]!.lang === undefined);
  const told = (own.length > 0 ? own : running)
    .map(({ block, from, to }) => article.blocks[block]!.text.slice(from, to).replace(/\s+/gu, ' '));
  const after = article.titleBasis === 'derived' && told.length > 1 ? told.slice(1) : told;
  // 'betrayal.' left over by a broken line is no beginning.
  const start = after.findIndex((sentence) => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(sentence));
  const sentences = start === -1 ? after : after.slice(start);

  let lead = '';
  for (const sentence of sentences) {
    const longer = lead === '' || /[。！？｡][”」』]?$/u.test(lead) ? `${lead}${sentence}` : `${lead} ${sentence}`;
    if (longer.length > LONGEST) break;
    lead = longer;
  }
  return lead === '' ? cutAtWord(sentences[0] ?? '') : lead;
}

const isTold = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'quotation' || kind === 'listItem';

function cutAtWord(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  // The cut may fall within a surrogate pair.
  const cut = sentence.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : cut.length).replace(/[\s,;:–—-]+$/u, '')} …`;
}
