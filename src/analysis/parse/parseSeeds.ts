import type { ParsedArticle, SeedProblem, SourceFile } from '../../model.ts';
import { isReadable, parseArticle } from './parseArticle.ts';
import { parseArticleId } from './parseArticleId.ts';

export type SeedReading = { readonly articles: readonly ParsedArticle[]; readonly warnings: readonly SeedProblem[] } | { readonly problems: readonly SeedProblem[] };

/**
 * Reads a folder's files into articles, newest first and on the same day by id, with what is wrong and stops none of
 * them; or into every problem of every file, by file and line. The order of the files does not matter. Left out are
 * `corrections.json`, which is no article, and names that begin with a dot.
 */
export function parseSeeds(files: readonly SourceFile[]): SeedReading {
  const seeds = files.filter(isSeed).sort((a, b) => compare(a.name, b.name));
  const readings = seeds.map(parseArticle);
  const problems = [...readings.flatMap((reading) => ('problems' in reading ? reading.problems : [])), ...findSharedIds(seeds.filter(({ name }) => isReadable(name)))];
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  const articles = readings.flatMap((reading) => ('article' in reading ? [reading.article] : []));
  const warnings = readings.flatMap((reading) => ('warnings' in reading ? reading.warnings : []));
  return { articles: articles.sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id)), warnings: warnings.sort(byPlace) };
}

function isSeed({ name }: SourceFile): boolean {
  return name !== 'corrections.json' && !name.split('/').some((part) => part.startsWith('.'));
}

function findSharedIds(seeds: readonly SourceFile[]): readonly SeedProblem[] {
  const firstOf = new Map<string, string>();
  const problems: SeedProblem[] = [];
  for (const { name } of seeds) {
    const id = parseArticleId(name);
    const first = id === null ? undefined : firstOf.get(id);
    if (id !== null && first === undefined) firstOf.set(id, name);
    if (first === undefined) continue;
    problems.push({ file: name, line: null, found: `makes the same id as seeds/${first}, "${id}"`, expected: 'and every article has its own', todo: 'Rename one of the two files.' });
  }
  return problems;
}

const byPlace = (a: SeedProblem, b: SeedProblem): number => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.found, b.found);

/** By code unit, the same on every machine whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
