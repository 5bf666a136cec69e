/** `npm run evaluate -- DATADIR [MODEL]`: measures both finders on annotated texts, with the shipped weights or others, and prints a table for each. */
import { readFile } from 'node:fs/promises';
import { evaluateDates } from './evaluateDates.ts';
import { evaluateEntities } from './evaluateEntities.ts';
import { measureCode } from './measureFinder.ts';

const shipped = new URL('../analysis/entities/model/entityModel.bin', import.meta.url);
const [dataFolder, model = shipped] = process.argv.slice(2);
if (dataFolder === undefined) {
  console.error('Which texts should be measured? Write: npm run evaluate -- DATADIR [MODEL]\nDATADIR holds entities/dev-linked.json, entities/gold.dev.conll and entities/uner-ewt.dev.conll (names), and dates/*.json (dates).');
  process.exitCode = 1;
} else {
  console.log(await evaluateEntities(dataFolder, await readFile(model)));
  console.log(`\n${await evaluateDates(dataFolder)}`);
  console.log(`\ngzip bytes of the code that finds dates: ${await measureCode(['dates/findDates'])}`);
}
