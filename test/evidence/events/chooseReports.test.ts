import { describe, expect, it } from 'vitest';
import { chooseReports } from '../../../src/evidence/events/chooseReports.ts';
import { settleWhen } from '../../../src/evidence/events/settleWhen.ts';
import type { TimelineEntry, When } from '../../../src/model.ts';
import { whenOf } from '../../analysis/library/markedArticle.ts';
import { makeEntry } from './makeEntry.ts';

const settle = (...times: readonly string[]): string => {
  const when = settleWhen(times.map((time): When => {
    const [days = '', part] = time.split(' ');
    const [earliest = '', latest = ''] = days.split('..');
    const whole = whenOf(earliest, latest);
    return part === undefined ? whole : { ...whole, precision: 'part of month' };
  }));
  return `${when.kind === 'before' ? '' : when.earliest}..${when.kind === 'after' ? '' : when.latest}`;
};

describe('the time of an event', () => {
  it.each([
    ['is that of its one report', ['2023-03-01..2023-03-31'], '2023-03-01..2023-03-31'],
    ['the most exact of those that contain it', ['2023-03-01..2023-03-31', '2023-03-20..2023-03-22'], '2023-03-20..2023-03-22'],
    ['all days, where none contains the others', ['2023-03-01..2023-03-10', '2023-03-08..2023-03-20'], '2023-03-01..2023-03-20'],
    ['“late March” may begin on the 20th', ['2023-03-21..2023-03-31 part', '2023-03-20..2023-03-22'], '2023-03-20..2023-03-22'],
    ['but not on the 15th', ['2023-03-21..2023-03-31 part', '2023-03-15..2023-03-22'], '2023-03-15..2023-03-31'],
    ['a day inside an open time', ['..2023-05-03', '2022-02-24..2022-02-24'], '2022-02-24..2022-02-24'],
  ])('%s', (_, times, when) => {
    expect(settle(...times)).toBe(when);
  });
});

describe('some of the reports of an event', () => {
  const [a, b, c] = ['a 2023-03-22 2023-03-21..2023-03-21', 'b 2023-04-01 2023-03-01..2023-03-31', 'c 2023-05-03 2023-04-01..2023-04-30'];
  const whole = makeEntry('Xi Moscow', a, b, c);
  const entry: TimelineEntry = {
    ...whole,
    joins: [{ report: 'b', with: 'a', reason: 'agree' }, { report: 'c', with: 'b', reason: 'differ' }],
    conflict: [{ when: whole.reports[0]!.when, reports: ['a', 'b'] }, { when: whole.reports[2]!.when, reports: ['c'] }],
  };
  const keep = (...ids: readonly string[]) => chooseReports(entry, ({ id }) => ids.includes(id));

  it('all are the same entry, none is none', () => {
    expect(keep('a', 'b', 'c')).toBe(entry);
    expect(keep()).toBeNull();
  });

  it('without one date there is no conflict, and the time is that of the rest', () => {
    expect(keep('a', 'b')).toMatchObject({ id: 'a', conflict: [], joins: [{ reason: 'agree' }], when: { earliest: '2023-03-21', latest: '2023-03-21' } });
  });

  it('a conflict stays with the reports that are left', () => {
    expect(keep('b', 'c')).toMatchObject({
      id: 'b', conflict: [{ reports: ['b'], when: { latest: '2023-03-31' } }, { reports: ['c'] }], joins: [{ reason: 'differ' }],
      when: { earliest: '2023-03-01', latest: '2023-04-30' },
    });
  });

  it('one that was split off stands for itself', () => {
    expect(keep('c')).toMatchObject({ id: 'c', conflict: [], joins: [], when: { earliest: '2023-04-01' } });
  });
});
