/** `npm run train -- DATADIR [OUT]`: learns the entity model from annotated texts and writes its bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainEntityModel } from './entities/trainEntityModel.ts';
import { readConll, type TaggedSentence } from './readConll.ts';

const shipped = fileURLToPath(new URL('../analysis/entities/model/entityModel.bin', import.meta.url));
const [dataFolder, out = shipped] = process.argv.slice(2);

async function read(name: string): Promise<readonly TaggedSentence[]> {
  const file = join(dataFolder!, `${name}.train.conll`);
  return readConll(await readFile(file, 'utf8'), file);
}

if (dataFolder === undefined) {
  console.error('From which texts should the model learn? Write: npm run train -- DATADIR [OUT]\nDATADIR holds gold.train.conll, silver.train.conll, wikigold.train.conll and crossner.train.conll.');
  process.exitCode = 1;
} else {
  const [gold, silver, wikigold, crossner] = await Promise.all([read('gold'), read('silver'), read('wikigold'), read('crossner')]);
  const bytes = trainEntityModel({ gold, silver, wikigold, crossner }, (line) => console.log(line));
  await writeFile(out, bytes);
  console.log(`${out}: ${bytes.length} bytes`);
}
