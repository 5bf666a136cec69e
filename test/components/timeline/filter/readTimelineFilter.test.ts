// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readTimelineFilter, writeTimelineFilter } from '../../../../src/components/timeline/filter/readTimelineFilter.ts';
import { dateAt } from '../../../../src/components/timeline/span/days.ts';
import { timelinePath } from '../../../../src/paths.ts';

const read = (search: string) => readTimelineFilter(new URLSearchParams(search));
function spanOf(search: string): string | null {
  const { span } = read(search);
  return span === null ? null : [span.from, span.to].map((day) => (Number.isFinite(day) ? dateAt(day) : '')).join('..');
}

describe('the span in an address', () => {
  it.each([
    ['from=2023-03&to=2023-05', '2023-03-01..2023-05-31'],
    ['from=2023-03-14&to=2023-05-02', '2023-03-14..2023-05-02'],
    ['from=2023-03', '2023-03-01..'],
    ['to=2024-02', '..2024-02-29'],
    ['from=2023-03-14&to=2023-03-14', '2023-03-14..2023-03-14'],
    ['from=2023-13&to=2023-05', '..2023-05-31'],
  ])('%s', (search, span) => expect(spanOf(search)).toBe(span));

  it.each(['', 'from=&to=', 'from=yesterday', 'from=2023-02-30', 'to=2023-00', 'from=2023', 'from=2023-05&to=2023-03', 'from=20230301', 'from=2023-03-01T00:00:00Z'])('%s says none', (search) => {
    expect(spanOf(search)).toBeNull();
  });
});

describe('what else is asked', () => {
  it.each([
    ['', { who: [], clock: 'happened', until: null, open: [] }],
    ['who=xi&who=ukraine&who=xi&who=', { who: ['xi', 'ukraine'] }],
    ['clock=reported', { clock: 'reported' }],
    ['clock=both', { clock: 'both' }],
    ['clock=sundial', { clock: 'happened' }],
    ['until=2023-05-03', { until: '2023-05-03' }],
    ['until=2023-05', { until: null }],
    ['until=2023-02-29', { until: null }],
    ['open=2023-03&open=2022&open=2021-long&open=2023-03', { open: ['2023-03', '2022', '2021-long'] }],
    ['open=March&open=2023-3&open=2023-03-01', { open: [] }],
  ])('%s', (search, expected) => expect(read(search)).toMatchObject(expected));
});

it.each([
  'timeline/',
  'timeline/?who=xi&who=ukraine&from=2023-03&to=2023-05&clock=both&until=2023-05-03&open=2023-03',
  'timeline/?from=2023-03-14',
  'timeline/?to=2023-05-02&clock=reported',
])('what is read is written again as it was: %s', (path) => {
  expect(timelinePath(writeTimelineFilter(read(path.split('?')[1] ?? '')))).toBe(path);
});
