import type { ArticleFile, ArticleId } from '../../model.ts';
import type { Ask } from '../own/database.ts';
import type { ReadingPlace } from '../own/personal.ts';

/** Where listening was left last. The place of reading is the topmost sentence in the window, which may be some before it. */
export interface Heard {
  readonly article: ArticleId;
  readonly sentence: number;
  /** How it begins: an article may be edited and rebuilt. */
  readonly text: string;
}

/** Null where nothing was heard, or what was kept is damaged. */
export async function loadHeard(ask: Ask): Promise<Heard | null> {
  const kept: unknown = await ask<unknown, null>((database) => database.get('settings', 'heard'), null);
  if (typeof kept !== 'object' || kept === null) return null;
  const { article, sentence, text } = kept as Partial<Record<keyof Heard, unknown>>;
  return typeof article === 'string' && Number.isSafeInteger(sentence) && typeof text === 'string' ? { article: article as ArticleId, sentence: sentence as number, text } : null;
}

export async function saveHeard(ask: Ask, { article, sentence, text }: Heard): Promise<void> {
  await ask((database) => database.put('settings', { article, sentence, text }, 'heard'), null);
}

/** The place of one who listens, as a place of reading. */
export function placeHeard(article: ArticleFile['article'], sentence: number, progress: number, at: number): ReadingPlace {
  const { block, from, to } = article.sentences[sentence]!;
  return { article: article.id, sentence, text: article.blocks[block]!.text.slice(from, Math.min(to, from + 80)), progress, at };
}
