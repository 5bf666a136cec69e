import type { Library, SourceFile } from '../model.ts';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { buildLibrary } from '../analysis/buildLibrary.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import { formatSeedProblem } from '../analysis/parse/formatSeedProblem.ts';
import { parseSeeds } from '../analysis/parse/parseSeeds.ts';
import type { NamedFiles } from './nameFiles.ts';
import { nameFiles } from './nameFiles.ts';
import { readSeeds } from './readSeeds.ts';

export type SeedLibrary =
  | { readonly kind: 'library'; readonly linked: Library; readonly files: NamedFiles }
  /** Each line tells of one seed: where, what was expected, what was found, what to do. */
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

/** Folder → linked library and the files that the app loads. Throws only where the folder cannot be read. */
export async function loadSeedLibrary(folder: string, tagger: Tagger): Promise<SeedLibrary> {
  return buildSeedLibrary(await readSeeds(folder), tagger);
}

/** The same from files in memory; their order makes no difference. */
export function buildSeedLibrary(seeds: readonly SourceFile[], tagger: Tagger): SeedLibrary {
  const parsed = parseSeeds(seeds);
  if ('problems' in parsed) return { kind: 'problems', lines: parsed.problems.map(formatSeedProblem) };
  const linked = linkEntities(parsed.articles.map((article) => analyseArticle(article, tagger)));
  return { kind: 'library', linked, files: nameFiles(buildLibrary(linked)) };
}
