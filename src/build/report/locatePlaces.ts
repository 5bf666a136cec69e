import type { ArticleId, BlockRange, LinkedArticle, SourceFile } from '../../model.ts';
import { parseUtf8 } from '../../analysis/parse/parseUtf8.ts';
import type { TextPlace } from '../../analysis/report/textPlace.ts';
import { locateLines } from './locateLines.ts';

/**
 * Says of each of the places where it stands, `seeds/a.md:12`, which terminals and editors make
 * clickable. Reads only the seeds that hold one, each once.
 */
export function locatePlaces(
  places: readonly TextPlace[],
  articles: readonly LinkedArticle[],
  seeds: readonly SourceFile[],
  folder: string,
): (place: TextPlace) => string {
  const wanted = new Map<ArticleId, BlockRange[]>();
  for (const { article, at } of places) {
    const ranges = wanted.get(article);
    if (ranges === undefined) wanted.set(article, [at]);
    else ranges.push(at);
  }
  const files = new Map(seeds.map((seed) => [seed.name, seed]));
  const found = new Map<string, string>();
  for (const article of articles) {
    const ranges = wanted.get(article.id);
    const seed = files.get(article.file);
    if (ranges === undefined || seed === undefined) continue;
    const decoded = parseUtf8(seed.bytes);
    const lines = 'text' in decoded ? locateLines(decoded.text, article, ranges) : [];
    for (const [at, range] of ranges.entries()) found.set(keyOf(article.id, range), `${folder}/${article.file}:${lines[at] ?? 1}`);
  }
  return ({ article, at }) => found.get(keyOf(article, at)) ?? folder;
}

const keyOf = (article: ArticleId, { block, from }: BlockRange): string => `${article} ${block} ${from}`;
