import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDays, writeDays } from '../../../src/evidence/list/joinDays.ts';
import { parseDaySpan, type DaySpan } from '../../../src/evidence/search/parseDays.ts';
import type { CalendarDate } from '../../../src/model.ts';

const spansOf = (text: string) => text.split(' ').filter((each) => each !== '').map((each) => parseDaySpan(each)!);
const touches = (a: DaySpan, b: DaySpan) => a.from <= b.to && b.from <= a.to;

describe('days joined', () => {
  it.each([
    ['of one day are that day', '2023-03-20', '2023-03-20'],
    ['that overlap are one span', '2023-03-20..2023-03-22 2023-03-21..2023-03-25', '2023-03-20..2023-03-25'],
    ['that follow one another are one span', '2023-03-20 2023-03-21', '2023-03-20..2023-03-21'],
    ['over the end of a year', '2022-12-31 2023-01-01', '2022-12-31..2023-01-01'],
    ['within longer ones say nothing more', '2023 2023-03 2023-03-20', '2023'],
    ['to a whole month are the month', '2023-02-01..2023-02-14 2023-02-15..2023-02-28', '2023-02'],
    ['to a leap month are the month', '2024-02-01..2024-02-29', '2024-02'],
    ['of months to years', '2022-01..2023-12', '2022..2023'],
    ['come in order', '2023-05 2022-02', '2022-02 2023-05'],
    // Not joined, not shortened.
    ['with a day between stay apart', '2023-03-20 2023-03-22', '2023-03-20 2023-03-22'],
    ['of a month but its last stay days', '2023-02-01..2023-02-27', '2023-02-01..2023-02-27'],
    ['of a month that is no leap month stay days', '2024-02-01..2024-02-28', '2024-02-01..2024-02-28'],
    ['from a month into another stay days', '2022-02-01..2022-03-14', '2022-02-01..2022-03-14'],
    ['of a year and a month stay months', '2022..2023-01', '2022-01..2023-01'],
    ['that are none', '', ''],
  ])('%s', (_, days, joined) => {
    expect(joinDays(spansOf(days)).join(' ')).toBe(joined);
  });

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as CalendarDate);
  const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  it('are read again as they were', () => {
    fc.assert(fc.property(span, (days) => {
      expect(parseDaySpan(writeDays(days))).toEqual(days);
    }));
  });

  it('have a day of a span exactly where one of them has', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
      expect(joinDays(spans).some((days) => touches(parseDaySpan(days)!, asked))).toBe(spans.some((days) => touches(days, asked)));
    }));
  });
});
