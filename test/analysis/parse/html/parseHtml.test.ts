import { describe, expect, it } from 'vitest';
import { readArticle, readProblems, writeBlocks } from '../readSeed.ts';

const lead = 'Negotiators met again on Wednesday, and nobody said why they had waited for so long, which was noted by many of the people who stood there.';
const paragraph = `<p>${lead}</p>`;
const page = (head: string, body: string, attributes = ''): string => `<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`;
const dated = '<meta name="date" content="2023-05-03">';
const read = (content: string): readonly string[] => writeBlocks(readArticle('a.html', page(dated, `<article>${paragraph}${content}</article>`))).slice(1);
const say = (fields: object): string => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

describe('the text of a saved page', () => {
  it.each([
    ['spans', '<p>a <em>b <strong>c</strong></em> <i>d</i> <code>e</code> <b> f </b>g</p>', ['a _b *c*_ _d_ `e` *f* g']],
    ['links to http, https and mail alone', '<p><a href="http://b.c">a</a> <a href="mailto:d@e.f">d</a> <a href="javascript:alert(1)">g</a> <a href="data:,h">i</a> <a href="/j">k</a></p>', ['[a](http://b.c) [d](mailto:d@e.f) g i k']],
    ['headings, the highest is a section', '<h3>A</h3><p>b</p><h4>C</h4><p>d</p>', ['h2 A', 'b', 'h3 C', 'd']],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', ['" a', '" b']],
    ['lists, nested and numbered', '<ol start="3"><li>a<ul><li>b</li></ul></li><li value="7"><p>c</p><p>d</p></li><li>e</li></ol>', ['3. a', '. - b', '7. c', 'd', '8. e']],
    ['tables, with an empty cell', '<table><thead><tr><td>a</td><td>b</td></tr></thead><tbody><tr><td></td><td>c <b>d</b></td></tr></tbody></table>', ['head a|b', 'row |c d']],
    ['code keeps its lines', '<pre>\na\n  b\n</pre>', ['code a\n  b']],
    ['two line breaks part a paragraph, one does not', '<p>a<br>b<br> <br>c</p>', ['a b', 'c']],
    ['blanks and invisible characters', '<p> a&nbsp;\n b&#8203;c&shy;d </p>', ['a bcd']],
    ['escaped HTML is text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', ['<script>alert(1)</script>']],
    ['quotation elements get marks', '<p>a <q>b</q></p>', ['a “b”']],
    ['scripts, styles, forms and comments are nothing', '<script>a</script><style>b</style><!-- c --><form><button>d</button></form><p>e</p>', ['e']],
    ['a picture is a figure in one alone', '<figure><img src="a.png" alt="b"><figcaption>c <i>d</i></figcaption></figure><figure><img src="e.png" alt="f"></figure><p>g <img src="h.png" alt="i"></p>', ['caption c _d_', 'caption f', 'g']],
  ])('%s', (_, content, blocks) => {
    expect(read(content)).toEqual(blocks);
  });

  it('is what is left without menus, advertisements and footers', () => {
    const body = `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><div class="ad-banner">Buy now</div><main><h1>Talks</h1><article>${paragraph.repeat(4)}</article></main><div class="comments"><p>First!</p></div><footer>Copyright</footer>`;
    expect(writeBlocks(readArticle('a.html', page(`${dated}<meta property="og:title" content="Talks">`, body)))).toEqual([lead, lead, lead, lead]);
  });

  it.each([
    ['a fragment', `${dated}<p>${lead}</p>`],
    ['a page without body', `<html lang="en"><head>${dated}</head><p>${lead}`],
    ['a page with elements before it', `${dated}<html><head></head><body><p>${lead}</p></body></html>`],
    ['a page saved by a browser', `<!-- saved from url=(0014)https://b.c/ -->\n${page(dated, paragraph)}`],
  ])('is found in %s', (_, html) => {
    expect(writeBlocks(readArticle('a.htm', html))).toEqual([lead]);
  });
});

describe('what a saved page says of itself', () => {
  const article = { '@type': 'NewsArticle', headline: 'T', datePublished: '2023-05-03T23:30:00-05:00' };

  it.each([
    ['JSON-LD', say({ ...article, author: [{ name: 'A' }, 'B'], publisher: { name: 'S' }, inLanguage: 'fr', url: 'https://b.c/d' }), { title: 'T', published: '2023-05-03', author: 'A, B', source: 'S', lang: 'fr', url: 'https://b.c/d' }],
    ['JSON-LD in a graph, with references', say({ '@graph': [{ '@id': '#p', '@type': 'Person', name: 'A' }, { ...article, '@type': ['Thing', 'Article'], author: { '@id': '#p' } }] }), { title: 'T', author: 'A' }],
    ['JSON-LD in a list, after another thing', say([{ '@type': 'WebSite', name: 'W', datePublished: '2001-01-01' }, article]), { title: 'T', published: '2023-05-03' }],
    ['broken JSON-LD beside meta elements', `<script type="application/ld+json">{"@type": </script>${dated}<meta property="og:title" content="T">`, { title: 'T', published: '2023-05-03' }],
    ['OpenGraph', '<meta property="og:title" content="T"><meta property="article:published_time" content="2023-05-03T10:00:00Z"><meta property="og:site_name" content="S"><meta property="og:url" content="https://b.c"><meta property="og:locale" content="de_AT">', { title: 'T', published: '2023-05-03', source: 'S', url: 'https://b.c', lang: 'de-AT' }],
    ['a canonical address before others', `${dated}<link rel="canonical" href="https://b.c/d"><meta property="og:url" content="https://e.f">`, { url: 'https://b.c/d' }],
    ['no address that is none', `${dated}<link rel="canonical" href="javascript:a"><meta property="og:url" content="/d">`, { url: null }],
    ['no profile’s address for an author', `${dated}<meta property="article:author" content="https://b.c/jane">`, { author: null }],
    ['an author without "By"', `${dated}<meta name="author" content="By Jane Roe">`, { author: 'Jane Roe' }],
    ['a title without the site that OpenGraph names', `${dated}<title>T – S</title><meta property="og:site_name" content="S">`, { title: 'T' }],
    ['a title whole where nothing names the site', `${dated}<title>T – S</title>`, { title: 'T – S', source: null }],
    ['a date that is none passed over for one that is', `<meta property="article:published_time" content="3 May">${dated}`, { published: '2023-05-03' }],
  ])('%s', (_, head, expected) => {
    expect(readArticle('a.html', page(head, paragraph))).toMatchObject({ ...expected, publishedBasis: 'metadata' });
  });

  it.each([
    ['its one h1', `<h1>T</h1>${paragraph}`, { title: 'T', titleBasis: 'stated' }],
    ['not one of several', `<h1>T</h1><h1>U</h1>${paragraph}`, { titleBasis: 'derived' }],
    ['a time marked as published', `<time datetime="2023-05-09">now</time><time itemprop="datePublished" datetime="2023-05-03">3 May</time>${paragraph}`, { published: '2023-05-03', publishedBasis: 'metadata' }],
    ['any time', `<time datetime="2023-05-03T10:00">3 May</time>${paragraph}`, { published: '2023-05-03', publishedBasis: 'metadata' }],
    ['the file’s name', paragraph, { published: '2023-05-04', publishedBasis: 'file name' }],
  ])('title and date: %s', (_, body, expected) => {
    expect(readArticle('2023-05-04.html', page('', body))).toMatchObject(expected);
  });

  it.each([
    ['from its html element', ' lang="ar-EG"', { lang: 'ar-EG', dir: 'rtl' }],
    ['as it says', ' lang="he" dir="ltr"', { lang: 'he', dir: 'ltr' }],
    ['English where it says nothing or nonsense', ' lang="x_!"', { lang: 'en', dir: 'ltr' }],
  ])('language and direction: %s', (_, attributes, expected) => {
    expect(readArticle('a.html', page(dated, paragraph, attributes))).toMatchObject(expected);
  });
});

describe('problems with a saved page', () => {
  it.each([
    ['no text', page(dated, '<nav>Home</nav><script>a</script>'), 'seeds/a.html has no article text, which is what a saved page is read for. Save the page again when it shows its text, or save the text as .txt.'],
    ['a date that is none', page('<meta name="date" content="2023-02-30">', paragraph), 'seeds/a.html states the date "2023-02-30", which is no calendar date. Write <meta name="date" content="YYYY-MM-DD"> into its head.'],
    ['no date', page('', paragraph), 'seeds/a.html has no date, and an article is read on its own day. Write "date YYYY-MM-DD" before the text, or begin the file\'s name with YYYY-MM-DD.'],
    ['elements without end in one another', page(dated, `${'<div>'.repeat(500)}${lead}`), 'seeds/a.html nests elements 503 deep, where pages stay below 200. Save the page again, or save its text as .txt.'],
  ])('%s', (_, html, problem) => {
    expect(readProblems('a.html', html)).toEqual([problem]);
  });
});
