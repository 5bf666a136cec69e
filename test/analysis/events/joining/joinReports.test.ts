import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../../src/analysis/buildLibrary.ts';
import { joinReports } from '../../../../src/analysis/events/joining/joinReports.ts';
import type { ToldReport } from '../../../../src/analysis/events/joining/tellReports.ts';
import type { ArticleId, CalendarDate, EntityId, LinkedArticle, TimelineEntry } from '../../../../src/model.ts';
import { markedArticle, markedLibrary } from '../../library/markedArticle.ts';

const tell = (...articles: readonly (readonly [published: string, source: string])[]): readonly TimelineEntry[] =>
  buildLibrary(markedLibrary(...articles.map(([published, source], at) => markedArticle(`a${at}`, published, source)))).timeline.flatMap(({ file }) => file.entries);

/** Entries as lists of expressions; `|` between the dates of a conflict. */
const shape = (entries: readonly TimelineEntry[]): readonly string[] => entries.map(({ reports, conflict }) => {
  const written = (ids: readonly string[]): string => reports.filter(({ id }) => ids.includes(id)).map(({ expression }) => expression).join(' + ');
  return conflict.length > 0 ? conflict.map((dating) => written(dating.reports)).join(' | ') : written(reports.map(({ id }) => id));
});

type Row = readonly [what: string, first: string, second: string, ...entries: readonly string[]];
const makeCountry = (code: string) => ({ name: code, type: 'country' as const, country: code, latitude: 0, longitude: 0 });
const makePerson = (n: number) => ({ id: `p${n}` as EntityId, name: `P ${n}`, kind: 'person' as const, country: null, isCountry: false });

const xi = '[Xi|p Xi Jinping]';
const putin = '[Putin|p Vladimir Putin]';
const modi = '[Modi|p Narendra Modi]';
const moscow = '[Moscow|l Moscow]';

describe('one event', () => {
  it.each<Row>([
    ['told by two articles', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${putin} and ${xi} met {on 20 March|2023-03-20..2023-03-20}.`, 'on Monday + on 20 March'],
    ['with a time inside another', `${xi} met ${putin} {in March|2023-03-01..2023-03-31}.`, `${xi} met ${putin} {on 20 March|2023-03-20..2023-03-20}.`, 'in March + on 20 March'],
    ['as a noun and as a verb', `${xi}’s visit to ${moscow} {last month|2023-03-01..2023-03-31} did harm.`, `${xi} visited ${moscow} {in March|2023-03-01..2023-03-31}.`, 'last month + in March'],
    ['by words of one sense', `${xi} called ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} spoke with ${putin} {that day|2023-03-20..2023-03-20}.`, 'on Monday + that day'],
    ['twice by one article', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}. ${xi} met ${putin} {that day|2023-03-20..2023-03-20} for an hour.`, 'Rain fell.', 'on Monday + that day'],
    ['announced, and come about', `${xi} will visit ${moscow} {in March|2023-03-01..2023-03-31}.`, `${xi} visited ${moscow} {in March|2023-03-01..2023-03-31}.`, 'in March + in March'],
    ['of one person, in nearly the same words', `[Slepian|p Slepian] was shot in his kitchen {on Friday|2023-03-20..2023-03-20}.`, `[Slepian|p Slepian] was shot {on 20 March|2023-03-20..2023-03-20} as he stood in the kitchen.`, 'on Friday + on 20 March'],
  ])('%s', (_, first, second, ...entries) => {
    expect(shape(tell(['2023-02-01', first], ['2023-04-02', second]))).toEqual(entries);
  });
});

describe('never one event', () => {
  it.each<Row>([
    ['what others did', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} met ${modi} {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
    ['elsewhere', `${xi} and ${putin} met in ${moscow} {in March|2023-03-01..2023-03-31}.`, `${xi} and ${putin} met in [Rome|l Rome] {in March|2023-03-01..2023-03-31}.`, 'in March', 'in March'],
    ['on another day', `${xi} called ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} called ${putin} {on Tuesday|2023-03-21..2023-03-21}.`, 'on Monday', 'on Tuesday'],
    ['another thing they did', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} praised ${putin} {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
    ['what was denied', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} did not meet ${putin} {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
    ['the end of it', `${xi} visited ${moscow} {in March|2023-03-01..2023-03-31}.`, `${xi} ended his visit to ${moscow} {on Monday|2023-03-20..2023-03-20}.`, 'in March', 'on Monday'],
    ['in a year', `${xi} met ${putin} {in 2023|2023-01-01..2023-12-31}.`, `${xi} met ${putin} {in 2023|2023-01-01..2023-12-31}.`, 'in 2023', 'in 2023'],
    ['with other figures', `[Taliban|o Taliban] fighters killed 3 of [Kurram|o Kurram] {on Monday|2023-03-20..2023-03-20}.`, `[Taliban|o Taliban] fighters killed 10 of [Kurram|o Kurram] {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
    ['what one organisation does', `Four [Taliban|o Taliban] fighters were killed {on Monday|2023-03-20..2023-03-20}.`, `A militia killed [Taliban|o Taliban] fighters {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
    ['sayings of one day', `${xi} told ${putin} {on Monday|2023-03-20..2023-03-20} that trade grew.`, `${xi} told ${putin} {on Monday|2023-03-20..2023-03-20} that peace was near.`, 'on Monday', 'on Monday'],
    ['two parts of one sentence', `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20} and ${xi} met ${putin} {this week|2023-03-20..2023-03-26}.`, 'Rain fell.', 'on Monday', 'this week'],
    ['a meeting that was agreed', `${xi} agreed to a meeting with ${putin} {on Monday|2023-03-20..2023-03-20}.`, `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`, 'on Monday', 'on Monday'],
  ])('%s', (_, first, second, ...entries) => {
    expect(shape(tell(['2023-02-01', first], ['2023-04-02', second]))).toEqual(entries);
  });

  it('what countries did', () => {
    const source = '[Russia|l Russia] invaded [Ukraine|l Ukraine] {on 24 February|2022-02-24..2022-02-24}.';
    const library = markedLibrary(markedArticle('a', '2023-05-01', source), markedArticle('b', '2023-05-02', source));
    const entities = library.entities.map((entity, at) => ({ ...entity, gazetteer: makeCountry('AB'.charAt(at)) }));
    expect(buildLibrary({ ...library, entities }).timeline.flatMap(({ file }) => file.entries)).toHaveLength(2);
  });
});

describe('different dates', () => {
  const visited = (when: string): string => `${xi} visited ${moscow} ${when}.`;

  it('both stay, in one entry that spans them', () => {
    const entries = tell(['2023-05-03', `${xi}’s visit to ${moscow} {last month|2023-04-01..2023-04-30} did harm. ${visited('{in late March|2023-03-21..2023-03-31}')}`]);
    expect(shape(entries)).toEqual(['in late March | last month']);
    expect(entries[0]!.when).toMatchObject({ kind: 'interval', earliest: '2023-03-21', latest: '2023-04-30' });
    expect(entries[0]!.joins.map(({ reason }) => reason)).toEqual(['Both tell of “visit” with Xi Jinping and Moscow, at times that exclude one another']);
  });

  it('stand with all that agree with one of them', () => {
    const entries = tell(
      ['2023-05-03', `${xi}’s visit to ${moscow} {last month|2023-04-01..2023-04-30} did harm.`],
      ['2023-05-04', visited('{from 20 to 22 March|2023-03-20..2023-03-22}')],
      ['2023-05-05', visited('{in March|2023-03-01..2023-03-31}')],
    );
    expect(shape(entries)).toEqual(['from 20 to 22 March + in March | last month']);
    expect(entries[0]!.conflict.map(({ when }) => when)).toMatchObject([{ earliest: '2023-03-20', latest: '2023-03-22' }, { earliest: '2023-04-01' }]);
  });

  it.each<Row>([
    ['of a call: there were two', `${xi} called ${putin} {in March|2023-03-01..2023-03-31}.`, `${xi} called ${putin} {last month|2023-04-01..2023-04-30}.`, 'in March', 'last month'],
    ['two exact days: there were two', visited('{on 3 March|2023-03-03..2023-03-03}'), visited('{on 10 March|2023-03-10..2023-03-10}'), 'on 3 March', 'on 10 March'],
    ['months apart', visited('{in January|2023-01-01..2023-01-31}'), visited('{in April|2023-04-01..2023-04-30}'), 'in January', 'in April'],
    ['another one, by the text’s own word', visited('{in March|2023-03-01..2023-03-31}'), visited('again {in April|2023-04-01..2023-04-30}'), 'in March', 'in April'],
    ['with others', visited('{in March|2023-03-01..2023-03-31}'), `${modi} visited ${moscow} {in April|2023-04-01..2023-04-30}.`, 'in March', 'in April'],
    ['elsewhere', visited('{in March|2023-03-01..2023-03-31}'), `${xi} visited [Rome|l Rome] {in April|2023-04-01..2023-04-30}.`, 'in March', 'in April'],
    ['planned, and come about later', `${xi} will visit ${moscow} {in June|2023-06-01..2023-06-30}.`, visited('{in May|2023-05-01..2023-05-31}'), 'in May', 'in June'],
  ])('are none %s', (_, first, second, ...entries) => {
    expect(shape(tell(['2023-05-03', first], ['2023-05-20', second]))).toEqual(entries);
  });
});

describe('an entry', () => {
  const first = `${xi} met ${putin} {on Monday|2023-03-20..2023-03-20}.`;
  const second = `${xi} and ${putin} met {in March|2023-03-01..2023-03-31}.`;

  it('has the id of its first report, the oldest article’s', () => {
    const [entry] = tell(['2023-04-05', second], ['2023-03-21', first]);
    expect(entry!.reports.map(({ article }) => article.published)).toEqual(['2023-03-21', '2023-04-05']);
    expect(entry!.id).toBe(entry!.reports[0]!.id);
    expect(entry!.joins).toEqual([{ report: entry!.reports[1]!.id, with: entry!.id, reason: 'Both tell of “meet” with Xi Jinping and Vladimir Putin, at times that agree' }]);
  });

  it('keeps its ids when the article grows around the sentence', () => {
    const before = tell(['2023-03-21', first]);
    const after = tell(['2023-03-21', `Rain fell. ${modi} slept {on Sunday|2023-03-19..2023-03-19}.\n\nSnow. ${first}`]);
    expect(after.map(({ id }) => id)).toContain(before[0]!.id);
  });

  it('numbers what is told twice in the same words', () => {
    const ids = tell(['2023-03-21', `${first} ${first}`]).flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toBe(`${ids[0]!}-2`);
  });

  it('knows where in the quotation it stands, and when it was said', () => {
    const [{ reports }] = [tell(['2023-03-25', `[Peskov|p Peskov] said {on Friday|2023-03-24..2023-03-24} that ${xi} would meet ${putin} {on Monday|2023-03-27..2023-03-27}.`])[1]!];
    const [{ quotation, clause, said }] = [reports[0]!];
    expect(quotation.text.slice(clause.from, clause.to)).toBe('Xi would meet Putin on Monday');
    expect(said).toMatchObject({ expression: 'on Friday', when: { earliest: '2023-03-24' } });
  });
});

/** A report whose reads are counted. */
function countReads(count: number): number {
  let reads = 0;
  const reports = Array.from({ length: count }, (_, at): ToldReport => {
    const day = `2023-03-${String((at % 28) + 1).padStart(2, '0')}` as CalendarDate;
    return {
      id: String(at), article: { id: `a${at}` as ArticleId } as LinkedArticle, event: { sentence: 0 } as ToldReport['event'],
      when: { kind: 'interval', earliest: day, latest: day, precision: 'day', approximate: false },
      get taking() {
        reads += 1;
        return [makePerson(0), makePerson(1 + (at % 5))];
      },
      happens: [{ lemma: 'meet', sense: 'meet', weak: false, routine: false }], stems: new Set(['meet']), numbers: new Set(), denied: false, phase: null, ahead: false,
    };
  });
  joinReports(reports, count);
  return reads;
}

it('work grows with the library and no faster, though all is told of one person', () => {
  expect(countReads(2000)).toBeLessThan(countReads(1000) * 2.3);
});
