// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listOf } from '../../../../src/components/timeline/filter/listOf.ts';
import { readTimelineFilter } from '../../../../src/components/timeline/filter/readTimelineFilter.ts';
import { parseListFilter } from '../../../../src/evidence/list/parseListFilter.ts';
import type { EntityRef } from '../../../../src/model.ts';

const known: Readonly<Record<string, string>> = { xi: 'Xi Jinping', putin: 'Vladimir Putin', modi: 'Narendra Modi' };

/** The list of a timeline's address: its own address, and its words. */
function lead(search: string): string {
  const asked = readTimelineFilter(new URLSearchParams(search));
  const names = asked.who.flatMap((id): readonly EntityRef[] => (known[id] === undefined ? [] : [{ id, kind: 'person', name: known[id] }]));
  const link = listOf(asked, names);
  return link === null ? 'nothing' : `${decodeURIComponent(link.href)} ${link.words}`;
}

describe('the list for a part of the timeline', () => {
  it.each([
    ['from=2023-03&to=2023-05', './?event=2023-03..2023-05 All articles that tell of March – May 2023'],
    ['from=2023-03-14&to=2023-05', './?event=2023-03-14..2023-05 All articles that tell of 14 March – 31 May 2023'],
    ['from=2023-03', './?event=2023-03.. All articles that tell of the time from March 2023 on'],
    ['who=xi', './?who=xi All articles that name Xi Jinping'],
    ['who=xi&who=putin&who=modi', './?who=xi&who=putin&who=modi All articles that name Xi Jinping, Vladimir Putin and Narendra Modi'],
    ['who=xi&from=2023-03&to=2023-03', './?who=xi&event=2023-03..2023-03 All articles that tell of March 2023 and name Xi Jinping'],
    ['clock=reported&from=2023-03&to=2023-05', './?from=2023-03&to=2023-05 All articles that were published in March – May 2023'],
    ['clock=reported&from=2023-03&to=2023-05&until=2023-04-02', './?from=2023-03&to=2023-04-02 All articles that were published in March – May 2023 and were published up to 2 April 2023'],
    ['who=xi&until=2023-05-03', './?who=xi&to=2023-05-03 All articles that name Xi Jinping and were published up to 3 May 2023'],
  ])('%s leads to %s', (search, expected) => {
    expect(lead(search)).toBe(expected);
  });

  it.each(['', 'clock=reported', 'open=2023-03', 'who=nobody'])('there is none where nothing is narrowed that can be told: %s', (search) => {
    expect(lead(search)).toBe('nothing');
  });

  it.each(['from=2023-03&to=2023-05', 'from=2023-03', 'to=2023-05-02', 'clock=reported&from=2023-03-14&who=xi'])('is read whole by the list: %s', (search) => {
    const { href } = listOf(readTimelineFilter(new URLSearchParams(search)), [])  ?? { href: '' };
    expect(parseListFilter(new URLSearchParams(href.slice(2))).unclear).toEqual([]);
  });
});
