import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../model.ts';
import { SeedError } from './SeedError.ts';

/**
 * Every file below the folder, sorted by name whatever the file system's order. Files and folders
 * that begin with a dot are left out (`.DS_Store`). Throws a SeedError where the folder cannot be read.
 */
export async function readSeeds(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new SeedError(`${folder} should be a folder of articles, but it cannot be read. Make the folder, or name another.`, { cause: error });
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = paths
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a < b ? -1 : 1));

  const files: SourceFile[] = [];
  // One after the other: thousands of open files at once are more than a system allows.
  for (const name of names) files.push({ name, bytes: await readFile(join(folder, name)) });
  return files;
}
