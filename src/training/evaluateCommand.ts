/** `npm run evaluate -- DATADIR`: measures both finders on annotated texts and prints a table for each. */
import { evaluateDates } from './evaluateDates.ts';
import { evaluateEntities } from './evaluateEntities.ts';

const [dataFolder] = process.argv.slice(2);
if (dataFolder === undefined) {
  console.error('Which texts should be measured? Write: npm run evaluate -- DATADIR\nDATADIR holds entities/dev-linked.json and entities/gold.dev.conll (names), and dates/*.json (dates).');
  process.exitCode = 1;
} else {
  console.log(await evaluateEntities(dataFolder));
  console.log(`\n${await evaluateDates(dataFolder)}`);
}
