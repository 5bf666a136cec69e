import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/analysis/buildLibrary.ts';
import { cutEntity } from '../../src/evidence/cutEntity.ts';
import type { CalendarDate, EntityFile, LinkedArticle, Quotation, TimelineEntry } from '../../src/model.ts';
import { entityId, markedArticle, markedLibrary, whenOf } from '../analysis/library/markedArticle.ts';

const articles = [
  markedArticle('a', '2022-11-01', '[Foxx|p Kim Foxx, prosecutor] met [Burke|p Edward Burke] {on Monday|2022-10-31..2022-10-31}. [Foxx|p Kim Foxx] left [Chicago|l Chicago].'),
  markedArticle('b', '2023-05-03', '[Kim Foxx|p Kim Foxx, State’s Attorney] spoke. [Foxx|p Kim Foxx] saw [Burke|p Edward Burke] and [Ms Lee|p Ann Lee] {in April|2023-04-01..2023-04-30}.'),
  markedArticle('c', '2023-05-03', '[Foxx|p Kim Foxx] went to [Chicago|l Chicago].'),
  markedArticle('d', '2024-12-02', '[Foxx|p Kim Foxx, former prosecutor] met [Ms Lee|p Ann Lee] again. [Ann Lee|p Ann Lee] and [K. Foxx|p Kim Foxx] won {in May 2023|2023-05-01..2023-05-31}.'),
];
const build = (...some: readonly LinkedArticle[]) => buildLibrary(markedLibrary(...some));
const whole = build(...articles);
const find = (files: readonly EntityFile[], name: string): EntityFile => files.find(({ entity }) => entity.id === entityId(name))!;
const foxx = find(whole.entities, 'Kim Foxx');
/** The marked library lists the ways of writing in no order, and the bars keep the whole library's months. */
const sort = ({ entity, ...rest }: EntityFile) => ({ ...rest, overTime: [], entity: { ...entity, aliases: entity.aliases.toSorted((a, b) => (a.text < b.text ? -1 : 1)) } });
const cut = (until: string, file = foxx) => cutEntity(file, until as CalendarDate, whole.span);

describe('an entity as told up to a day', () => {
  it.each<[string, string, readonly string[], number]>([
    ['has the articles of that day and before', '2023-05-03', ['c', 'b', 'a'].toSorted(), 1],
    ['not those of the day after', '2023-05-02', ['a'], 3],
    ['has all on the last day', '2024-12-02', ['a', 'b', 'c', 'd'], 0],
    ['has none before the first', '2022-10-31', [], 4],
  ])('%s', (_, until, told, later) => {
    expect(cut(until).told.articles.map(({ article }) => article.id).toSorted()).toEqual(told);
    expect(cut(until).later.articles).toBe(later);
  });

  it.each<[string, (file: EntityFile) => unknown, unknown, unknown]>([
    ['counts its mentions', (file) => file.mentions, 5, 7],
    ['is written in the ways it was then', (file) => file.entity.aliases.map(({ text, count }) => `${text} ${count}`), ['Foxx 4', 'Kim Foxx 1'], ['Foxx 5', 'Kim Foxx 1', 'K. Foxx 1']],
    ['is described as it was then', (file) => file.descriptions.map(({ text }) => text), ['prosecutor', 'State’s Attorney'], ['prosecutor', 'State’s Attorney', 'former prosecutor']],
    ['has the events reported by then, not those that had happened by then', (file) => file.events.map(({ reports }) => reports[0]!.expression), ['on Monday', 'in April'], ['on Monday', 'in April', 'in May 2023']],
    ['has the company of then, by name', (file) => file.with.map(({ name, sentences }) => `${name} ${sentences}`), ['Chicago 2', 'Edward Burke 2', 'Ann Lee 1'], ['Ann Lee 3', 'Chicago 2', 'Edward Burke 2']],
    ['keeps its name', (file) => file.entity.name, 'Kim Foxx', 'Kim Foxx'],
    ['keeps the months of the bars', (file) => file.overTime.reduce((sum, count) => sum + count), 5, 7],
  ])('%s', (_, look, then, now) => {
    expect(look(cut('2023-05-03').told)).toEqual(then);
    expect(look(foxx)).toEqual(now);
  });

  it('has bars that the whole exceeds only later', () => {
    const { told } = cut('2023-05-03');
    expect(told.overTime).toHaveLength(foxx.overTime.length);
    expect(told.overTime.slice(0, -1)).toEqual(foxx.overTime.slice(0, -1));
    expect([told.overTime.at(-1), foxx.overTime.at(-1)]).toEqual([0, 2]);
  });

  it('is the same object where nothing came later', () => {
    expect(cut('2030-01-01').told).toBe(foxx);
  });

  it('changes nothing of the whole', () => {
    const before = structuredClone(foxx);
    cut('2022-12-31');
    expect(foxx).toEqual(before);
  });

  it.each(['Kim Foxx', 'Edward Burke', 'Ann Lee', 'Chicago'])('is what a library that ends there says: %s', (name) => {
    for (const until of ['2022-11-01', '2023-05-03', '2024-01-01', '2024-12-02']) {
      const then = find(build(...articles.filter(({ published }) => published <= until)).entities, name);
      if (then === undefined) continue;
      const { told } = cut(until, find(whole.entities, name));
      expect(sort(told)).toEqual(sort(then));
    }
  });

  it('calls a companion as it is written where the file does not name it', () => {
    const crowd = Array.from({ length: 13 }, (_, at) => `[Kim|p Kim] and [N${at}|p Name ${at}] came. [Kim|p Kim] and [N${at}|p Name ${at}] went.`).join(' ');
    const { entities, span } = build(markedArticle('old', '2022-01-01', '[Kim|p Kim] met [Lee|p Ann Lee] and [Mr Lee|p Ann Lee].'), markedArticle('new', '2023-01-01', crowd));
    const { told } = cutEntity(find(entities, 'Kim'), '2022-01-01' as CalendarDate, span);
    expect(told.with).toEqual([{ id: 'ann-lee', kind: 'person', name: 'Mr Lee', sentences: 1 }]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['has the reports and the partakers of then', '2023-05-03', ['a'], ['Kim Foxx', 'Edward Burke']],
    ['has all of them later', '2024-12-02', ['a', 'd'], ['Kim Foxx', 'Edward Burke', 'Ann Lee']],
    ['is none before its first report', '2022-10-31', [], []],
  ])('of an event that several articles report %s', (_, until, articlesOf, partakers) => {
    const [early, late] = [foxx.events[0]!, foxx.events[2]!];
    const merged: TimelineEntry = { ...early, reports: [...early.reports, ...late.reports], entities: [...early.entities, ...late.entities.filter(({ id }) => id === entityId('Ann Lee'))] };
    const { events } = cut(until, { ...foxx, events: [merged] }).told;
    expect(events.flatMap(({ reports }) => reports.map(({ article }) => article.id))).toEqual(articlesOf);
    expect(events.flatMap(({ entities }) => entities.map(({ name }) => name))).toEqual(partakers);
  });

  it('knows no later report of an article that does not name it', () => {
    const burke = find(whole.entities, 'Edward Burke');
    const [early, late] = [foxx.events[0]!, foxx.events[2]!];
    const { told, later } = cut('2023-05-03', { ...burke, events: [{ ...early, reports: [...early.reports, ...late.reports] }] });
    expect([told.articles, later.articles]).toEqual([burke.articles, 0]);
    expect(told.events.flatMap(({ reports }) => reports.map(({ article }) => article.id))).toEqual(['a']);
  });

  it('leaves out an event in which it takes part by a later report only', () => {
    const lee = find(whole.entities, 'Ann Lee');
    const [early, late] = [foxx.events[0]!, foxx.events[2]!];
    const merged: TimelineEntry = { ...early, reports: [...early.reports, ...late.reports], entities: [...early.entities, ...late.entities] };
    expect(cut('2023-05-03', { ...lee, events: [merged] }).told.events).toEqual([]);
  });

  it('puts an event where it was known to be then', () => {
    const [early, late] = [foxx.events[0]!, foxx.events[2]!];
    const moved: TimelineEntry = { ...early, when: whenOf('2020-01-01', '2020-01-01'), reports: [{ ...early.reports[0]!, when: whenOf('2022-12-12', '2022-12-12') }, ...late.reports] };
    const other: TimelineEntry = { ...early, id: 'other', when: whenOf('2021-01-01', '2021-01-01') };
    expect(cut('2023-05-03', { ...foxx, events: [moved, other] }).told.events.map(({ when }) => when)).toEqual([whenOf('2021-01-01', '2021-01-01'), whenOf('2022-12-12', '2022-12-12')]);
  });

  it('goes once through 100,000 quotations', () => {
    const [first] = foxx.articles;
    const quotations = Array.from({ length: 50_000 }, (_, sentence): Quotation => ({ ...first!.quotations[0]!, sentence }));
    const long: EntityFile = { ...foxx, articles: [{ ...first!, quotations }, { ...foxx.articles.at(-1)!, quotations }] };
    expect(cut('2023-05-03', long).told.entity.aliases[0]!.count).toBe(50_000);
  });
});
