import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composePage, type PageParts } from '../../src/build/composePage.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <base href="./" />
    <title>Dateline</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-1.js">
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
type Drawn = NonNullable<PageParts['prerendered']>;
const drawn: Drawn = { html: '<main></main>', version: 'v1', scripts: [], facts: [] };
const compose = ({ css = '', name = 'assets/style-1.css', base = './', ...parts }: Partial<Drawn> & { readonly css?: string; readonly name?: string; readonly base?: string } = {}): string =>
  composePage({ template, style: { name, css }, base, prerendered: { ...drawn, ...parts } });
/** The page without contents. */
const shell = (css: string, name = 'assets/style-1.css'): string => composePage({ template, style: { name, css }, base: './', prerendered: null });
const between = (page: string, start: string, end: string): string => page.slice(page.indexOf(start) + start.length, page.indexOf(end, page.indexOf(start) + start.length));

describe('composePage', () => {
  it.each(['./', '../', '../../', '/'])('leads to the root by %s, once', (base) => {
    expect(compose({ base }).match(/<base[^>]*>/g)).toEqual([`<base href="${base}" />`]);
  });

  it('puts the text into the root, as it is', () => {
    expect(compose({ html: '<p>$& $1 $` $$</p>' })).toContain('<div id="root" data-version="v1"><p>$& $1 $` $$</p></div>');
  });

  it('has the style that it needs in it, and nothing that holds up its text', () => {
    const page = compose({ css: 'a{}.in{}.out{}', html: '<p class="in">Text</p>' });
    expect(page).toContain('<style>a{}.in{}</style>');
    expect(page).not.toContain('rel="stylesheet"');
    expect(page.search(/<script|<link rel="(modulepreload|preload)"/)).toBeGreaterThan(page.indexOf('Text</p>'));
  });

  it('asks for the whole style, its facts and the scripts of its route once the text is there, as the app asks for them', () => {
    const page = compose({ facts: ['library/manifest.json'], scripts: ['assets/ReaderRoute-1.js'] });
    const after = page.slice(page.indexOf('</main></div>'));
    expect(after).toContain('<link rel="preload" as="style" id="whole-style" href="./assets/style-1.css">');
    expect(after).toContain('<link rel="preload" as="fetch" crossorigin="anonymous" href="./library/manifest.json">');
    expect(after).toContain('<script type="module" src="./assets/index-1.js">');
    expect(after).toContain('<link rel="modulepreload" href="./assets/ReaderRoute-1.js">');
  });

  it('without contents has the whole style, no version and nothing to ask for but the app', () => {
    const page = shell('a{}.in{}.out{}');
    expect(page).toContain('<style>a{}.in{}.out{}</style>');
    expect(page).toContain('<div id="root"></div>');
    expect(page).not.toMatch(/data-version|whole-style|as="fetch"/);
  });
});

const policyOf = (page: string) => between(page, 'http-equiv="Content-Security-Policy" content="', '"');

describe('the policy', () => {
  it.each(['', 'a{color:red}', 'a::before{content:"“$&”"}', '@font-face{src:url(./x.woff2)}'])('allows just the style that stands in the page: %s', (css) => {
    const page = shell(css);
    const hash = createHash('sha256').update(between(page, '<style>', '</style>')).digest('base64');
    expect(policyOf(page)).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it.each([/unsafe/, /\*/, /https?:/, /script-src[^;]*(data|blob)/])('never allows %s', (pattern) => {
    expect(policyOf(compose({ css: 'a{}' }))).not.toMatch(pattern);
  });

  it('forbids what it does not name, and stands before all that it judges', () => {
    const page = compose({ scripts: ['assets/ReaderRoute-1.js'] });
    expect(policyOf(page)).toMatch(/^default-src 'none';/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<style|<script|<link/));
  });
});

describe('the title', () => {
  it.each([
    ['is the heading', '<h1 tabindex="-1">Xi in Moscow</h1>', 'Xi in Moscow · Dateline'],
    ['is the first heading', '<h1>One</h1><h1>Two</h1>', 'One · Dateline'],
    ['has no elements in it', '<h1>Who <!-- -->&amp;<!-- --> <em>where</em></h1>', 'Who &amp; where · Dateline'],
    ['stays escaped', '<h1>&lt;/title&gt;&lt;script&gt;</h1>', '&lt;/title&gt;&lt;script&gt; · Dateline'],
    ['takes a dollar as it is', '<h1>$&amp; $1 a barrel</h1>', '$&amp; $1 a barrel · Dateline'],
    ['of the list is the app’s name', '<h1>Articles</h1>', 'Dateline'],
    ['without a heading too', '<h2>Articles of May</h2>', 'Dateline'],
  ])('%s', (_, html, title) => expect(between(compose({ html }), '<title>', '</title>')).toBe(title));
});

describe('addresses in the style lead from the app’s root', () => {
  it.each([
    ['beside the file', 'url(./literata.woff2)', 'url(assets/literata.woff2)'],
    ['without its dot', 'url(literata.woff2)', 'url(assets/literata.woff2)'],
    ['above the file', 'url(../icons/a.svg)', 'url(icons/a.svg)'],
    ['in quotes', 'url("./a.woff2")', 'url("assets/a.woff2")'],
    ['in single quotes', "url('a.woff2')", "url('assets/a.woff2')"],
    ['two of them', 'url(a.woff2)format("woff2"),url(b.woff2)', 'url(assets/a.woff2)format("woff2"),url(assets/b.woff2)'],
    ['data stays', 'url(data:image/png;base64,AA==)', 'url(data:image/png;base64,AA==)'],
    ['data in quotes stays', 'url("data:image/svg+xml,%3Csvg/%3E")', 'url("data:image/svg+xml,%3Csvg/%3E")'],
    ['another site stays', 'url(https://example.org/a.png)', 'url(https://example.org/a.png)'],
    ['the host’s root stays', 'url(/a.png)', 'url(/a.png)'],
    ['an element of a file', 'url(s.svg#i)', 'url(assets/s.svg#i)'],
    ['an element of the page stays', 'url(#clip)', 'url(#clip)'],
  ])('%s', (_, css, expected) => expect(between(shell(css), '<style>', '</style>')).toBe(expected));

  it('of a file in the root they stay', () => {
    expect(shell('a{src:url(./a.woff2)}', 'style.css')).toContain('<style>a{src:url(a.woff2)}</style>');
  });
});

describe('scripts of the route', () => {
  it.each([
    ['are fetched beside the entry', ['assets/ReaderRoute-1.js', 'assets/ArticleText-1.js'], ['assets/ReaderRoute-1.js', 'assets/ArticleText-1.js']],
    ['that the page asks for already are not asked for twice', ['assets/react-1.js', 'assets/index-1.js'], []],
    ['may be none', [], []],
  ])('%s', (_, scripts, added) => {
    const found = [...compose({ scripts }).matchAll(/<link rel="modulepreload" href="\.\/([^"]+)"/g)].map(([, file]) => file);
    expect(found.filter((file) => file !== 'assets/react-1.js')).toEqual(added);
    expect(found.filter((file) => file === 'assets/react-1.js')).toHaveLength(1);
  });
});
