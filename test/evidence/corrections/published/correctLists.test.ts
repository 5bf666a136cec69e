import { describe, expect, it } from 'vitest';
import { buildLibrary, type LibraryFiles } from '../../../../src/analysis/buildLibrary.ts';
import { correctLibrary } from '../../../../src/analysis/entities/correctLibrary.ts';
import { correctMonth } from '../../../../src/evidence/corrections/published/correctMonth.ts';
import { correctNotPlaced } from '../../../../src/evidence/corrections/published/correctNotPlaced.ts';
import { correctOverview } from '../../../../src/evidence/corrections/published/correctOverview.ts';
import { correctTimeline } from '../../../../src/evidence/corrections/published/correctTimeline.ts';
import { correctWho } from '../../../../src/evidence/corrections/published/correctWho.ts';
import { neededEntities } from '../../../../src/evidence/corrections/published/neededEntities.ts';
import { markedArticle, markedLibrary } from '../../../analysis/library/markedArticle.ts';
import { writtenSteps } from '../writtenSteps.ts';
import { seenThrough, showNames } from './seenThrough.ts';

const library = markedLibrary(
  markedArticle('a1', '2023-01-01', '[Ann Bell|p Ann Bell, minister] met [Bell|p Tom Bell] {today|2023-01-01..2023-01-01}. [She|p Ann Bell] left {lately|? too vague}.'),
  markedArticle('a2', '2023-02-01', '[Ann Bell|p Ann Bell] slept in [Georgia|l Georgia] {today|2023-02-01..2023-02-01}.'),
);
const see = (steps: string) => seenThrough(library, steps);

const listIndex = (steps: string): readonly string[] => {
  const { lens, who, load, files } = see(steps);
  return correctWho(lens, who, load(neededEntities(lens)), files.span).entities
    .map(({ name, kind, role, mentions, articles, events, from, to }) => `${name}, ${kind}, ${role ?? '-'}: ${mentions} in ${articles}, ${events}, ${from}/${to}`);
};

describe('the index', () => {
  it.each([
    ['counts what was joined once', 'merge Tom Bell into Ann Bell', [
      'Ann Bell, person, minister: 4 in 2, 2, 2023-01-01/2023-02-01', 'Georgia, place, -: 1 in 1, 1, 2023-02-01/2023-02-01']],
    ['has a row for what was set apart', 'split Ann Bell in a2 as Zoe', [
      'Ann Bell, person, minister: 2 in 1, 1, 2023-01-01/2023-01-01', 'Georgia, place, -: 1 in 1, 1, 2023-02-01/2023-02-01',
      'Tom Bell, person, -: 1 in 1, 1, 2023-01-01/2023-01-01', 'Zoe, person, -: 1 in 1, 1, 2023-02-01/2023-02-01']],
    ['is sorted by new names', 'rename Tom Bell to Aaron\nhide Ann Bell', [
      'Aaron, person, -: 1 in 1, 1, 2023-01-01/2023-01-01', 'Georgia, place, -: 1 in 1, 1, 2023-02-01/2023-02-01']],
  ])('%s', (_, steps, expected) => {
    expect(listIndex(steps)).toEqual(expected);
  });

  it('hands untouched rows through as they are', () => {
    const { lens, who, load, files } = see('rename Tom Bell to Zed');
    const rows = correctWho(lens, who, load(neededEntities(lens)), files.span).entities;
    expect(rows.filter((row) => who.entities.includes(row)).map(({ name }) => name)).toEqual(['Ann Bell', 'Georgia']);
  });
});

/** How often a mention is followed while Xi, named in every article, is set apart in each of `count`. */
function countTraces(count: number): number {
  const all = markedLibrary(...Array.from({ length: count }, (_, at) => markedArticle(`a${at}`, '2023-01-01', '[Xi|p Xi] left.')));
  const { lens, who, load, files } = seenThrough(all, Array.from({ length: count }, (_, at) => `split Xi in a${at} as Xi ${at}`).join('\n'));
  let traces = 0;
  const counting = {
    ...lens,
    trace: (...[id, place]: Parameters<typeof lens.trace>) => {
      traces += 1;
      return lens.trace(id, place);
    },
  };
  expect(correctWho(counting, who, load(neededEntities(lens)), files.span).entities).toHaveLength(count);
  return traces;
}

describe('the index’s cost', () => {
  it('is one look at each mention, however many one name becomes', () => {
    expect([countTraces(10), countTraces(40)]).toEqual([10, 40]);
  });
});

describe('the overview', () => {
  const crowd = markedLibrary(markedArticle('a1', '2023-01-01', Array.from({ length: 14 }, (_, at) => {
    const name = `N${String(at).padStart(2, '0')}`;
    return `Then ${Array.from({ length: 15 - at }, () => `[${name}|p ${name}]`).join(' ')} left.`;
  }).join(' ')));
  const most = (steps: string): readonly string[] => {
    const { lens, load, files } = seenThrough(crowd, steps);
    return correctOverview(lens, files.overview, load(neededEntities(lens)), files.span).most.map(({ name, mentions }) => `${name} ${mentions}`);
  };
  const first = ['N00 15', 'N01 14', 'N02 13', 'N03 12', 'N04 11', 'N05 10', 'N06 9', 'N07 8', 'N08 7', 'N09 6', 'N10 5', 'N11 4'];

  it.each([
    ['has who has come to more mentions', 'merge N13 into N12', ['N12 5', 'N11 4'], 10],
    ['gets shorter, because who moves up is not known', 'hide N00', [], 0],
    ['has not who has fewer mentions than all it names, though there is room', 'hide N00\nrename N13 to N99', [], 0],
  ])('%s', (_, steps, last, at) => {
    const expected = at === 0 ? first.slice(1) : [...first.slice(0, 10), 'N10 5', ...last].slice(0, 12);
    expect(most(steps)).toEqual(expected);
  });

  it('is the very file without steps', () => {
    const { lens, files } = seenThrough(crowd, '');
    expect(correctOverview(lens, files.overview, new Map(), files.span)).toBe(files.overview);
  });
});

const listRows = (steps: string): readonly string[] => {
  const { lens, files, load } = see(steps);
  return files.months.map((file) => correctMonth(lens, file, load(neededEntities(lens, file)))).toReversed()
    .flatMap(({ articles }) => articles.map(({ id, entities, top }) => `${id}: ${entities.join(' ')} / ${top.map(({ name }) => name).join(', ')}`));
};

const partakers = ({ timeline }: LibraryFiles): readonly string[] =>
  timeline.flatMap(({ file }) => file.entries.map(({ entities }) => entities.map(({ name }) => name).join(', ')));

describe('the list', () => {
  it.each([
    ['names what was joined once', 'merge Tom Bell into Ann Bell', ['a1: ann-bell / Ann Bell', 'a2: ann-bell georgia / Ann Bell, Georgia']],
    ['names nothing hidden', 'hide Ann Bell', ['a1: tom-bell / Tom Bell', 'a2: georgia / Georgia']],
    ['names what was set apart where it is', 'split Ann Bell written She as Zoe', ['a1: ann-bell zoe tom-bell / Ann Bell, Zoe, Tom Bell', 'a2: ann-bell georgia / Ann Bell, Georgia']],
    ['keeps a name of which one place is hidden', 'hide Ann Bell at a1: [She] left lately.', ['a1: ann-bell tom-bell / Ann Bell, Tom Bell', 'a2: ann-bell georgia / Ann Bell, Georgia']],
    ['drops a name of which the only place is hidden', 'hide Tom Bell at a1: Ann Bell met [Bell] today.', ['a1: ann-bell / Ann Bell', 'a2: ann-bell georgia / Ann Bell, Georgia']],
    ['calls names as they are called now', 'rename Tom Bell to Zed', ['a1: ann-bell tom-bell / Ann Bell, Zed', 'a2: ann-bell georgia / Ann Bell, Georgia']],
  ])('%s', (_, steps, expected) => {
    expect(listRows(steps)).toEqual(expected);
  });

  it('names who takes part in an event', () => {
    const tell = (steps: string): readonly string[] => {
      const { lens, files } = see(steps);
      return correctTimeline(lens, files.timeline[0]!.file).entries.map(({ entities, reports }) =>
        `${entities.map(({ name }) => name).join(', ')} / ${reports.map(({ quotation }) => showNames(quotation)).join(' ')}`);
    };
    expect(tell('merge Tom Bell into Ann Bell\nrename Ann Bell to Bell')).toEqual([
      'Bell / [Ann Bell|ann-bell] met [Bell|ann-bell] today.', 'Bell, Georgia / [Ann Bell|ann-bell] slept in [Georgia|georgia] today.',
    ]);
    expect(tell('hide Georgia')).toEqual(['Ann Bell, Tom Bell / [Ann Bell|ann-bell] met [Bell|tom-bell] today.', 'Ann Bell / [Ann Bell|ann-bell] slept in Georgia today.']);
    const { lens, files } = see('hide Georgia');
    expect(correctTimeline(lens, files.timeline[0]!.file).entries[0]).toBe(files.timeline[0]!.file.entries[0]);
  });

  it('names who takes part by the event’s own words, where one sentence tells two', () => {
    const two = markedLibrary(markedArticle('a1', '2023-01-01',
      '[Bell|p Ann Bell] met [Bo|p Bo] {today|2023-01-01..2023-01-01}, and [Ann Bell|p Ann Bell] left [Georgia|l Georgia] {later|2023-01-05..2023-01-05}.'));
    const { lens, files } = seenThrough(two, 'split Ann Bell written Bell as Zoe');
    const page = { ...files, timeline: files.timeline.map((each) => ({ ...each, file: correctTimeline(lens, each.file) })) };
    expect(partakers(page)).toEqual(['Zoe, Bo', 'Ann Bell, Georgia']);
    expect(partakers(buildLibrary(correctLibrary(two, writtenSteps('split Ann Bell written Bell as Zoe')).library))).toEqual(partakers(page));
  });

  it('names what is not placed', () => {
    const { lens, files } = see('split Ann Bell written She as Zoe');
    expect(correctNotPlaced(lens, files.notPlaced).expressions.map(({ quotation }) => showNames(quotation))).toEqual(['[She|zoe] left lately.']);
  });
});

describe('the files that are needed', () => {
  it.each([
    ['of an article, those that make up what it names', 'merge Georgia into Tom Bell', 'a1', ['georgia', 'tom-bell']],
    ['of an article, none where no step is about its names', 'rename Georgia to Zed', 'a1', []],
    ['of a month, none where a name goes one way', 'merge Georgia into Tom Bell\nsplit Ann Bell in a1 as Zoe', '2023-01', []],
    ['of a month, those of which places go their own ways', 'hide Ann Bell at a1: [She] left lately.\nhide Georgia', '2023-01', ['ann-bell']],
    ['of the index, all that steps are about', 'merge Georgia into Tom Bell\nsplit Ann Bell in a1 as Zoe', '', ['ann-bell', 'georgia', 'tom-bell']],
    ['of the index, none that is gone', 'merge Gone into Tom Bell\nhide Gone', '', []],
  ])('are, %s', (_, steps, name, expected) => {
    const { lens, files, article } = see(steps);
    const file = name === '' ? undefined : (files.months.find(({ month }) => month === name) ?? article(name));
    expect(neededEntities(lens, file).toSorted()).toEqual(expected);
  });
});
