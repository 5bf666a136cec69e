/** Elements whose text is never an article's. */
const unread = /^<(script|style|title|template|textarea|noscript)\b/u;

/**
 * A seed's text with all that is no text blanked out: tags, comments, scripts, addresses of links,
 * character references. Offsets and lines stay as they are. Linear, whatever is left open.
 *
 * @param file the seed's name, which tells its format
 */
export function maskMarkup(source: string, file: string): string {
  if (/\.html?$/iu.test(file)) return blank(maskHtml(source), /&#?\w{1,32};/gu);
  if (/\.(?:md|markdown)$/iu.test(file)) return [/<[/a-z!][^<>\n]{0,500}>/giu, /\]\([^\s()]{0,2000}/gu, /&#?\w{1,32};/gu].reduce(blank, source);
  return source;
}

const blank = (source: string, pattern: RegExp): string => source.replace(pattern, spaces);
/** By code unit, so that offsets stay. */
const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');

function maskHtml(source: string): string {
  // Not `toLowerCase`, which makes two of some letters.
  const lower = source.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const parts: string[] = [];
  const absent = new Set<string>();
  /** Where `closer` ends from `from` on. Once one is missing it is never looked for again. */
  const endOf = (closer: string, from: number): number => {
    const at = absent.has(closer) ? -1 : lower.indexOf(closer, from);
    if (at === -1) absent.add(closer);
    return at === -1 ? -1 : at + closer.length;
  };
  let done = 0;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', Math.max(done, at + 1))) {
    const element = unread.exec(lower.slice(at, at + 16))?.[1];
    const end = lower.startsWith('<!--', at) ? endOf('-->', at + 4) : element === undefined ? endOf('>', at) : endOf(`</${element}`, at);
    if (end === -1) continue;
    parts.push(source.slice(done, at), spaces(source.slice(at, end)));
    done = end;
  }
  return [...parts, source.slice(done)].join('');
}
