import { describe, expect, it } from 'vitest';
import { readArticle, readProblems } from './readSeed.ts';

const front = (fields: string): string => `---\n${fields}\n---\n\nText.`;

describe('front matter', () => {
  it.each([
    ['all fields', 'title: T\ndate: 2023-05-03\nsource: S\nauthor: A\nurl: https://b.c/d\nlang: fr', { title: 'T', titleBasis: 'stated', published: '2023-05-03', source: 'S', author: 'A', url: 'https://b.c/d', lang: 'fr', dir: 'ltr' }],
    ['the date alone', 'date: 2023-05-03', { title: 'Text', titleBasis: 'derived', source: null, author: null, url: null, lang: 'en', dir: 'ltr' }],
    ['quoted values, upper-case names, empty ones', 'Title: "a: b"\nDATE: \'2023-05-03\'\nsource:', { title: 'a: b', published: '2023-05-03', source: null }],
    ['numbers and words as written', 'title: 1984\nsource: true\nauthor: 007\ndate: 2023-05-03', { title: '1984', source: 'true', author: '007' }],
    ['a date-time, its day', 'date: 2023-05-03T23:30:00-05:00', { published: '2023-05-03' }],
    ['fields it does not know', 'date: 2023-05-03\ntags: [a, b]\nconstructor: x', { published: '2023-05-03' }],
    ['a language written from right to left', 'date: 2023-05-03\nlang: ar', { lang: 'ar', dir: 'rtl' }],
    ['a region, a script', 'date: 2023-05-03\nlang: az_arab_IR', { lang: 'az-Arab-IR', dir: 'rtl' }],
    ['folded lines', 'title: >\n  a\n  b\ndate: 2023-05-03', { title: 'a b' }],
  ])('%s', (_, fields, expected) => {
    expect(readArticle('a.md', front(fields))).toMatchObject(expected);
    expect(readArticle('a.txt', front(fields))).toMatchObject(expected);
  });

  it('is not a rule further down', () => {
    expect(readArticle('2023-05-03.md', 'a\n\n---\ntitle: T\n---').title).toBe('a');
  });
});

const kinds = 'Save it as one of these, or move it out of the folder.';
const fields = 'Put a value with a colon or a quotation mark in quotation marks.';

describe('problems', () => {
  it.each<readonly [what: string, name: string, content: string | Uint8Array, lines: readonly string[]]>([
    ['no such day', 'a.txt', 'date 2023-02-30 Text.', ['seeds/a.txt:1 starts with "date 2023-02-30", which is no calendar date. Write "date YYYY-MM-DD".']],
    ['no such month, below a blank line', 'a.txt', '\ndate 2023-13-01 Text.', ['seeds/a.txt:2 starts with "date 2023-13-01", which is no calendar date. Write "date YYYY-MM-DD".']],
    ['a date in short', 'a.md', front('date: 2023-2-3'), ['seeds/a.md:2 has "date: 2023-2-3", which is no calendar date. Write "date: YYYY-MM-DD".']],
    ['a date that is a number', 'a.md', front('date: 2023'), ['seeds/a.md:2 has "date: 2023", which is no calendar date. Write "date: YYYY-MM-DD".']],
    ['a date that is none, in the name', '2023-02-30-a.txt', 'Text.', ['seeds/2023-02-30-a.txt has a name with "2023-02-30" and no other date, which is no calendar date. Write "date YYYY-MM-DD" before the text, or correct the file\'s name.']],
    ['no date', 'a.md', 'Text.', ['seeds/a.md has no date, and an article is read on its own day. Write "date YYYY-MM-DD" before the text, or begin the file\'s name with YYYY-MM-DD.']],
    ['an empty file', 'a.txt', '', ['seeds/a.txt is empty, and an article has a date and text. Write the article into it, or remove the file.']],
    ['white space alone', 'a.html', '\ufeff \r\n\t\u00a0', ['seeds/a.html is empty, and an article has a date and text. Write the article into it, or remove the file.']],
    ['a header alone', 'a.md', '---\ndate: 2023-05-03\n---\n', ['seeds/a.md has a header and no text, and an article has both. Write the article below the header, or remove the file.']],
    ['a date alone', 'a.txt', 'date 2023-05-03\n', ['seeds/a.txt has a header and no text, and an article has both. Write the article below the header, or remove the file.']],
    ['front matter that is not closed', 'a.txt', '---\ndate: 2023-05-03\n\nText.', ['seeds/a.txt:1 opens front matter with "---", and no line "---" closes it. Write a line "---" after the last field.']],
    ['bad YAML', 'a.md', front('date: 2023-05-03\ntitle: a: b'), [`seeds/a.md:3 has front matter that is no YAML (Nested mappings are not allowed in compact mappings), where fields stand as "name: value". ${fields}`]],
    ['a field twice', 'a.md', front('date: 2023-05-03\ndate: 2023-05-04'), [`seeds/a.md:3 has front matter that is no YAML (Map keys must be unique), where fields stand as "name: value". ${fields}`]],
    ['YAML without fields', 'a.md', front('- a'), ['seeds/a.md:2 has front matter without fields, where fields stand as "name: value". Write "date: YYYY-MM-DD" between the two lines "---".']],
    [
      'values of the wrong kind, all at once',
      'a.md',
      front('title: [a]\ndate: {b: c}\nurl: javascript:d'),
      [
        'seeds/a.md:2 has a list or fields as "title", which is one line of text. Write "title: …".',
        'seeds/a.md:3 has a list or fields as "date", which is one line of text. Write "date: YYYY-MM-DD".',
        'seeds/a.md:4 has "url: javascript:d", which is no web address. Write "url: https://…" or leave it out.',
      ],
    ],
    ['front matter that swallows a file', 'a.md', front(`title: ${'a '.repeat(10_001)}`), ['seeds/a.md:1 has front matter that is too long or too deep, which holds a few fields in at most 20000 characters. Check where the line "---" that closes it belongs.']],
    ['front matter that nests', 'a.md', front('['.repeat(51)), ['seeds/a.md:1 has front matter that is too long or too deep, which holds a few fields in at most 20000 characters. Check where the line "---" that closes it belongs.']],
    ['Latin-1', 'a.txt', Uint8Array.of(0x61, 0x0a, 0x63, 0xe9, 0x20), ['seeds/a.txt:2 has the byte 0xE9 at offset 3, which is not UTF-8. Save the file as UTF-8.']],
    ['a character cut off at the end', 'a.txt', Uint8Array.of(0x61, 0xe2, 0x80), ['seeds/a.txt:1 has the byte 0xE2 at offset 1, which is not UTF-8. Save the file as UTF-8.']],
    ['an overlong form', 'a.txt', Uint8Array.of(0xc0, 0xaf), ['seeds/a.txt:1 has the byte 0xC0 at offset 0, which is not UTF-8. Save the file as UTF-8.']],
    ['a surrogate', 'a.txt', Uint8Array.of(0xed, 0xa0, 0x80), ['seeds/a.txt:1 has the byte 0xED at offset 0, which is not UTF-8. Save the file as UTF-8.']],
    ['UTF-16', 'a.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), ['seeds/a.txt starts with the byte order mark of UTF-16, which is not UTF-8. Save the file as UTF-8.']],
    ['over 5 MB', 'a.txt', new Uint8Array(5_000_001).fill(0x61), ['seeds/a.txt is 5000001 bytes long, and an article has at most 5000000. Split it into several files.']],
    ['another kind of file', 'a.pdf', 'x', [`seeds/a.pdf is of no kind that is read, which are .txt, .md, .markdown, .html and .htm. ${kinds}`]],
    ['no extension', 'README', 'x', [`seeds/README is of no kind that is read, which are .txt, .md, .markdown, .html and .htm. ${kinds}`]],
    ['a name of which nothing is left', 'новость.txt', 'x', ['seeds/новость.txt has a name without a letter from a to z or a digit, of which its address would be made. Rename the file, for instance "2023-05-03-visit.txt".']],
  ])('%s', (_, name, content, lines) => {
    expect(readProblems(name, content)).toEqual(lines);
  });

  it.each([
    ['a date in two ways', '2023-02-30.txt', 'date 2023-05-03 Text.'],
    ['characters of two, three and four bytes', '2023-05-03.txt', 'é — 😀 \u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}'],
    ['5 MB exactly', '2023-05-03.txt', `${'a'.repeat(99)}\n`.repeat(50_000)],
    ['an extension in capitals', '2023-05-03.TXT', 'Text.'],
  ])('none: %s', (_, name, text) => {
    expect(readProblems(name, text)).toEqual([]);
  });
});
