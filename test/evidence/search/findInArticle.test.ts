import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { findInArticle } from '../../../src/evidence/search/findInArticle.ts';

/** One sentence a line; `[…]` is what should be marked. */
function check(query: string, marked: string): void {
  const lines = marked.split('\n');
  const plain = lines.map((line) => line.replaceAll(/[[\]]/g, ''));
  const article = { lang: 'en', blocks: plain.map((text) => ({ text })), sentences: plain.map((text, block) => ({ block, from: 0, to: text.length })) };
  const shown = plain.map(() => '');
  const done = plain.map(() => 0);
  for (const { sentence, from, to, text } of findInArticle(article, query, stemmer)) {
    expect(plain[sentence]!.slice(from, to)).toBe(text);
    shown[sentence] += `${plain[sentence]!.slice(done[sentence], from)}[${text}]`;
    done[sentence] = to;
  }
  expect(plain.map((text, at) => shown[at] + text.slice(done[at])).join('\n')).toBe(marked);
}

describe('in an article are marked', () => {
  it.each([
    ['the word', 'moscow ', 'He flew to [Moscow].\n[MOSCOW] was silent.'],
    ['the whole word, with its genitive', 'ukraine ', '[Ukraine’s] paper'],
    ['other endings of an English word', 'negotiate ', 'They [negotiated]; [negotiations] went on.'],
    ['a word that goes on', 'zel', '[Zelensky] and [Zeland]'],
    ['an accent that was not typed', 'erdogan ', '[Erdoğan] spoke'],
    ['an accent that was typed', 'Kyïv ', '[Kyiv] is quiet'],
    ['each word by itself', 'talks moscow ', 'The [talks] in [Moscow] and more [talks]'],
    ['a phrase', '"the talks"', '[The talks] end; talks go on'],
    ['words with a hyphen, side by side', 'al-qaeda ', '[Al-Qaeda], [Al Qaeda], but Al and Qaeda'],
    ['a phrase without spaces', '北京 ', '在[北京]会谈，北方'],
    ['a slip', 'zelinsky ', '[Zelensky] spoke'],
    ['what overlaps, as one', '"a b" "b c"', '[a b c] d'],
  ])('%s', (_, query, text) => check(query, text));

  it.each([
    ['a word in another', 'war ', 'Warsaw, toward, reward'],
    ['a word of the same beginning and another root', 'police ', 'policies'],
    ['the words of a phrase apart', '"talks moscow"', 'talks in Moscow'],
    ['a phrase over two sentences', '"moscow he"', 'They met in Moscow.\nHe left.'],
    ['other endings of an exact word', '"talk"', 'talks, talked'],
    ['a slip where the word itself stands', 'lavrov ', '[Lavrov] and Lavrow'],
    ['a slip in a short word', 'xo ', 'Xi spoke'],
    ['another year', '2022 ', 'in 2023'],
    ['what should not be there', '-moscow ', 'Moscow'],
    ['the values of operators', 'who:putin before:2023 ', 'Putin in 2023'],
    ['nothing, of nothing', ' ', 'Moscow'],
  ])('not: %s', (_, query, text) => check(query, text));

  it('long words and long texts in linear time', () => {
    const long = 'e'.repeat(200_000);
    check('eee ', `${long} [eee]`);
    check('a.a ', `${'a.'.repeat(50_000)}b`);
  });
});
