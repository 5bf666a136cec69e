import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/analysis/entities/tokenise.ts';

const tokensOf = (text: string): string => tokenise(text).map((token) => token.text).join(' | ');

describe('tokenise', () => {
  test.each([
    ['a full stop is a token', 'He left.', 'He | left | .'],
    ['dotted capitals stay together', 'U.S. officials', 'U.S. | officials'],
    ['an abbreviation keeps its dot', 'Mr. Bush met Gen. Petraeus.', 'Mr. | Bush | met | Gen. | Petraeus | .'],
    ['a British title has none', 'Mr Bush', 'Mr | Bush'],
    ['a possessive is a token of its own', 'Xi’s visit', 'Xi | ’s | visit'],
    ['so is one with a straight apostrophe', "Putin's work", "Putin | 's | work"],
    ['a product has one too', "the A380's wings; didn't", "the | A380 | 's | wings | ; | did | n't"],
    ['a name keeps its apostrophe', "O'Connor and Shi'ite", "O'Connor | and | Shi'ite"],
    ['a hyphened name stays together', 'al-Qaida in Jean-Bertrand', 'al-Qaida | in | Jean-Bertrand'],
    ['a name before a participle is split off', 'the Intel-based Mac', 'the | Intel | - | based | Mac'],
    ['but a plain hyphened word is not', 'a so-called long-term plan', 'a | so-called | long-term | plan'],
    ['money with a country is one sign and a number', 'US$40 billion', 'US$ | 40 | billion'],
    ['a number keeps its commas and dots', '1,000.5 tons', '1,000.5 | tons'],
    ['curly quotes and brackets stand alone', '“Solovyev Live” (Live)', '“ | Solovyev | Live | ” | ( | Live | )'],
    ['an ampersand inside a word stays', 'AT&T', 'AT&T'],
    ['nothing in white space', ' \n\t ', ''],
  ])('%s', (_, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  test('ranges cover exactly the text of each token, also outside the basic plane', () => {
    const text = '𝒳 “Zoë’s” naïve — café 😀.';
    for (const token of tokenise(text)) expect(text.slice(token.from, token.to)).toBe(token.text);
    expect(tokenise(text).map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
  });
});
