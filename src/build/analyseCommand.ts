/** `npm run --silent analyse -- FILE.jsonl`: JSON lines in, JSON lines out; `-` or no file reads standard input. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { analyseLines } from './analyseLines.ts';
import { loadTagger } from './loadTagger.ts';

const [file = '-'] = process.argv.slice(2);

function fail(problems: readonly string[]): void {
  const place = file === '-' ? 'standard input' : file;
  process.stderr.write(problems.map((problem) => `${place}: ${problem}\n`).join(''));
  process.exitCode = 1;
}

const input = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8').catch(() => null);
if (input === null) {
  fail(['should be a file of JSON lines, but it cannot be read. Name one, or - for standard input.']);
} else {
  const analysed = analyseLines(input, await loadTagger());
  if ('problems' in analysed) fail(analysed.problems);
  else process.stdout.write(analysed.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
