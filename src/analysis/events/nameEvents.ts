import type { LinkedArticle } from '../../model.ts';
import { hashText } from '../entities/model/features/hashText.ts';

/**
 * An id for each event of an article, in their order: of the article, the sentence's words and the expression. It stays
 * the same when the article changes elsewhere; what is told twice in the same words is numbered.
 */
export function nameEvents({ id, blocks, sentences, dates, events }: Pick<LinkedArticle, 'id' | 'blocks' | 'sentences' | 'dates' | 'events'>): readonly string[] {
  const taken = new Map<string, number>();
  return events.map(({ sentence, dates: told }) => {
    const range = sentences[sentence]!;
    const { text } = blocks[range.block]!;
    const { from, to } = dates[told[0]!]!;
    const words = `${text.slice(range.from, range.to)}\n${text.slice(from, to)}`;
    const name = `${id}-e${hashText(words).toString(36)}`;
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    return number === 1 ? name : `${name}-${number}`;
  });
}
