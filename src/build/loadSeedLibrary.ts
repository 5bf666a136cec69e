import type { Correction, EntityId, Library, SeedProblem, SourceFile } from '../model.ts';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { buildLibrary } from '../analysis/buildLibrary.ts';
import { correctLibrary } from '../analysis/entities/correctLibrary.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import { formatSeedProblem } from '../analysis/parse/formatSeedProblem.ts';
import { parseSeeds } from '../analysis/parse/parseSeeds.ts';
import type { Unfitting } from '../evidence/corrections/findUnfitting.ts';
import { readCorrections } from './readCorrections.ts';
import type { NamedFiles } from './nameFiles.ts';
import { nameFiles } from './nameFiles.ts';
import { readSeeds } from './readSeeds.ts';

export type SeedLibrary =
  | LoadedLibrary
  /** Each line tells of one seed: where, what was expected, what was found, what to do. */
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

export interface LoadedLibrary {
  readonly kind: 'library';
  /** As corrected. */
  readonly linked: Library;
  readonly files: NamedFiles;
  /** What ids that corrections took away became; their addresses lead there. */
  readonly former: ReadonlyMap<EntityId, EntityId>;
  readonly seeds: readonly SourceFile[];
  /** What is wrong with seeds that were read nevertheless. */
  readonly warnings: readonly SeedProblem[];
  /** Null where the folder has no `corrections.json`. */
  readonly corrections: AppliedCorrections | null;
}

export interface AppliedCorrections {
  /** The file as it is written. */
  readonly text: string;
  readonly steps: readonly Correction[];
  /** Steps that do not fit the articles as they are, each one of `steps`. */
  readonly unfitting: readonly Unfitting[];
}

/** Folder → linked library and the files that the app loads. Throws only where the folder cannot be read. */
export async function loadSeedLibrary(folder: string, tagger: Tagger): Promise<SeedLibrary> {
  return buildSeedLibrary(await readSeeds(folder), tagger);
}

/**
 * The same from files in memory; their order makes no difference. What `corrections.json` puts right is
 * put right before any file is made; a step that does not fit is handed on to be reported.
 */
export function buildSeedLibrary(seeds: readonly SourceFile[], tagger: Tagger): SeedLibrary {
  const parsed = parseSeeds(seeds);
  const corrections = readCorrections(seeds);
  const problems = [...('problems' in parsed ? parsed.problems : []), ...(corrections?.kind === 'problems' ? corrections.problems : [])];
  if ('problems' in parsed || corrections?.kind === 'problems') return { kind: 'problems', lines: problems.map(formatSeedProblem) };
  const found = linkEntities(parsed.articles.map((article) => analyseArticle(article, tagger)));
  const { library, splits, unfitting, former } = correctLibrary(found, corrections?.steps ?? []);
  return {
    kind: 'library',
    linked: library,
    files: nameFiles(buildLibrary(library, splits), former),
    former,
    seeds,
    warnings: parsed.warnings,
    corrections: corrections === null ? null : { text: corrections.text, steps: corrections.steps, unfitting },
  };
}
