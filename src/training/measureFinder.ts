import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { createTagger, type Tagger } from '../analysis/entities/model/createTagger.ts';
import { decodeModel } from '../analysis/entities/model/decodeModel.ts';
import { tokenise } from '../analysis/entities/tokenise.ts';

const SECONDS = 3;

/**
 * Tokens that the finder reads in a second of one core's time, in texts of `sentencesTogether` sentences, from
 * characters to names. The first round is not counted: in it the machine compiles.
 */
export function measureSpeed(model: Uint8Array, sentences: readonly string[], sentencesTogether: number): number {
  const texts = Array.from({ length: Math.ceil(sentences.length / sentencesTogether) }, (_, n) => sentences.slice(n * sentencesTogether, (n + 1) * sentencesTogether));
  const tokens = sentences.reduce((sum, sentence) => sum + tokenise(sentence).length, 0);
  const read = (tagger: Tagger): void => {
    for (const text of texts) tagger(text);
  };
  const decoded = decodeModel(model);
  read(createTagger(decoded));
  let rounds = 0;
  const begin = process.cpuUsage();
  for (;;) {
    // A new one each time, so that no word is remembered from an earlier round.
    read(createTagger(decoded));
    rounds += 1;
    const { user } = process.cpuUsage(begin);
    if (user > SECONDS * 1e6) return (rounds * tokens * 1e6) / user;
  }
}

/** The code that finds and links names, with its lexicons and without its weights; below `src/analysis`. */
export const NAME_CODE = ['findEntities', 'linkEntities', 'model/decodeModel', 'model/createTagger'].map((name) => `entities/${name}`);

/** Bytes, gzipped, of modules below `src/analysis` and all that they import, bundled and minified. */
export async function measureCode(modules: readonly string[]): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input: modules.map((name) => new URL(`../analysis/${name}.ts`, import.meta.url).pathname), preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [output].flat().flatMap((part) => ('output' in part ? part.output : []));
  return chunks.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0), 0);
}
