/** `npm run joins -- FILE…`: prints every two reports that were joined to one event in articles and corpora, for a person to check. */
import { readFile } from 'node:fs/promises';
import { createTagger } from '../analysis/entities/model/createTagger.ts';
import { decodeModel } from '../analysis/entities/model/decodeModel.ts';
import { buildTimelineOf, readSources, sampleJoins } from './sampleJoins.ts';

const shipped = new URL('../analysis/entities/model/entityModel.bin', import.meta.url);
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('In which articles should events be joined? Write: npm run joins -- FILE…\nA FILE is an article, or a corpus of [{doc, dct, text}] in JSON.');
  process.exitCode = 1;
} else {
  const sources = (await Promise.all(files.map(readSources))).flat();
  const pairs = sampleJoins(buildTimelineOf(sources, createTagger(decodeModel(await readFile(shipped)))));
  pairs.forEach((pair, at) => console.log(`${at + 1}. ${pair}\n`));
  console.log(`${pairs.length} pairs in ${sources.length} articles`);
}
