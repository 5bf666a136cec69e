import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitIntoSentences } from '../../src/analysis/splitIntoSentences.ts';
import { texts } from './language/texts.ts';

const split = (lang: string, text: string): readonly string[] => splitIntoSentences(text, lang).map(({ from, to }) => text.slice(from, to));

/** `|` stands where one sentence ends and the next begins. */
test.each([
  ['Arabic', 'ar', 'وصل الرئيس. | هل قال شيئا؟ | لا!'],
  ['Urdu', 'ur', 'صدر پہنچے۔ | انہوں نے کہا۔'],
  ['Hindi', 'hi', 'वह आया। | वह गया।'],
  ['Chinese', 'zh', '他来了。|她走了！|真的吗？'],
  ['Chinese in quotation marks', 'zh', '他说：“我来了。”|她走了。'],
  ['Japanese', 'ja', '大統領は来た。|彼は去った。'],
  ['French', 'fr', 'Il est venu. | Elle est partie ! | Vraiment ?'],
  ['German', 'de', 'Er kam. | Sie ging.'],
  ['a year at the end', 'de', 'Das war 1999. | Dann ging er.'],
  ['Greek', 'el', 'Ήρθε. | Έφυγε.'],
  ['lines of a table', 'fr', 'un\t|deux\t|trois'],
])('cuts: %s', (_, lang, marked) => {
  expect(split(lang, marked.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
});

test.each([
  ['an initial', 'fr', 'M. Dupont a vu J. Martin hier.'],
  ['an abbreviation before a name', 'de', 'Prof. Müller und Dr. Schmidt kamen.'],
  ['a day of the month', 'de', 'Am 3. Mai kam er.'],
  ['a century', 'pl', 'W 19. Wieku było inaczej.'],
  ['a word that goes on in small letters', 'it', 'Disse ... e se ne andò.'],
  ['a decimal point', 'ar', 'ارتفع 3.5 في المئة.'],
])('does not cut: %s', (_, lang, text) => {
  expect(split(lang, text)).toEqual([text]);
});

test('English has its own rules', () => {
  expect(split('en-GB', 'They live in the U.S. The war began at 5 p.m. Eastern.')).toEqual(['They live in the U.S.', 'The war began at 5 p.m. Eastern.']);
});

test('sentences cover the ink of any text, in order, apart from one another', () => {
  const unit = fc.oneof(fc.constantFrom('a', 'M', '.', '。', '؟', '!', ' ', '\n', '\t', '3', '”', 'م', '京', '\u0301', '\u00a0'), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(fc.property(fc.constantFrom('ar', 'de', 'fr', 'th', 'zh', 'und-Arab'), fc.string({ unit }), (lang, text) => {
    let done = 0;
    for (const { from, to } of splitIntoSentences(text, lang)) {
      expect(text.slice(done, from).trim()).toBe('');
      expect(to).toBeGreaterThan(from);
      expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
      done = to;
    }
    expect(text.slice(done).trim()).toBe('');
  }), { numRuns: 500 });
});

test('adversarial text is read to its end', () => {
  for (const part of ['M. ', '3. ', '. ', '1.', 'a\n', '。', '” ', `${texts.th} `]) expect(splitIntoSentences(part.repeat(60_000 / part.length), 'de').length).toBeGreaterThan(0);
});
