/** `npm run --silent analyse -- FILE.jsonl`: JSON lines in, JSON lines out; `-` or no file reads standard input. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { analyseLines } from './analyseLines.ts';

const [file = '-'] = process.argv.slice(2);
const place = file === '-' ? 'standard input' : file;

const analysed = analyseLines(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
if ('problems' in analysed) {
  process.stderr.write(analysed.problems.map((problem) => `${place}: ${problem}\n`).join(''));
  process.exitCode = 1;
} else {
  process.stdout.write(analysed.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
