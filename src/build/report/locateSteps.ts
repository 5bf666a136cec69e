import { scanJson } from '../../evidence/corrections/scanJson.ts';

/** The line, 1-based, on which each step of a corrections file begins. `text` is known to be such a file of `count` steps. */
export function locateSteps(text: string, count: number): readonly number[] {
  const json = text.replace(/^\uFEFF/u, '');
  const scan = scanJson(json);
  // Of a key that is there twice the last one counts, as for JSON.parse.
  const starts = scan.kind === 'broken' || count === 0 ? [] : (scan.items.get('corrections') ?? []).slice(-count);
  let line = 1;
  let end = json.indexOf('\n');
  return starts.map((at) => {
    while (end !== -1 && end < at) {
      line += 1;
      end = json.indexOf('\n', end + 1);
    }
    return line;
  });
}
