import { describe, expect, it } from 'vitest';
import { openSplits } from '../../../src/evidence/events/openSplits.ts';
import type { ArticleId, Correction, EntityRef, EventReport, TimelineEntry } from '../../../src/model.ts';
import { makeEntry } from './makeEntry.ts';

/** `a b | c`: two parts of three reports. */
const splitOf = (parts: string): Correction => ({
  do: 'split event',
  parts: parts.split('|').map((part) => part.trim().split(' ').map((id) => ({ id, article: `article-${id}` as ArticleId, words: id }))),
});
const days = { a: '2023-03-20', b: '2023-03-21', c: '2023-03-22', d: '2023-03-23' };

/** An entry of these reports; `ab bc` are those that were joined to one another. */
function entryOf(reports: string, joins = ''): TimelineEntry {
  const entry = makeEntry('', ...reports.split('').map((id) => `${id} ${days[id as 'a']} 2023-03-20..2023-03-20`));
  return { ...entry, joins: joins.split(' ').filter(Boolean).map(([one = '', other = '']) => ({ report: other, with: one, reason: 'alike' })) };
}

/** The entries after the steps, each with its reports and those it was set apart from: `ab<c`. */
function tell(entry: TimelineEntry, ...steps: readonly string[]): { readonly told: string; readonly steps: readonly number[] } {
  const split = openSplits(steps.map(splitOf)).split(entry);
  return { told: split.entries.map(({ reports, apart = [] }) => `${reports.map(({ id }) => id).join('')}${apart.length === 0 ? '' : `<${apart.join('')}`}`).join(' '), steps: split.steps };
}

describe('an event is split', () => {
  it.each<[what: string, reports: string, joins: string, steps: readonly string[], told: string]>([
    ['in two', 'ab', 'ab', ['a | b'], 'a<b b<a'],
    ['with one set apart from the others', 'abc', 'ab ac', ['a b | c'], 'ab<c c<a'],
    ['with its first report set apart', 'abc', 'ab ac', ['a | b c'], 'a<b bc<a'],
    ['into all of its reports', 'abc', 'ab bc', ['a | b | c'], 'a<bc b<ac c<ab'],
    ['by one step after another', 'abc', 'ab bc', ['a b | c', 'a | b'], 'a<bc b<ac c<ab'],
    ['as far as it still has reports of two parts', 'ac', 'ac', ['a b | c'], 'a<c c<a'],
    ['and what came later goes with what it was joined to', 'abcd', 'ab bc cd', ['a b | c'], 'ab<c cd<a'],
    ['however many lie between', 'abcd', 'ab bc cd', ['a | d b'], 'a<b bcd<a'],
    ['and what was joined to nothing that is left goes with the first part', 'abcd', '', ['d | c'], 'abd<c c<a'],
    ['in the order of the reports, whatever that of the parts', 'abc', 'ab bc', ['c | b | a'], 'a<bc b<ac c<ab'],
  ])('%s', (_, reports, joins, steps, told) => {
    expect(tell(entryOf(reports, joins), ...steps)).toEqual({ told, steps: steps.map((_step, at) => at) });
  });
});

describe('an event stays whole', () => {
  it.each<[what: string, reports: string, steps: readonly string[]]>([
    ['without steps', 'abc', []],
    ['where the step is about others', 'ab', ['c | d']],
    ['where only one part is told by it', 'ab', ['a b | c d']],
    ['with one report', 'a', ['a | b']],
  ])('%s, as the same object', (_, reports, steps) => {
    const entry = entryOf(reports, '');
    const { entries, steps: met } = openSplits(steps.map(splitOf)).split(entry);
    expect(entries).toEqual([entry]);
    expect(entries[0]).toBe(entry);
    expect(met).toEqual([]);
  });

  it('where the step was made twice the second does nothing', () => {
    expect(tell(entryOf('ab', 'ab'), 'a | b', 'b | a')).toEqual({ told: 'a<b b<a', steps: [0] });
  });

  it('steps about names are none of its business', () => {
    const entity: EntityRef = { id: 'a' as EntityRef['id'], kind: 'person', name: 'a' };
    expect(openSplits([{ do: 'hide', entity }]).none).toBe(true);
    expect(openSplits([{ do: 'hide', entity }, splitOf('a | b')]).split(entryOf('ab', 'ab')).steps).toEqual([1]);
  });
});

const naming = (report: EventReport, ...names: readonly string[]): EventReport =>
  ({ ...report, quotation: { ...report.quotation, marks: names.map((name) => ({ from: 0, to: 1, kind: 'person', entity: name as EntityRef['id'] })) } });

describe('a part of an event', () => {
  it('tells its own time, and who is named in it', () => {
    const whole = makeEntry('xi putin modi', 'a 2023-03-22 2023-03-01..2023-03-31', 'b 2023-03-23 2023-03-20..2023-03-20');
    const [a, b] = whole.reports;
    const { entries } = openSplits([splitOf('a | b')]).split({ ...whole, reports: [naming(a!, 'xi', 'putin'), naming(b!, 'putin', 'modi')] });
    expect(entries.map(({ when, entities, joins }) => ({ when, who: entities.map(({ id }) => id), joins }))).toMatchObject([
      { when: { earliest: '2023-03-01', latest: '2023-03-31' }, who: ['xi', 'putin'], joins: [] },
      { when: { earliest: '2023-03-20', latest: '2023-03-20' }, who: ['putin', 'modi'], joins: [] },
    ]);
  });

  it('keeps why its reports stand together, without what is gone', () => {
    expect(openSplits([splitOf('a b | c')]).split(entryOf('abc', 'ab bc')).entries.map(({ joins }) => joins.map((join) => join.with + join.report))).toEqual([['ab'], []]);
  });

  it('two dates that excluded one another are no conflict when each has an event of its own', () => {
    const whole = makeEntry('', 'a 2023-03-22 2023-03-20..2023-03-22', 'b 2023-05-03 2023-04-01..2023-04-30');
    const conflict = whole.reports.map(({ id, when }) => ({ when, reports: [id] }));
    expect(openSplits([splitOf('a | b')]).split({ ...whole, conflict }).entries.map((entry) => entry.conflict)).toEqual([[], []]);
  });
});
