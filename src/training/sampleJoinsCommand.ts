/** `npm run joins -- FILE…`: prints every pair of reports that was joined to one event in articles and corpora, for a person to check. */
import { loadTagger } from '../build/loadTagger.ts';
import { buildTimelineOf, readSources, sampleJoins } from './sampleJoins.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('In which articles should events be joined? Write: npm run joins -- FILE…\nA FILE is an article, or a corpus of [{doc, dct, text}] in JSON.');
  process.exitCode = 1;
} else {
  const sources = (await Promise.all(files.map(readSources))).flat();
  const pairs = sampleJoins(buildTimelineOf(sources, await loadTagger()));
  pairs.forEach((pair, at) => console.log(`${at + 1}. ${pair}\n`));
  console.log(`${pairs.length} pairs in ${sources.length} articles`);
}
