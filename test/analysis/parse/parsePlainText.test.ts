import { describe, expect, it } from 'vitest';
import { readArticle, readProblems, writeBlocks } from './readSeed.ts';

const read = (text: string): readonly string[] => writeBlocks(readArticle('2023-05-03.txt', text));

describe('plain text', () => {
  it.each([
    ['a blank line parts paragraphs', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['a line with blanks is blank', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['lines of a paragraph are joined', 'One\ntwo\n  three.', ['One two three.']],
    ['a line without closing punctuation between paragraphs is a subheading', 'One.\n\nWhat came next\n\nTwo.', ['One.', 'h2 What came next', 'Two.']],
    ['two of them are two', 'One.\n\nPart\n\nSection 2\n\nTwo.', ['One.', 'h2 Part', 'h2 Section 2', 'Two.']],
    ['a last line is none', 'One.\n\nJane Roe', ['One.', 'Jane Roe']],
    ['two lines are none', 'One.\n\nWhat came\nnext\n\nTwo.', ['One.', 'What came next', 'Two.']],
    ['a line that ends in a quotation mark is none', 'One.\n\nHe said “no”\n\nTwo.', ['One.', 'He said “no”', 'Two.']],
    ['a line that ends in a colon is none', 'One.\n\nHe said:\n\nTwo.', ['One.', 'He said:', 'Two.']],
    ['a long line is none', `One.\n\n${'word '.repeat(40)}\n\nTwo.`, ['One.', 'word '.repeat(40).trim(), 'Two.']],
    ['Windows and old Macintosh line ends', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
    ['a byte order mark, no-break and zero-width characters', '\ufeffOne\u00a0\u00a0two\u200b three\u00ad.', ['One two three.']],
    ['decomposed letters are composed', 'Cafe\u0301.', ['Caf\u00e9.']],
    ['a joiner inside a Persian word stays', 'می\u200cشود.', ['می\u200cشود.']],
    ['control characters vanish', 'One\u0000 two\u0007.', ['One two.']],
    ['signs of Markdown and HTML are text', 'a *b* <i>c</i> [d](http://e.f).', ['a *b* <i>c</i> [d](http://e.f).']],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  it.each([
    ['a first line without closing punctuation', 'Talks resume\n\nThey went on.', 'Talks resume', 'stated', ['They went on.']],
    ['not a first line with a stop', 'Talks resume.\n\nThey went on.', 'Talks resume', 'derived', ['Talks resume.', 'They went on.']],
    ['not the only line', 'Talks resume', 'Talks resume', 'derived', ['Talks resume']],
    ['the front matter’s, said once', '---\ntitle: Talks resume\n---\nTalks resume\n\nThey went on.', 'Talks resume', 'stated', ['They went on.']],
    ['the front matter’s, and another first line stays text', '---\ntitle: Talks\n---\nGeneva today\n\nThey went on.', 'Talks', 'stated', ['Geneva today', 'They went on.']],
  ])('title: %s', (_, text, title, titleBasis, blocks) => {
    const article = readArticle('2023-05-03.txt', text);
    expect([article.title, article.titleBasis, writeBlocks(article)]).toEqual([title, titleBasis, blocks]);
  });
});

describe('the date of a plain text', () => {
  it.each([
    ['in the first line, before the text', 'a.txt', ' date 2023-05-03 Talks resumed.', '2023-05-03', 'text'],
    ['in a line of its own', 'a.txt', 'date 2023-05-03\n\nTalks resumed.', '2023-05-03', 'text'],
    ['below blank lines, with a colon', 'a.txt', '\n\nDate: 2023-05-03\nTalks resumed.', '2023-05-03', 'text'],
    ['with a time, the day as written', 'a.txt', 'date 2023-05-03T23:59:00-05:00 Talks resumed.', '2023-05-03', 'text'],
    ['in the file’s name', '2023-05-03-talks.txt', 'Talks resumed.', '2023-05-03', 'file name'],
    ['in the file’s name without hyphens', 'x/20230503 talks.txt', 'Talks resumed.', '2023-05-03', 'file name'],
    ['the text’s before the name’s', '2023-05-04.txt', 'date 2023-05-03 Talks resumed.', '2023-05-03', 'text'],
    ['the front matter’s', '2023-05-04.txt', '---\ndate: 2023-05-03\n---\nTalks resumed.', '2023-05-03', 'metadata'],
    ['below front matter without one', 'a.txt', '---\ntitle: T\n---\ndate 2023-05-03 Talks resumed.', '2023-05-03', 'text'],
  ])('%s', (_, name, text, published, publishedBasis) => {
    const article = readArticle(name, text);
    expect([article.published, article.publishedBasis, article.blocks[0]?.text]).toEqual([published, publishedBasis, 'Talks resumed.']);
  });

  it.each([
    ['a text that begins with the word', 'Date palms grew there.'],
    ['a date later in the text', 'Talks resumed on 2023-05-03.'],
  ])('not: %s', (_, text) => {
    expect(readProblems('a.txt', text)).toEqual([
      'seeds/a.txt has no date, and an article is read on its own day. Write "date YYYY-MM-DD" before the text, or begin the file\'s name with YYYY-MM-DD.',
    ]);
  });
});
