import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/analysis/splitSentences.ts';

const split = (text: string): readonly string[] => splitSentences(text).map(({ from, to }) => text.slice(from, to));

/** ` | ` stands where one sentence ends and the next begins. */
test.each([
  ['a stop ends a sentence', 'He came. | She left.'],
  ['so do ? and ! together', 'Are we friends or what?! | She left.'],
  ['a quotation mark after the stop belongs to its sentence', 'It was “long and meaningful.” | Then he left.'],
  ['so does a bracket', '(It was long.) | Then he left.'],
  ['an ellipsis before a capital', 'He waited… | Nothing came.'],
  ['a year at the end', 'It was in 1999. | Then he left.'],
  ['an abbreviation before a word that opens sentences', 'He left at 5 p.m. | She stayed.'],
  ['a country’s dots before a word that opens sentences', 'They live in the U.S. | The war began.'],
  ['No. as an answer', 'He said No. | Then he left.'],
  ['a month with no number after it', 'It began in Jan. | Then it ended.'],
  ['a company’s ending before a word that opens sentences', 'She works at Acme Inc. | It pays well.'],
  ['a cry before a pronoun that tells anew', '“Enough!” | He told them to leave.'],
  ['a statement before a teller of its own', '“We must go.” | Mardan said no more.'],
  ['a quotation before a name that tells nothing', '“We must go.” | Mardan left the room.'],
  ['a stop in a script without blanks', '他来了。|她走了。'],
  ['a tab between the cells of a table', 'Kyiv\t|Moscow'],
])('cuts: %s', (_, marked) => {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  expect(split(text)).toEqual(marked.split('|').map((part) => part.trim()));
});

test.each([
  ['a form of address', 'Mr. Smith met Dr. Jones and Gen. Brown.'],
  ['a saint', 'He lives in St. Louis.'],
  ['initials', 'J. K. Rowling met George W. Bush.'],
  ['a country’s dots before a name', 'The U.S. Army and U.S. President Joe Biden came.'],
  ['a time of day', 'At 9 a.m. London woke.'],
  ['a number', 'No. 10 said so.'],
  ['a day in a short month', 'On Jan. 5 it began.'],
  ['a decimal', 'It cost $3.5 million.'],
  ['a web address', 'See example.com for more.'],
  ['a question inside a sentence', '“What should we think?” he demanded.'],
  ['an ellipsis before a small letter', 'He waited ... and left.'],
  ['a closing mark that stands apart', 'will definitely not call him … ” said Mardan.'],
  ['a question with its teller', '“Why did he call our enemy?” Mardan asked, and went further.'],
  ['a cry with a teller of two names', '“Enough!” Sergei Mardan shouted.'],
  ['a stop before a small letter', 'attacked by Xi Jinping. betrayal.'],
  ['a company’s ending before a name', 'Apple Inc. Chairman Steve Jobs came.'],
])('does not cut: %s', (_, text) => {
  expect(split(text)).toEqual([text]);
});

test('nothing is no sentence', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences(' \n\t ')).toEqual([]);
});

test('sentences are sorted, never overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '…', '”', '“', '(', ')', ' ', '\n', '\t', '5', 'Mr', 'U.S.', '。', '😀') }), (text) => {
      const sentences = splitSentences(text);
      let end = 0;
      for (const { from, to } of sentences) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(end, from).trim()).toBe('');
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        end = to;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
