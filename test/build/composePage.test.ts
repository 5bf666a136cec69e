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
const compose = (parts: Partial<PageParts> = {}): string => composePage({ template, style: [], base: './', html: '<main></main>', state: null, preload: [], ...parts });
const between = (page: string, start: string, end: string): string => page.slice(page.indexOf(start) + start.length, page.indexOf(end, page.indexOf(start) + start.length));

describe('composePage', () => {
  it.each(['./', '../', '../../', '/'])('leads to the root by %s, once', (base) => {
    expect(compose({ base }).match(/<base[^>]*>/g)).toEqual([`<base href="${base}" />`]);
  });

  it('puts the text into the root, as it is', () => {
    expect(compose({ html: '<p>$& $1 $` $$</p>' })).toContain('<div id="root"><p>$& $1 $` $$</p></div>');
  });

  it('has the style in it, asks for none, and takes no detour by another origin', () => {
    const page = compose({ style: [{ name: 'assets/a.css', css: 'a{}' }, { name: 'assets/b.css', css: 'b{}' }] });
    expect(page).toContain('<style>a{}b{}</style>');
    expect(page).not.toContain('stylesheet');
    expect(page).not.toContain('crossorigin');
    expect(page).toContain('<script type="module" src="./assets/index-1.js">');
  });
});

const policyOf = (page: string) => between(page, 'http-equiv="Content-Security-Policy" content="', '"');

describe('the policy', () => {
  it.each(['', 'a{color:red}', 'a::before{content:"“$&”"}', '@font-face{src:url(./x.woff2)}'])('allows just the style that stands in the page: %s', (css) => {
    const page = compose({ style: [{ name: 'assets/style.css', css }] });
    const hash = createHash('sha256').update(between(page, '<style>', '</style>')).digest('base64');
    expect(policyOf(page)).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it.each([/unsafe/, /\*/, /https?:/, /script-src[^;]*(data|blob)/])('never allows %s', (pattern) => {
    expect(policyOf(compose({ style: [{ name: 'a.css', css: 'a{}' }] }))).not.toMatch(pattern);
  });

  it('forbids what it does not name, and stands before all that it judges', () => {
    const page = compose({ preload: ['assets/ReaderRoute-1.js'] });
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

describe('the state', () => {
  const open = '<script type="application/json" id="state">';

  it.each<[about: string, state: unknown]>([
    ['the end of a script', [[['article'], { text: 'He wrote </script><script>alert(1)</script> in 1999' }]]],
    ['a comment that hides the end', [['<!-- <script>']]],
    ['a dollar', ['$& $1 $$']],
    ['any letter', ['“1 < 2” – 😀\u2028']],
    ['nothing in it', []],
  ])('with %s is read back as it was, and ends where it should', (_, state) => {
    const page = compose({ state });
    const json = between(page, open, '</script>');
    expect(JSON.parse(json)).toEqual(state);
    expect(json).not.toContain('<');
  });

  it('of a page that is not prerendered is not there', () => expect(compose({ state: null })).not.toContain('id="state"'));
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
    ['an element of the page stays', 'url(#clip)', 'url(#clip)'],
  ])('%s', (_, css, expected) => expect(between(compose({ style: [{ name: 'assets/style-1.css', css }] }), '<style>', '</style>')).toBe(expected));

  it('of a file in the root they stay', () => {
    expect(compose({ style: [{ name: 'style.css', css: 'a{src:url(./a.woff2)}' }] })).toContain('<style>a{src:url(a.woff2)}</style>');
  });
});

describe('scripts of the route', () => {
  it.each([
    ['are fetched beside the entry', ['assets/ReaderRoute-1.js', 'assets/ArticleText-1.js'], ['assets/ReaderRoute-1.js', 'assets/ArticleText-1.js']],
    ['that the page asks for already are not asked for twice', ['assets/react-1.js', 'assets/index-1.js'], []],
    ['may be none', [], []],
  ])('%s', (_, preload, added) => {
    const found = [...compose({ preload }).matchAll(/<link rel="modulepreload" href="\.\/([^"]+)"/g)].map(([, file]) => file);
    expect(found.filter((file) => file !== 'assets/react-1.js')).toEqual(added);
    expect(found.filter((file) => file === 'assets/react-1.js')).toHaveLength(1);
  });
});
