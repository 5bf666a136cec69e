import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Bytes that a first visit to one page fetches; text as gzip, each file by itself. */
export interface FirstView {
  readonly page: string;
  readonly javascript: number;
  readonly css: number;
  readonly html: number;
  readonly fonts: number;
}

/**
 * @param page file below `dist`
 * @param route name that the route's own chunk begins with; loaded by the entry before it draws
 */
export function measureFirstView(dist: string, page: string, route: string): FirstView {
  const html = readFileSync(join(dist, page), 'utf8');
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const chunk = assets.find((name) => name.startsWith(`assets/${route}-`) && name.endsWith('.js'));
  if (chunk === undefined) throw new Error(`dist/assets should hold a chunk ${route}-….js, but holds ${assets.join(', ')}. Name the chunk that ${page} loads.`);

  const tags = (html.match(/<(?:script|link)\b[^>]*>/gu) ?? []).map((tag) => ({ tag, file: (/(?:src|href)="(?:\.\/)?(assets\/[^"]*)"/u.exec(tag) ?? [])[1] }));
  const named = tags.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const scripts = withStaticImports(dist, [...named.filter((file) => file.endsWith('.js')), chunk]);
  const size = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  const inlineStyle = (html.match(/<style\b[^>]*>[\s\S]*?<\/style>/gu) ?? []).join('');
  return {
    page,
    javascript: size(scripts),
    css: size(new Set(named.filter((file) => file.endsWith('.css')))) + (inlineStyle === '' ? 0 : gzipSync(inlineStyle, { level: 9 }).length),
    html: gzipSync(html, { level: 9 }).length,
    fonts: assets.filter((name) => name.endsWith('.woff2')).reduce((sum, name) => sum + readFileSync(join(dist, name)).length, 0),
  };
}

/** The given scripts and all that they cannot begin without. */
function withStaticImports(dist: string, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const each of parseSync(file, readFileSync(join(dist, file), 'utf8')).module.staticImports) {
      add(posix.join(posix.dirname(file), each.moduleRequest.value));
    }
  };
  entries.forEach(add);
  return found;
}
