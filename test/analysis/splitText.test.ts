import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/analysis/splitText.ts';

const wrapped = `The ministry said on Tuesday that the talks had been put off
until further notice, because the two delegations could not
agree on a place. Observers were not surprised.`;

describe('splitText', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \n\t\n ', []],
    ['one line', ' One came. ', ['One came.']],
    ['lines of their own', 'Boeing wins order\nMay 24, 2008\nBoeing won.', ['Boeing wins order', 'May 24, 2008', 'Boeing won.']],
    ['long lines, each a paragraph', `${'One came. '.repeat(15)}\n${'Two left. '.repeat(15)}`, ['One came. '.repeat(15).trim(), 'Two left. '.repeat(15).trim()]],
    ['blank lines between paragraphs', 'One came.\n\n\nTwo left.', ['One came.', 'Two left.']],
    ['line ends of other systems', 'One came.\r\nTwo left.\rThree ate.\u2028Four slept.', ['One came.', 'Two left.', 'Three ate.', 'Four slept.']],
    ['a hard-wrapped paragraph', wrapped, [wrapped.replaceAll('\n', ' ')]],
    ['two of them', `${wrapped}\n\n${wrapped}`, [wrapped.replaceAll('\n', ' '), wrapped.replaceAll('\n', ' ')]],
    ['one with indented lines', wrapped.replaceAll('\n', '\n  '), [wrapped.replaceAll('\n', '   ')]],
    ['a headline right above one', `Talks put off\n${wrapped}`, ['Talks put off', wrapped.replaceAll('\n', ' ')]],
    ['a short last line, then the next paragraph without a blank line', `${wrapped}\nNobody spoke.`, [wrapped.replaceAll('\n', ' '), 'Nobody spoke.']],
    ['a list below one', `${wrapped}\n- one came\n- two left`, [wrapped.replaceAll('\n', ' '), '- one came', '- two left']],
    ['verse, whose lines break early', 'so much depends upon\na red wheel barrow of some length and weight\nglazed with\nrain water', ['so much depends upon', 'a red wheel barrow of some length and weight', 'glazed with', 'rain water']],
    ['a list of small words', 'apples\npears\nplums', ['apples', 'pears', 'plums']],
  ])('%s', (_, text, pieces) => {
    expect(splitText(text).map((piece) => piece.text)).toEqual(pieces);
  });

  it.each([wrapped, ` \n${wrapped}\r\n\r\n  One came.\t\n`, 'A\n\n\u00a0B\u2003'])('keeps offsets: %j', (text) => {
    for (const { text: piece, start } of splitText(text)) {
      expect(text.slice(start, start + piece.length).replace(/\s/gu, ' ')).toBe(piece);
    }
  });

  it('keeps offsets and all that is ink, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '\t', '.', '🙂', 'word '), maxLength: 200 });
    fc.assert(fc.property(text, (source) => {
      let end = 0;
      for (const { text: piece, start } of splitText(source)) {
        expect(source.slice(end, start).trim()).toBe('');
        expect(piece.trim()).toBe(piece);
        end = start + piece.length;
        expect(source.slice(start, end).replace(/\s/gu, ' ')).toBe(piece);
      }
      expect(source.slice(end).trim()).toBe('');
    }), { seed: 20230503, numRuns: 300 });
  });
});
