import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/analysis/parse/parseArticle.ts';
import { locateLines } from '../../../src/build/report/locateLines.ts';

const BODY = 'Xi Jinping and Vladimir Putin talked for an hour about trade, grain and gas.';

/**
 * The lines of a source as the file holds them. `«…»` is looked for in the parsed article's text and must be
 * found on the line where it stands; the marks themselves are no part of the source.
 */
const located: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain text', 'a.txt', ['date 2023-05-03 «Xi Jinping» called Kyiv.', '', 'He spoke for an hour.', '', '«Kyiv» agreed.']],
  ['lines of one paragraph are joined, each keeps its own number', 'a.txt', ['date 2023-05-03', 'Xi Jinping called', 'in the «spring»', 'of the year,', 'and «again» later.']],
  ['a word twice in one paragraph', 'a.txt', ['date 2023-05-03 The spring came.', 'The «spring» went.']],
  ['two paragraphs alike', 'a.txt', ['date 2023-05-03 He went home.', '', 'It rained.', '', '«He» went home.']],
  ['windows line ends, soft hyphens and odd blanks', 'a.txt', ['date 2023-05-03 First.\r', '\r', 'The co\u00adopera\u00adtion\u00a0 was «lo\u00adng» and good.\r']],
  ['front matter that says the same words', 'a.md', ['---', 'title: Xi Jinping and Vladimir Putin talked for an hour', 'date: 2023-05-03', '---', '', '«Xi» Jinping and Vladimir Putin talked for an hour.']],
  ['a title that the article begins with', 'a.md', ['---', 'date: 2023-05-03', '---', '# Xi Jinping met Putin', '', '«Xi» Jinping met Putin.']],
  ['below a heading of the same words', 'a.md', ['date 2023-05-03', '', 'One.', '', '## Talks', '', '«Talks» began.']],
  ['lists', 'a.md', ['date 2023-05-03', '', 'Points:', '', '1. Trade with «China»', '2. Trade', '   with «Russia»', '- and so on with «France»']],
  ['links, with words in their addresses', 'a.md', ['date 2023-05-03', '', 'See [the report](https://example.com/the/report/on/putin "of Putin")', 'on «Putin» and [«Xi»][1].', '', '[1]: https://example.com/xi']],
  ['emphasis inside a word, character references, HTML between', 'a.md', ['date 2023-05-03', '', '**Xi** _met_ R&amp;D <span class="xi">people</span><br>', 'of &quot;«Huawei»&quot; there.']],
  ['tables', 'a.md', ['date 2023-05-03', '', '| Who | Where |', '|---|---|', '| Xi | «Kyiv» |', '| Putin | «Minsk» |']],
  ['code', 'a.md', ['date 2023-05-03', '', '```', 'a <b>', '', 'Xi in «Kyiv»', '```']],
  ['a caption', 'a.md', ['date 2023-05-03', '', 'One.', '', '![«Putin» in Minsk](putin.jpg)']],
  ['footnotes', 'a.md', ['date 2023-05-03', '', 'Xi said so.[^1]', '', '[^1]: In «Beijing».']],
  ['letters beyond the first plane, and a script without blanks', 'a.txt', ['date 2023-05-03 𝒳𝒾 𝒥𝒾𝓃 met.', '', '習近平「«北京»」。']],
  ['a web page whose head and menu say the same', 'a.html', [
    '<!doctype html><html><head><title>Xi Jinping and Vladimir Putin talked</title>', '<meta name="date" content="2023-05-03">',
    `<meta name="description" content="${BODY}"><script type="application/ld+json">{"articleBody":"${BODY}"}</script>`,
    `</head><body><!-- ${BODY} --><nav><a href="/">Home</a></nav><article>`, `<h1>Talks</h1>`,
    `<p>${BODY.replace('Xi', '«Xi»')}</p>`, '<p>It was', 'the <a', 'title="second one"', 'href="x.html">«second» &ldquo;time&rdquo;</a>', 'this year, said people near «Putin».</p>', '</article></body></html>',
  ]],
];

/** Source, and the text with marks as it stands in blocks. */
function readMarked(lines: readonly string[]): { readonly source: string; readonly marks: readonly { readonly text: string; readonly line: number }[] } {
  const marks = lines.flatMap((line, at) => [...line.matchAll(/«([^»]+)»/gu)].map((match) => ({ text: match[1]!, line: at + 1 })));
  return { source: lines.join('\n').replace(/[«»]/gu, ''), marks };
}

const parse = (name: string, source: string) => {
  const reading = parseArticle({ name, bytes: new TextEncoder().encode(source) });
  if ('problems' in reading) throw new TypeError(JSON.stringify(reading.problems));
  return reading.article;
};

describe('locateLines', () => {
  it.each(located)('finds the line: %s', (_, name, lines) => {
    const { source, marks } = readMarked(lines);
    const article = parse(name, source);
    // The marked source with its marks kept tells where each stands in the blocks.
    const marked = parse(name, lines.join('\n'));
    const ranges = marked.blocks.flatMap(({ text }, block) =>
      [...text.matchAll(/«([^»]+)»/gu)].map((match, before) => ({ block, from: match.index - 2 * before, to: match.index - 2 * before + match[1]!.length })));
    expect(ranges.map(({ block, from, to }) => article.blocks[block]!.text.slice(from, to))).toEqual(marks.map(({ text }) => text.replaceAll('\u00ad', '')));
    expect(locateLines(source, article, ranges)).toEqual(marks.map(({ line }) => line));
  });

  it('has the line before for what the source does not hold, and says nothing wrong of what follows', () => {
    const source = 'date 2023-05-03 One thing happened here.\n\nThen it rained for days.\n\nThe end was near.\n';
    const blocks = ['One thing happened here.', 'Nobody wrote this down.', 'Then it rained for days.', '…', 'The end was near.']
      .map((text) => ({ kind: 'paragraph' as const, text, spans: [] }));
    const ranges = blocks.map((_, block) => ({ block, from: 0, to: 1 }));
    expect(locateLines(source, { file: 'a.txt', title: 'Days', blocks }, ranges)).toEqual([1, 1, 3, 3, 5]);
  });

  it.each([
    ['nothing', 'a.txt', ''],
    ['tags that never close', 'a.html', '<!--<script <p '.repeat(20_000)],
    ['brackets that never close', 'a.md', '](<a ]('.repeat(20_000)],
    ['one word for ever', 'a.txt', 'spring '.repeat(100_000)],
  ])('ends on %s', (_, file, source) => {
    const blocks = Array.from({ length: 2000 }, () => ({ kind: 'paragraph' as const, text: 'spring spring spring spring spring spring spring', spans: [] }));
    const lines = locateLines(source, { file, title: 'Days', blocks }, blocks.map((__, block) => ({ block, from: 0, to: 1 })));
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});
