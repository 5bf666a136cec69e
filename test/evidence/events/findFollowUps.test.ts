import { describe, expect, it } from 'vitest';
import { findFollowUps } from '../../../src/evidence/events/findFollowUps.ts';
import type { TimelineEntry } from '../../../src/model.ts';
import { makeEntry } from './makeEntry.ts';

const announced = makeEntry('Xi Putin Moscow', 'announced 2023-03-10 2023-03-20..2023-03-22');
const follow = (...others: readonly TimelineEntry[]): readonly string[] => findFollowUps(announced, [announced, ...others]).map(({ report }) => report.id);

describe('what followed', () => {
  it.each([
    ['the same people at the time', makeEntry('Xi Putin', 'met 2023-03-23 2023-03-21..2023-03-21'), ['met']],
    ['soon after', makeEntry('Xi Moscow', 'left 2023-04-23 2023-04-01..2023-04-01'), ['left']],
    ['a later report of an event that was told before', makeEntry('Xi Putin', 'old 2023-03-09 2023-03-21..2023-03-21', 'new 2023-03-23 2023-03-21..2023-03-21'), ['new']],
    ['not one of them alone, where several take part', makeEntry('Xi', 'slept 2023-03-23 2023-03-21..2023-03-21'), []],
    ['not others', makeEntry('Modi Lavrov', 'met 2023-03-23 2023-03-21..2023-03-21'), []],
    ['not what was told before', makeEntry('Xi Putin', 'met 2023-03-09 2023-03-21..2023-03-21'), []],
    ['not what was told on the same day', makeEntry('Xi Putin', 'met 2023-03-10 2023-03-21..2023-03-21'), []],
    ['not what happened long before', makeEntry('Xi Putin', 'met 2023-03-23 2022-09-15..2022-09-15'), []],
    ['not what happened long after', makeEntry('Xi Putin', 'met 2023-10-23 2023-10-18..2023-10-18'), []],
    ['not what is told of a whole year', makeEntry('Xi Putin', 'trade 2023-12-23 2023-01-01..2023-12-31'), []],
  ])('%s', (_, other, ids) => {
    expect(follow(other)).toEqual(ids);
  });

  it('most shared first, then by time, five at most', () => {
    const others = Array.from({ length: 7 }, (_, at) => makeEntry('Xi Putin', `r${at} 2023-04-0${at + 1} 2023-03-2${at + 1}..2023-03-2${at + 1}`));
    const closest = makeEntry('Xi Putin Moscow', 'closest 2023-04-20 2023-04-19..2023-04-19');
    expect(follow(...others.toReversed(), closest)).toEqual(['closest', 'r0', 'r1', 'r2', 'r3']);
  });

  it('of one person alone, and of nobody nothing', () => {
    const other = makeEntry('Xi', 'came 2023-03-23 2023-03-21..2023-03-21');
    expect(findFollowUps(makeEntry('Xi', 'a 2023-03-10 2023-03-20..2023-03-20'), [other])).toHaveLength(1);
    expect(findFollowUps(makeEntry('', 'a 2023-03-10 2023-03-20..2023-03-20'), [other, makeEntry('', 'b 2023-03-23 2023-03-21..2023-03-21')])).toEqual([]);
  });
});
