// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { beginTime, countTime, type Notice } from '../../../src/evidence/reading/countTime.ts';

const words = { a: 'act', h: 'hide', s: 'show' } as const;

/**
 * Seconds that are counted. `10` looks every second for ten seconds, `a` the reader does something,
 * `h` and `s` the page is hidden and shown, `+10` ten seconds pass in which nothing is said, `-10` the clock is set back.
 */
function count(happenings: string, visible = true): number {
  let at = 1_000_000;
  let time = beginTime(at, visible);
  const notice = (what: Notice['what']) => {
    time = countTime(time, { at, what });
  };
  for (const word of happenings.split(' ')) {
    if (word in words) notice(words[word as keyof typeof words]);
    else if (/^[+-]/.test(word)) at += Number(word) * 1000;
    else {
      for (let second = 0; second < Number(word); second += 1) {
        at += 1000;
        notice('look');
      }
    }
  }
  return time.ms / 1000;
}

describe('countTime', () => {
  it.each([
    ['time passes while the page is visible', '30', 30],
    ['and while the reader does something now and then', '100 a 100 a 100', 300],
    ['up to the moment in which the page is hidden', '10 +0.5 h 60', 10.5],
    ['and from the moment in which it is shown again', '10 h +3600 s 5', 15],
    ['for two minutes after the reader last did something', '600', 120],
    ['a reader who comes back to a page that stood still goes on', '600 a 10', 130],
    ['a reader who acts between two looks loses nothing', '5 +0.4 a +0.6 5', 11],
  ])('%s', (_, happenings, seconds) => expect(count(happenings)).toBe(seconds));

  it.each([
    ['a page that is opened', '0', 0],
    ['a page that is hidden', 'h 600', 0],
    ['what is done on a hidden page', 'h a 10 a 10', 0],
    ['a computer that slept', '10 +28800 a 10', 20],
    ['a page that was frozen and is looked at by an act', '10 +600 a', 10],
    ['the time between two looks of an idle page', '600 +2 a', 120],
  ])('%s does not count', (_, happenings, seconds) => expect(count(happenings)).toBe(seconds));

  it('a page that was opened in the background counts from when it is shown', () => {
    expect(count('60', false)).toBe(0);
    expect(count('60 s 10', false)).toBe(10);
  });

  it('a clock that is set back takes nothing away', () => expect(count('10 -100 5')).toBe(14));
});
