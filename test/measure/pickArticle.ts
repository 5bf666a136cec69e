import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressFile, ArticleFile, Manifest } from '../../src/model.ts';

/** The longest article of a built library, so that the figure is not flattered. */
export function pickArticle(dist: string): ArticleFile['article'] {
  const load = (path: string): unknown => JSON.parse(readFileSync(join(dist, 'library', path), 'utf8'));
  const manifest = load('manifest.json') as Manifest;
  const articles = manifest.articleAddresses
    .flatMap(({ file }) => Object.values((load(file) as AddressFile).files))
    .map((file) => (load(file) as ArticleFile).article);
  return articles.toSorted((a, b) => b.words - a.words)[0]!;
}
