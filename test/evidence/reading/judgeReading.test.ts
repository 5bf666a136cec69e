// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/evidence/reading/judgeReading.ts';

/** `90s of 700w 4m, end`: seconds on the screen, the article's words and minutes, whether its end was seen. */
function judge(told: string): string {
  const [, seconds, words, minutes, end] = /^(\S+)s of (\d+)w (\d+)m(, end)?$/.exec(told)!;
  return judgeReading({ seconds: Number(seconds), words: Number(words), minutes: Number(minutes), end: end !== undefined }) ?? 'nothing';
}

describe('judgeReading', () => {
  it.each([
    ['ten seconds begin it', '10s of 700w 4m', 'reading'],
    ['all the time in the world, but not its end, is reading', '3600s of 700w 4m', 'reading'],
    ['a very fast reader at the end has read it', '60s of 700w 4m, end', 'read'],
    ['an ordinary reader at the end has read it', '180s of 700w 4m, end', 'read'],
    ['a few words are read before they are begun', '4s of 30w 1m, end', 'read'],
    ['a thousand signs of Chinese are two minutes, not a thousand words', '40s of 1000w 2m, end', 'read'],
  ])('%s', (_, told, state) => expect(judge(told)).toBe(state));

  it.each([
    ['opening it', '0s of 700w 4m', 'nothing'],
    ['looking in', '9.9s of 700w 4m', 'nothing'],
    ['opening it at its end', '0s of 700w 4m, end', 'nothing'],
    ['opening a few words that show their end at once', '1s of 3w 1m, end', 'nothing'],
    ['scrolling through to the end', '8s of 700w 4m, end', 'nothing'],
  ])('%s is no reading', (_, told, state) => expect(judge(told)).toBe(state));

  it('who is quicker than anybody reads has begun it and not read it', () => expect(judge('55s of 700w 4m, end')).toBe('reading'));
});
