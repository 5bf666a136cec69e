import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { findInArticle } from '../../../src/evidence/search/findInArticle.ts';

/** `[…]` is what should be marked in a text of a language. */
function check(lang: string, query: string, marked: string): void {
  const plain = marked.replaceAll(/[[\]]/g, '');
  const article = { lang, blocks: [{ text: plain }], sentences: [{ block: 0, from: 0, to: plain.length }] };
  let shown = '';
  let done = 0;
  for (const { from, to, text } of findInArticle(article, query, stemmer)) {
    expect(plain.slice(from, to)).toBe(text);
    shown += `${plain.slice(done, from)}[${text}]`;
    done = to;
  }
  expect(shown + plain.slice(done)).toBe(marked);
}

describe('in other languages are found', () => {
  it.each([
    ['Arabic with its vowel signs', 'ar', 'مدن ', 'زار [مُدُن] الساحل'],
    ['Arabic without them', 'ar', 'مُدُن ', 'زار [مدن] الساحل'],
    ['what carries its hamza otherwise', 'ar', 'احد ', 'لم يكن سهلا على [أحد]'],
    ['a word that is drawn out', 'ar', 'سلام ', 'وكان [ســلام] في المدينة'],
    ['a word with its article', 'ar', 'ميناء ', 'افتتح [الميناء] ودخل [والميناء] وفرح [بالميناء] وعاد [للميناء]'],
    ['with another thing joined to it', 'ar', 'الميناء ', 'دخل [بالميناء]، وهو [ميناء] قديم'],
    ['the letters that Persian writes', 'fa', 'کتاب ', 'این [كتاب] خوب است'],
    ['figures as Arabic writes them', 'ar', '2023 ', 'في عام [٢٠٢٣]'],
    ['Hebrew with its points', 'he', 'שלום ', 'אמר [שָׁלוֹם] ועמד'],
    ['the beginning of a Hebrew word', 'he', 'שלומ', 'אמר [שלום] ועמד'],
    ['French without its accents', 'fr', 'eleves ', 'Les [élèves] lisent'],
    ['a French word behind an elision', 'fr', 'ecole ', 'Les élèves de [l’école] et [d\'école]'],
    ['an Italian one', 'it', 'arte ', 'il museo [dell’arte]'],
    ['German with its sharp s', 'de', 'strasse ', 'auf der [Straße]'],
    ['the beginning of a word', 'de', 'verhandl', 'die [Verhandlungen]'],
    ['Chinese, wherever it stands', 'zh', '火车站', '新[火车站]今天开放，[火车站]里有书店'],
    ['Thai', 'th', 'เมืองหลวง', 'เดินทางถึง[เมืองหลวง]เมื่อวันจันทร์'],
    ['Japanese', 'ja', '大統領', '[大統領]は月曜日'],
    ['Korean by its beginning', 'ko', '대통령', '[대통령은] 월요일'],
  ])('%s', (_, lang, query, marked) => check(lang, query, marked));

  it.each([
    ['a French word by the root of an English one', 'fr', 'importations ', 'cela est important'],
    ['a German word by the root of an English one', 'de', 'generalization ', 'der General'],
    ['signs of a Chinese word in another order', 'zh', '车火', '新火车站'],
    ['a word that only ends so', 'ar', 'ناء ', 'الميناء'],
    ['two letters behind the article', 'ar', 'م ', 'الم'],
  ])('and not: %s', (_, lang, query, marked) => check(lang, query, marked));
});
