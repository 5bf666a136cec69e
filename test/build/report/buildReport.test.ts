import { describe, expect, it } from 'vitest';
import type { Correction, EntityId, LinkedArticle, SourceFile } from '../../../src/model.ts';
import type { LoadedLibrary } from '../../../src/build/loadSeedLibrary.ts';
import { buildReport } from '../../../src/build/report/buildReport.ts';
import { formatReport, formatReportHead } from '../../../src/build/report/formatReport.ts';
import { markedArticle, markedLibrary } from '../../analysis/library/markedArticle.ts';

const articles: readonly LinkedArticle[] = [
  markedArticle('talks', '2023-05-03', [
    '[Putin|p Vladimir Putin, Russian President] met [Mardan|p? Mardan] in [Minsk|l Minsk].',
    'They had talked {in recent days|? does not say how far it reaches back} and {last week|2023-04-24..2023-04-30}.',
    '[Mardan|p? Mardan] and [Mardan|p Mardan] called [Putin|p Vladimir Putin, French President] {lately|? is no day}.',
  ].join('\n\n')),
  markedArticle('visit', '2023-05-20', '[Sergei Mardan|p Sergei Mardan] left [Minsk|l? Minsk].\n\n[Anna Berg|p Anna Berg] and [Olga Berg|p Anna Berg] stayed.'),
];

const seedOf = ({ file, published, blocks }: LinkedArticle): SourceFile => ({
  name: file, bytes: new TextEncoder().encode(`date ${published}\n\n${blocks.map(({ text }) => text).join('\n\n')}\n`),
});

const ref = (id: string, name: string) => ({ id: id as EntityId, kind: 'person' as const, name });
const steps: readonly Correction[] = [
  { do: 'hide', entity: ref('minsk', 'Minsk') },
  { do: 'merge', entity: ref('gone', 'Gone'), into: ref('olga', 'Olga') },
];

function load(those: readonly LinkedArticle[], corrections: LoadedLibrary['corrections'] = null): LoadedLibrary {
  return { kind: 'library', linked: markedLibrary(...those), files: new Map(), former: new Map(), seeds: those.map(seedOf), warnings: [], corrections };
}

const everything = load(articles, {
  text: `{ "format": 1, "corrections": [\n${steps.map((step) => JSON.stringify(step)).join(',\n')}\n] }\n`,
  steps,
  unfitting: [{ correction: steps[1]!, reason: '“Gone” is gone' }],
});

describe('the report', () => {
  it('tells of every kind of finding with file and line', () => {
    expect(formatReport(buildReport(everything, 'seeds'))).toBe([
      'Dateline: what to look at in this library. Written by the build; it is not part of the site.',
      '',
      'Corrections that no longer fit (1)',
      'Change these steps in corrections.json or take them out.',
      '  seeds/corrections.json:3 join “Gone” to “Olga”: “Gone” is gone',
      '',
      'Roles that contradict (1)',
      'One name may stand for two people, or a former office is told as a present one.',
      '  seeds/talks.txt:3 “Russian President” (2023-05-03) and seeds/talks.txt:7 “French President” (2023-05-03) are both “Vladimir Putin” (person): offices of two countries at the same time',
      '',
      'Names that may be one (1)',
      'Join them in the app and keep the exported corrections.json with the articles.',
      '  seeds/visit.txt:3 “Sergei Mardan” (person, 1 mention) and seeds/talks.txt:3 “Mardan” (person, 3 mentions): “Mardan” may be “Sergei Mardan”, the only full name of that surname, and articles of both name Minsk',
      '',
      'Names that may be two (2)',
      'Split them in the app and keep the exported corrections.json with the articles.',
      '  seeds/visit.txt:5 “Anna Berg” (person, 2 mentions): “Anna Berg” has different given names: anna and olga',
      '  seeds/talks.txt:3 “Vladimir Putin” (person, 2 mentions): “Vladimir Putin” is “Russian President” and “French President”',
      '',
      'Least certain names (2)',
      'Hide in the app what is no name, or change its kind.',
      '  seeds/talks.txt:3 “Mardan” (person): 30 % sure (as marked), 2 of 3 written so doubtful',
      '  seeds/visit.txt:3 “Minsk” (place): 30 % sure (as marked), 1 of 2 written so doubtful',
      '',
      'Dates not placed (2)',
      'They stand below the timeline with these reasons.',
      '  seeds/talks.txt:5 “in recent days” does not say how far it reaches back',
      '  seeds/talks.txt:7 “lately” is no day',
      '',
    ].join('\n'));
  });

  it('is the same whatever the order of seeds', () => {
    const turned = { ...everything, seeds: everything.seeds.toReversed() };
    expect(formatReport(buildReport(turned, 'seeds'))).toBe(formatReport(buildReport(everything, 'seeds')));
  });

  it('says so where there is nothing', () => {
    const plain = load([markedArticle('plain', '2023-05-03', '[Minsk|l Minsk] is a city {last week|2023-04-24..2023-04-30}.')], { text: '', steps: [], unfitting: [] });
    expect(buildReport(plain, 'seeds')).toEqual([]);
    expect(formatReport([])).toMatch(/Nothing\.\n$/u);
    expect(formatReportHead([], 'build-report.txt')).toBe('Nothing to look at in this library.');
  });

  it('shows the first five of each on the terminal, and where the rest is', () => {
    const sections = [
      { title: 'Few', todo: 'Do.', lines: ['a', 'b'] },
      { title: 'Many', todo: 'Do.', lines: Array.from({ length: 8 }, (_, at) => `line ${at + 1}`) },
    ];
    expect(formatReportHead(sections, 'build-report.txt')).toBe(
      ['Few (2)', '  a', '  b', '', 'Many (8)', '  line 1', '  line 2', '  line 3', '  line 4', '  line 5', '  … 3 more', '', 'All of it: build-report.txt'].join('\n'),
    );
    expect(formatReportHead(sections, null)).not.toContain('All of it');
  });
});
