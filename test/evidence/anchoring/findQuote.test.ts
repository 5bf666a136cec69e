import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../../src/evidence/anchoring/articleText.ts';
import { findQuote } from '../../../src/evidence/anchoring/findQuote.ts';
import { readMarked, writeMarked } from './markedText.ts';

/** What was highlighted, and the article as it is now with the words in brackets; without brackets they are lost. */
function follow(before: string, now: string, keepsHint = true) {
  const { quote, place } = readMarked(before);
  const article = joinBlocks(now.replace('[', '').replace(']', '').split('\n'));
  const found = findQuote(article, quote, keepsHint ? place : null);
  return { written: writeMarked(article, found?.place ?? null), how: found?.how ?? 'lost' };
}

const talks = 'Dmitry Peskov met Volodymyr Zelensky in Moscow on Monday. [The two men spoke for an hour.] Nothing was signed, aides said.';
const rate = 'The bank met in Frankfurt. [It raised the rate by 25 points.] Markets fell at once.';

describe('highlighted words are found', () => {
  it.each([
    ['where they stood', talks, talks, 'same'],
    ['after a word before them was replaced', talks, talks.replace('Monday', 'Tuesday'), 'same'],
    ['after a sentence was put right before them', talks, talks.replace('[', 'It was raining hard. ['), 'same'],
    ['after a sentence was put right after them', talks, talks.replace(']', '] It was raining hard.'), 'same'],
    ['after a block was put before them', talks, `Updated at noon.\n${talks}`, 'same'],
    ['after their block was cut in two', talks, talks.replace(' [', '\n['), 'same'],
    ['after a long sentence of them was moved elsewhere', 'A. [The two men spoke for more than an hour in the old palace.] B.', 'Quite another beginning.\nOther words. [The two men spoke for more than an hour in the old palace.] And more.', 'same'],
    ['among the same words elsewhere, by what stands around them', 'He was in Paris. He left [Moscow] on Monday by train. Moscow was cold.', 'Moscow. He was in Paris. Yes, he left [Moscow] on Monday by train. Moscow was cold. Moscow!', 'same'],
    ['among the same words in the same surroundings, by where they last stood', 'Yes.\n[Yes.]\nYes.', 'Yes.\n[Yes.]\nYes.', 'same'],
    ['though the quotation marks and dashes were made round', 'He was firm. ["No - never" was the answer.] They left.', 'He was firm. [“No – never” was the answer.] They left.', 'folded'],
    ['though spaces were doubled and became hard', 'It cost much. [About 25 000 euros] were paid.', 'It cost much. [About  25\u00A0000 euros] were paid.', 'folded'],
    ['though an accent is encoded in another way', 'They sat in [the café] until late.', 'They sat in [the cafe\u0301] until late.', 'folded'],
    ['though their case was changed', 'They heard [the Foreign Minister] speak there.', 'They heard [the foreign minister] speak there.', 'folded'],
    ['though a letter in them was put right', talks, talks.replace('spoke', 'spokke'), 'changed'],
    ['though a word in them was replaced', talks, talks.replace('two men', 'two leaders'), 'changed'],
    ['though a word was added to them', talks, talks.replace('spoke', 'then spoke'), 'changed'],
    ['though their last word was taken out', talks, talks.replace(' an hour.]', ' hours.]'), 'changed'],
    ['though a number in them was put right, all around being the same', rate, rate.replace('25', '50'), 'changed'],
  ])('%s', (_, before, now, how) => {
    const found = follow(before, now);
    expect(found).toEqual({ written: now, how });
  });
});

describe('highlighted words are lost', () => {
  it.each([
    ['that are gone', talks, talks.replace(/\[.*\] /, '')],
    ['whose article holds nothing any more', talks, ''],
    ['that are short, where the same word stands elsewhere', 'He left [Moscow] on Monday by train.', 'It was cold in Moscow, they said.'],
    ['that are short, where the same words stand elsewhere after the same words', 'In the end [he said no] and left the room at once.', 'In the end he said no, I think; nobody had asked him.'],
    ['that were written anew', talks, talks.replace(/\[.*\]/, 'It took sixty minutes.')],
    ['that are part of a longer word now', 'They met [Xi] there on Monday.', 'They met Xiao there on Monday.'],
    ['whose short sentence was moved elsewhere', talks, 'Nothing was signed, aides said.\nIt rained. The two men spoke for an hour. Dmitry Peskov met Volodymyr Zelensky in Moscow on Monday.'],
    ['where a like sentence tells of another number', rate, 'The bank met in London. It raised the rate by 50 points. Shares rose a little.'],
    ['where two places fit as well', 'One day [he said that it was late] and went.', 'Then he said that it was late and wept. Now he said that it was late and slept.'],
    ['that were taken out, where their like was there before', 'On Monday the envoy flew to Kyiv with a letter. [On Friday the envoy flew to Kyiv with a map.] It was over.', 'On Monday the envoy flew to Kyiv with a letter. It was over.'],
    ['whose letters stand in another order', 'The [abcdefghijkl] stood there.', 'The lkjihgfedcba stood there.'],
  ])('%s', (_, before, now) => expect(follow(before, now)).toEqual({ written: now, how: 'lost' }));
});

describe('without knowing where they last stood, words are found', () => {
  it.each([
    ['by what stands around them', talks, talks],
    ['after a change before them', talks, `New.\n${talks}`],
  ])('%s', (_, before, now) => expect(follow(before, now, false).written).toBe(now));
});

describe('in long and adverse texts the work grows no faster than the text', () => {
  it.each([
    ['one letter again and again', 'a'.repeat(200_000), 'aaaa'],
    ['words that nearly fit everywhere', 'abababab'.repeat(20_000), `${'ab'.repeat(60)}c`],
    ['long words in a long text', 'He went there and then here. '.repeat(8000), 'He went there and then where. '.repeat(300)],
    ['only spaces and signs', ' “”…—'.repeat(30_000), '“—” “—”'],
  ])('%s', (_, text, exact) => {
    const article = joinBlocks([text]);
    expect(() => findQuote(article, { exact, prefix: 'x'.repeat(32), suffix: 'y'.repeat(32) }, { block: 0, from: 5, to: 9 })).not.toThrow();
  });
});
