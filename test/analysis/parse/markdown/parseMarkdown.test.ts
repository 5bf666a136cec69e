import { describe, expect, it } from 'vitest';
import { readArticle, readProblems, writeBlocks } from '../readSeed.ts';

const read = (text: string): readonly string[] => writeBlocks(readArticle('2023-05-03.md', text));

describe('Markdown', () => {
  it.each([
    ['emphasis, strong, code, nested', 'a *b **c** d* `e`', ['a _b *c* d_ `e`']],
    ['spans begin and end with ink', '<b> x </b>*a* __b__', ['x _a_ *b*']],
    ['links to http, https and mail', '[a](http://b.c) <https://d.e> [f](mailto:g@h.i)', ['[a](http://b.c) [https://d.e](https://d.e) [f](mailto:g@h.i)']],
    ['links by reference', '[a][r]\n\n[r]: https://b.c', ['[a](https://b.c)']],
    ['other links are text', '[a](javascript:alert(1)) [b](/c) [d](data:text/html,e) [f](#g) [h](ftp://i.j)', ['a b d f h']],
    ['line breaks are blanks', 'a\nb  \nc\\\nd', ['a b c d']],
    ['quotations, lists, numbers, depth', '> a\n>\n> b\n\n- c\n  - d\n\n3. e\n4. f', ['" a', '" b', '- c', '. - d', '3. e', '4. f']],
    ['a second paragraph of an item', '- a\n\n  b', ['- a', 'b']],
    ['tables, with an empty cell', '|a|b|\n|-|-|\n||*c*|', ['head a|b', 'row |c']],
    ['code keeps its lines', '```js\na\n  b\n```', ['code a\n  b']],
    ['a picture alone is a figure', '![b](a.png "c")\n\n![d](a.png)\n\n[![e](a.png)](http://f.g)', ['caption c', 'caption d', 'caption e']],
    ['a picture in a line is none', 'a ![b](c.png) d', ['a d']],
    ['a picture without words is nothing', 'a\n\n![](c.png)', ['a']],
    ['footnotes stay as text', 'a[^1].\n\n[^1]: b', ['a[1].', '[1] b']],
    ['struck text stays, a task’s box does not', '~~a~~\n\n- [x] b', ['a', '- b']],
    ['of HTML the text stays', 'a <b>b</b><br>c\n\n<div>d <em>e</em></div>\n\n<!-- f -->', ['a b c', 'd _e_']],
    ['of scripts and styles nothing does', 'a\n\n<script>b</script>\n\n<style>c</style>', ['a']],
    ['escaped HTML is text', '&lt;b&gt; \\<i>', ['<b> <i>']],
    ['rules are nothing', 'a\n\n---\n\n* * *\n\nb', ['a', 'b']],
    ['the highest heading is a section', '# T\n\n### a\n\n#### b\n\nc', ['h2 a', 'h3 b', 'c']],
    ['a second first-level heading is a section and moves the rest', '# T\n\n## a\n\nb\n\n# c\n\nd', ['h3 a', 'b', 'h2 c', 'd']],
    ['subheadings want a sign here', 'a.\n\nb\n\nc.', ['a.', 'b', 'c.']],
    ['entities for no-break blanks', 'a&nbsp;&nbsp;b&#8203;c', ['a bc']],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  it.each([
    ['the first heading of level 1', '# The *T*\n\na', 'The T', 'stated', ['a']],
    ['the front matter’s, said once', '---\ntitle: T\n---\n# T\n\na', 'T', 'stated', ['a']],
    ['the front matter’s, and another heading stays', '---\ntitle: T\n---\n# U\n\na', 'T', 'stated', ['h2 U', 'a']],
    ['not a heading of level 2', '## U\n\na', 'a', 'derived', ['h2 U', 'a']],
    ['not a heading of level 1 below others', '## U\n\n# V\n\na', 'a', 'derived', ['h3 U', 'h2 V', 'a']],
  ])('title: %s', (_, text, title, titleBasis, blocks) => {
    const article = readArticle('2023-05-03.md', text);
    expect([article.title, article.titleBasis, writeBlocks(article)]).toEqual([title, titleBasis, blocks]);
  });

  it('places the spans of a cell in the row’s text', () => {
    expect(readArticle('2023-05-03.md', '|a|b|\n|-|-|\n|cc|d *e*|').blocks[1]).toEqual({
      kind: 'tableRow',
      header: false,
      text: 'cc\td e',
      spans: [{ kind: 'emphasis', from: 5, to: 6 }],
      cells: [{ from: 0, to: 2 }, { from: 3, to: 6 }],
    });
  });

  it('reads a date line as in plain text', () => {
    expect(readArticle('a.markdown', 'date 2023-05-03 *a*').blocks).toEqual([{ kind: 'paragraph', text: 'a', spans: [{ kind: 'emphasis', from: 0, to: 1 }] }]);
  });
});

describe('Markdown that would take too long', () => {
  const todo = 'Part it by blank lines, or save the file as .txt.';

  it.each([
    ['nested quotations', `a\n\n${'>'.repeat(41)} b`, `seeds/2023-05-03.md:3 nests more than 40 quotations or lists in ">>>>>>>>>>>>>>>>>>>>", which is deeper than articles go. Remove the signs at the beginning of the line.`],
    ['nested emphasis', `a\n\n${'*a '.repeat(2000)}`, `seeds/2023-05-03.md:3 has 2000 signs of Markdown (* _ ~ [ ] < !) in one paragraph, which takes too long to read. ${todo}`],
  ])('%s', (_, text, problem) => {
    expect(readProblems('2023-05-03.md', text)).toEqual([problem]);
  });

  it.each([
    ['forty quotations', `${'>'.repeat(40)} b`],
    ['a rule of many signs', `a\n\n${'* '.repeat(100)}\n\n${'-'.repeat(3000)}\n\nb`],
    ['a long list of links', '- [a](http://b.c)\n'.repeat(400)],
    ['many emphasised words', 'a *b* c\n\n'.repeat(800)],
  ])('not: %s', (_, text) => {
    expect(readProblems('2023-05-03.md', text)).toEqual([]);
  });
});
