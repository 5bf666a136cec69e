import { join } from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { parseSeeds } from '../../src/analysis/parse/parseSeeds.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import { readSeeds } from '../../src/build/readSeeds.ts';

const SECONDS = 5;

/** The seeds, parsed before the clock starts, analysed again and again on one core. */
export async function measureAnalysis(): Promise<{ readonly articles: number; readonly articlesASecond: number; readonly charactersASecond: number }> {
  const tagger = await loadTagger();
  const parsed = parseSeeds(await readSeeds(join(import.meta.dirname, '../../seeds')));
  if ('problems' in parsed) throw new Error('The seeds should all be good, but some are not. Run npm run build to see which.');
  const characters = parsed.articles.reduce((sum, { blocks }) => sum + blocks.reduce((length, { text }) => length + text.length, 0), 0);
  // The first round loads the lexicons and lets the machine compile.
  parsed.articles.forEach((article) => analyseArticle(article, tagger));
  let rounds = 0;
  const begin = performance.now();
  while (performance.now() - begin < SECONDS * 1000) {
    parsed.articles.forEach((article) => analyseArticle(article, tagger));
    rounds += 1;
  }
  const seconds = (performance.now() - begin) / 1000;
  const articles = rounds * parsed.articles.length;
  return { articles, articlesASecond: articles / seconds, charactersASecond: (rounds * characters) / seconds };
}
