import { expect, test } from 'vitest';
import { tellLanguage } from '../../../src/analysis/language/tellLanguage.ts';
import { texts } from './texts.ts';

test.each(Object.entries(texts).filter(([lang]) => lang !== 'en'))('a text in %s is told from English, and the other way round', (lang, text) => {
  expect(tellLanguage(text, 'en')).toBe(lang);
  expect(tellLanguage(texts.en, lang)).toBe('en');
});

test.each(Object.entries(texts))('a text in %s is what it is taken for', (lang, text) => {
  expect(tellLanguage(text, lang)).toBeNull();
  expect(tellLanguage(text, new Intl.Locale(lang).maximize().toString())).toBeNull();
});

const words = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ');

test.each([
  ['a French quotation in an English article', 'en', texts.fr, 'fr'],
  ['in capitals', 'en', texts.fr.toUpperCase(), 'fr'],
  ['with English names and a title in it', 'en', `${texts.fr} Il a cité « The Old Man and the Sea » devant Boris Johnson et The New York Times.`, 'fr'],
  ['one word in a script that one language alone is written in', 'en', '北京', 'zh'],
  ['one word in a script of many languages', 'en', 'مقدمة', 'und-Arab'],
  ['the same in an article of that script', 'fa', 'مقدمة', null],
  ['a line of Latin letters in an Arabic article', 'ar', 'Photo: Getty Images', 'und-Latn'],
  ['Chinese with brands in Latin letters', 'en', '苹果公司周一发布了 iPhone 15 和 Apple Watch，并介绍了 USB-C 接口。', 'zh'],
  ['Japanese without many kana', 'en', '首相は東京で記者会見を開き、経済対策を発表した。', 'ja'],
  ['a language that is not known, at length', 'en', 'ma te kaupapa nei ka whai wahi nga iwi katoa kia korero mo te ao hou '.repeat(6), 'und'],
  ['a script that is not known', 'en', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ', 'und'],
])('told: %s', (_, home, text, expected) => {
  expect(tellLanguage(text, home)).toBe(expected);
});

test.each([
  ['nothing', ''],
  ['numbers and signs', '2023: 14 – 15 (+3 %)'],
  ['an Arabic name in brackets', 'Abdel Fattah el-Sisi (عبد الفتاح السيسي) met Xi Jinping (习近平) in Riyadh.'],
  ['an Arabic quotation of the same length as its English', 'He said “السلام عليكم ورحمة الله” to the hall.'],
  ['French names and a French title', 'Emmanuel Macron opened the Centre national de la recherche scientifique at the Palais de la Découverte with Le Monde and La Croix.'],
  ['a quotation in French in an English sentence', 'Asked about it, the minister said only “ce n’est pas le moment de parler de tout cela” and left the room with her aides.'],
  ['capitals', texts.en.toUpperCase()],
  ['a headline', 'Xi in Moscow: what to know'],
  ['a headline in capitals', 'CHINA DAN AMERIKA'],
  ['ten words of French', words(texts.fr, 10)],
  ['ten words of German', words(texts.de, 10)],
  ['names and places alone', 'Rio de Janeiro, São Paulo, Los Angeles, San José, La Paz, Las Vegas, El Paso, Santa Fe, Le Havre, La Rochelle, Den Haag, Les Andelys, Los Alamos'],
  ['results without a sentence', 'Arsenal 2 Chelsea 0 Everton 1 Fulham 1 Leeds 3 Burnley 2 Wolves 0 Brentford 0 '.repeat(8)],
  ['a list of things', 'flour sugar butter eggs salt pepper milk cream vanilla yeast water honey oats nuts '.repeat(3)],
  ['one short sentence of many names', 'President Anna Alsky spoke. President Anna Bersky waited. '.repeat(100)],
  ['code', 'const die = new Die(); der.das(und); // ist es so'],
  ['an address', 'Rue de la Loi 16, 1000 Bruxelles, Belgique'],
  ['English with a Spanish refrain', 'They sang “que será, será” and “la vida es un carnaval” until the lights went out in the old theatre of the city.'],
  ['half Arabic, half English', `${words(texts.ar, 12)} ${words(texts.en, 12)}`],
])('stays English: %s', (_, text) => {
  expect(tellLanguage(text, 'en')).toBeNull();
});

test.each([
  ['Norwegian by another of its tags', 'nn', texts.nb],
  ['a neighbour that is not known', 'gl', texts.pt],
  ['Danish in a Norwegian article', 'nb', texts.da],
  ['Serbian in Latin letters', 'sr-Latn', 'Predsednik je rekao da će dve zemlje raditi zajedno, ali da se sve ne može rešiti za jednu posetu, i da to nije ništa novo.'],
  ['Cantonese', 'yue', texts.zh],
])('stays what it is said to be: %s', (_, home, text) => {
  expect(tellLanguage(text, home)).toBeNull();
});

test('reads an adversarial text in time that grows with its length', () => {
  for (const part of ['a', 'le ', 'l’', 'é\u0301', 'ا', '中', '-', 'a-', '’a', '\u0301', '𐤀 ']) {
    expect(() => tellLanguage(part.repeat(400_000 / part.length), 'en')).not.toThrow();
  }
});
