import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTagger, type Tagger } from '../analysis/entities/model/createTagger.ts';
import { decodeModel } from '../analysis/entities/model/decodeModel.ts';

const shipped = join(import.meta.dirname, '../analysis/entities/model/entityModel.bin');

/** The finder of names with the weights that the project ships. Make it once: it remembers words from text to text. */
export async function loadTagger(): Promise<Tagger> {
  const bytes = await readFile(shipped).catch((error: unknown) => {
    throw new Error(`${shipped} should hold the entity model, but it cannot be read. Check the file out again, or make it with: npm run train -- DATADIR`, { cause: error });
  });
  return createTagger(decodeModel(bytes));
}
