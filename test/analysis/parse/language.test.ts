import { describe, expect, it } from 'vitest';
import { formatSeedProblem } from '../../../src/analysis/parse/formatSeedProblem.ts';
import { parseArticle } from '../../../src/analysis/parse/parseArticle.ts';
import { texts } from '../language/texts.ts';
import { seed } from './readSeed.ts';

const { en, fr, ar, de } = texts;

/** `fr ltr`, then each block in another language or direction: `2 ar rtl`. */
function read(name: string, text: string): string {
  const reading = parseArticle(seed(name, text));
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'));
  const { lang, dir, blocks } = reading.article;
  const others = blocks.flatMap((block, index) => (block.lang === undefined && block.dir === undefined ? [] : [[String(index), block.lang, block.dir].filter((part) => part !== undefined).join(' ')]));
  return [`${lang} ${dir}`, ...others].join(', ');
}

function warnings(name: string, text: string): readonly string[] {
  const reading = parseArticle(seed(name, text));
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'));
  return reading.warnings.map(formatSeedProblem);
}

const page = (attributes: string, body: string): string => `<!doctype html>\n<html${attributes}><head><meta name="date" content="2023-05-03"></head>\n<body><article>${body}</article></body></html>`;
const front = (fields: string, ...paragraphs: readonly string[]): string => `---\ndate: 2023-05-03\n${fields}---\n\n${paragraphs.join('\n\n')}\n`;

describe('the language of an article', () => {
  it.each([
    ['is what its front matter says', 'a.md', front('lang: pt_br\n', 'Texto.'), 'pt-BR ltr'],
    ['may be called by its whole name', 'a.txt', front('language: he\n', 'שלום.'), 'he rtl'],
    ['may say its direction', 'a.txt', front('lang: ku\ndir: RTL\n', 'Text.'), 'ku rtl'],
    ['is told by its script', 'a.txt', `date 2023-05-03\n\n${ar}`, 'ar rtl'],
    ['is told by its words', 'a.md', front('', fr, fr), 'fr ltr'],
    ['is told in a page that says nothing', 'a.html', page('', `<p>${de}</p><p>${de}</p>`), 'de ltr'],
    ['is its title’s, where the text is in two', 'a.md', front('title: كلمة\n', ar, en, ar), 'ar rtl, 1 en ltr'],
    ['is the page’s', 'a.html', page(' lang="sw"', `<p>Habari za leo.</p><p>${'Watu wengi walikuwa hapo. '.repeat(6)}</p>`), 'sw ltr'],
    ['is that of the article, where the page around it has another', 'a.html', `<html lang="en"><head><meta name="date" content="2023-05-03"></head><body><main lang="fa" dir="rtl"><div><p>${ar}</p><p>${ar}</p></div></main></body></html>`, 'fa rtl'],
    ['is its text’s, where a page says it is English and is not', 'a.html', page(' lang="en-US" dir="ltr"', `<p>${ar}</p><p>${ar}</p>`), 'ar rtl'],
    ['is its text’s, where it is said to be open', 'a.md', front('lang: und\n', fr), 'fr ltr'],
  ])('%s', (_, name, text, expected) => expect(read(name, text)).toBe(expected));

  it.each([
    ['with foreign names', 'a.txt', 'date 2023-05-03\n\nAbdel Fattah el-Sisi (عبد الفتاح السيسي) met Emmanuel Macron at the Palais de la Découverte, and 习近平 sent a letter.', 'en ltr'],
    ['with fewer words than tell a language', 'a.txt', 'date 2023-05-03\n\nLe président est arrivé lundi.', 'en ltr'],
    ['in capitals', 'a.txt', `date 2023-05-03\n\n${en.toUpperCase()}`, 'en ltr'],
    ['as it is said to be, whatever its region', 'a.md', front('lang: en-GB\n', en, en), 'en-GB ltr'],
    ['half in another', 'a.md', front('', en, fr), 'en ltr, 1 fr'],
    ['as a page says of every paragraph', 'a.html', page('', `<p lang="en-US">${en}</p><p lang="en-US">${en}</p>`), 'en-US ltr'],
  ])('stays English: %s', (_, name, text, expected) => expect(read(name, text)).toBe(expected));
});

describe('the language of a block', () => {
  it.each([
    ['a quotation', 'a.md', front('', en, `> ${fr}`, en), 'en ltr, 1 fr'],
    ['a quotation from right to left', 'a.md', front('', en, `> ${ar}`, en), 'en ltr, 1 ar rtl'],
    ['English in an Arabic article', 'a.txt', `date 2023-05-03\n\n${ar}\n\n${en}${`\n\n${ar}`.repeat(4)}`, 'ar rtl, 1 en ltr'],
    ['the longer part in a French one of thirds', 'a.md', front('', en, fr, fr), 'en ltr, 1 fr, 2 fr'],
    ['a line in another script', 'a.md', front('', en, 'مقدمة', en), 'en ltr, 1 und-Arab rtl'],
    ['as its element says', 'a.html', page(' lang="en"', `<p>${en}</p><p lang="la">Gallia est omnis divisa in partes tres.</p><p>${en}</p>`), 'en ltr, 1 la'],
    ['as what holds all of it says', 'a.html', page(' lang="en"', `<p>${en}</p><p><i lang="la">Gallia est omnis divisa in partes tres.</i></p><p>${en}</p>`), 'en ltr, 1 la'],
    ['as the element around it says', 'a.html', page(' lang="en"', `<p>${en}</p><blockquote lang="he" dir="rtl"><p>שלום.</p><p>שלום לכם.</p></blockquote><p>${en}</p>`), 'en ltr, 1 he rtl, 2 he rtl'],
    ['an item of a list, a row of a table', 'a.html', page(' lang="en"', `<p>${en}</p><ul><li>one</li><li lang="ar">واحد</li></ul><table><tr><td>a</td><td>b</td></tr><tr dir="rtl" lang="ar"><td>ا</td><td>ب</td></tr></table>`), 'en ltr, 2 ar rtl, 4 ar rtl'],
    ['HTML in Markdown', 'a.md', front('', en, '<p lang="ar" dir="rtl">واحد</p>', en), 'en ltr, 1 ar rtl'],
    ['a direction alone', 'a.html', page(' lang="en"', `<p>${en}</p><p dir="rtl">${en}</p><p>${en}</p>`), 'en ltr, 1 rtl'],
  ])('is told: %s', (_, name, text, expected) => expect(read(name, text)).toBe(expected));

  it.each([
    ['a word in another language', 'a.html', page(' lang="en"', `<p>${en}</p><p>They call it <i lang="fr">savoir-faire</i> here.</p>`), 'en ltr'],
    ['code', 'a.md', front('', en, '```\nلا\n```'), 'en ltr'],
    ['another region of the same', 'a.html', page(' lang="en-GB"', `<p lang="en-US">${en}</p><p>${en}</p>`), 'en-GB ltr'],
    ['a short heading', 'a.md', front('', fr, '## En bref', fr), 'fr ltr'],
    ['figures alone', 'a.txt', `date 2023-05-03\n\n${ar}\n\n2023: 14 – 15.\n\n${ar}`, 'ar rtl'],
  ])('is the article’s: %s', (_, name, text, expected) => expect(read(name, text)).toBe(expected));
});

describe('a language that is stated wrong loses nothing and is told of', () => {
  it.each([
    ['in front matter', 'a.md', front('lang: "e f"\n', en), 'seeds/a.md:3 has "lang: e f", which is no language tag. Write "lang: en" or another tag of BCP 47.'],
    ['by its English name', 'a.txt', front('language: english\n', en), 'seeds/a.txt:3 has "lang: english", which is no language tag. Write "lang: en" or another tag of BCP 47.'],
    ['as a list', 'a.md', front('lang: [en]\n', en), 'seeds/a.md:3 has a list or fields as "lang", which is one line of text. Write "lang: …".'],
    ['a direction that is none', 'a.md', front('dir: up\n', en), 'seeds/a.md:3 has "dir: up", which is no direction of writing. Write "dir: ltr" or "dir: rtl", or leave it out.'],
    ['on a page', 'a.html', page(' lang="x_!"', `<p>${en}</p>`), 'seeds/a.html:2 has "lang=x_!", which is no language tag. Write lang="en" or another tag of BCP 47.'],
    ['on a block', 'a.html', page(' lang="en"', `<p>${en}</p>\n<p lang="deutsch">${en}</p>`), 'seeds/a.html:4 has "lang=deutsch", which is no language tag. Write lang="en" or another tag of BCP 47.'],
    ['English that is not', 'a.html', page(' lang="en"', `<p>${fr}</p>`), 'seeds/a.html:2 states the language "en", and its text is in French, as which it is read. State "fr", or no language.'],
    ['English in front matter that is not', 'a.md', front('title: A\nlang: en\n', ar), 'seeds/a.md:4 states the language "en", and its text is in Arabic, as which it is read. State "ar", or no language.'],
  ])('%s', (_, name, text, warning) => expect(warnings(name, text)).toEqual([warning]));

  it.each([
    ['nothing said', 'a.md', front('', fr)],
    ['what is true', 'a.md', front('lang: fr\n', fr)],
    ['what cannot be known better', 'a.md', front('lang: gl\n', texts.pt)],
    ['English with a quotation', 'a.html', page(' lang="en"', `<p>${en}</p><blockquote>${fr}</blockquote>`)],
    ['a language in the menu of the page', 'a.html', `<html lang="en"><head><meta name="date" content="2023-05-03"></head><body><nav><a lang="x_!">x</a></nav><article><p>${en}</p></article></body></html>`],
  ])('but not: %s', (_, name, text) => expect(warnings(name, text)).toEqual([]));
});
