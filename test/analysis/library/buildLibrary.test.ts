import { describe, expect, it } from 'vitest';
import type { EntityCard, Library, Quotation } from '../../../src/model.ts';
import type { LibraryFiles } from '../../../src/analysis/buildLibrary.ts';
import { buildLibrary } from '../../../src/analysis/buildLibrary.ts';
import { entityId, markedArticle, markedLibrary } from './markedArticle.ts';

const february = markedArticle('february', '2023-02-20', `
[Dmitry Peskov|p Dmitry Peskov, Kremlin spokesman] spoke {on 20 February|2023-02-20..2023-02-20}.

[Peskov|p Dmitry Peskov] spoke again. [Peskov|p Dmitry Peskov] left [Moscow|l Moscow].`);

const may = markedArticle('may', '2023-05-03', `
[Xi|p Xi Jinping] called [Zelensky|p Volodymyr Zelensky] {last week|2023-04-24..2023-04-30}, {more than a year ago|..2022-05-03}.

[Dmitry Peskov|p Dmitry Peskov, spokesman] was silent {in recent days|? too vague to place} for {three days|P3D}.`);

const june = markedArticle('june', '2023-06-01', `
[Peskov|p Dmitry Peskov, former spokesman] resigned {from June on|2023-06-01..} in [Moscow|l Moscow].`);

const files = buildLibrary(markedLibrary(february, may, june));

const articleFile = (from: LibraryFiles, id: string) => from.articles.find(({ article }) => article.id === id)!;
const card = (from: LibraryFiles, article: string, name: string): EntityCard =>
  articleFile(from, article).cards.find(({ id }) => id === entityId(name))!;
const entityFile = (name: string) => files.entities.find(({ entity }) => entity.name === name)!;
/** The quotation with its marks in brackets. */
const show = ({ text, marks }: Quotation): string =>
  marks.toReversed().reduce((shown, { from, to }) => `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`, text);

const summary = (library: Library) => buildLibrary(library).months[0]!.articles[0]!;
const lead = (titleBasis: 'stated' | 'derived', source: string): string =>
  summary(markedLibrary(markedArticle('a', '2023-01-01', source, { titleBasis }))).lead;
/** The calm marks as `block:text`. */
const calmIn = (source: string): readonly string[] => {
  const { article } = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', source))).articles[0]!;
  return article.mentions.filter(({ calm }) => calm).map(({ block, from, to }) => `${block}:${article.blocks[block]!.text.slice(from, to)}`);
};

describe('the library as a whole', () => {
  it('counts, and spans from the oldest to the newest article', () => {
    expect(files.counts).toEqual({ articles: 3, entities: 4, events: 4, words: 12 + 20 + 7 });
    expect(files.span).toEqual({ from: '2023-02-20', to: '2023-06-01' });
  });

  it('is empty without articles', () => {
    const empty = buildLibrary({ articles: [], entities: [] });
    expect(empty).toEqual({
      counts: { articles: 0, entities: 0, events: 0, words: 0 }, span: null, articles: [], entities: [], months: [], who: [], timeline: [],
      notPlaced: { expressions: [] }, overview: { events: [], most: [] },
    });
  });

  it('cuts the index and the timeline into pages of 200', () => {
    const names = Array.from({ length: 401 }, (_, at) => `[Name ${at}|p Name ${at}] came {then|2023-01-${String((at % 28) + 1).padStart(2, '0')}..2023-01-31}.`);
    const { who, timeline } = buildLibrary(markedLibrary(markedArticle('long', '2023-02-01', names.join('\n\n'))));
    expect(who.map(({ entities }) => entities.length)).toEqual([200, 200, 1]);
    expect(timeline.map(({ file }) => file.entries.length)).toEqual([200, 200, 1]);
    expect(timeline.map(({ from, to }) => [from, to])).toEqual([['2023-01-01', '2023-01-31'], ['2023-01-14', '2023-01-31'], ['2023-01-28', '2023-01-31']]);
  });
});

describe('an article', () => {
  it('knows the next older and newer', () => {
    expect(files.articles.map(({ article, older, newer }) => [article.id, older?.id, newer?.id])).toEqual([
      ['june', 'may', undefined], ['may', 'february', 'june'], ['february', undefined, 'may'],
    ]);
  });

  it('has one card for each entity, most mentions first', () => {
    expect(articleFile(files, 'february').cards.map(({ name, mentionsHere }) => [name, mentionsHere])).toEqual([['Dmitry Peskov', 3], ['Moscow', 1]]);
  });

  it('names its events as the timeline does', () => {
    const { events } = articleFile(files, 'may').article;
    expect(events.map(({ dates, sentence }) => ({ dates, sentence }))).toEqual([{ dates: [0], sentence: 0 }, { dates: [1], sentence: 0 }]);
    const reports = files.timeline.flatMap(({ file }) => file.entries).flatMap((entry) => entry.reports);
    expect(events.every(({ id }) => reports.some((report) => report.id === id && report.article.id === 'may'))).toBe(true);
  });
});

describe('a card', () => {
  it('quotes up to the article’s own date, newest first, and counts what came later', () => {
    const { quotations, articles, laterArticles } = card(files, 'may', 'Dmitry Peskov');
    expect(quotations.map(show)).toEqual([
      '[Dmitry Peskov] was silent in recent days for three days.',
      '[Dmitry Peskov] spoke [on 20 February].',
      '[Peskov] spoke again.',
    ]);
    expect({ articles, laterArticles }).toEqual({ articles: 3, laterArticles: 1 });
  });

  it('gives no role of a later article', () => {
    expect(card(files, 'may', 'Dmitry Peskov').roles.map(({ text }) => text)).toEqual(['spokesman', 'Kremlin spokesman']);
    expect(card(files, 'february', 'Dmitry Peskov').roles.map(({ text }) => text)).toEqual(['Kremlin spokesman']);
  });

  it('names how it is written here, but not by its name', () => {
    expect(card(files, 'february', 'Dmitry Peskov').aliases).toEqual(['Peskov']);
    expect(card(files, 'may', 'Dmitry Peskov').aliases).toEqual([]);
  });

  it('holds six quotations at most, two of an article', () => {
    const many = Array.from({ length: 5 }, (_, at) => markedArticle(`a${at}`, `2023-01-0${at + 1}`, 'A [B|p B] c. D [B|p B] e. F [B|p B] g.'));
    const { quotations } = card(buildLibrary(markedLibrary(...many)), 'a4', 'B');
    expect(quotations.map(({ article, sentence }) => [article, sentence])).toEqual([['a4', 0], ['a4', 1], ['a3', 0], ['a3', 1], ['a2', 0], ['a2', 1]]);
  });

  it('counts an article of the same day as no later one', () => {
    const twins = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', '[B|p B] c.'), markedArticle('z', '2023-01-01', '[B|p B] d.')));
    expect(['a', 'z'].map((id) => card(twins, id, 'B').laterArticles)).toEqual([0, 0]);
    expect(card(twins, 'a', 'B').quotations.map(({ article }) => article)).toEqual(['a', 'z']);
  });

  it('joins one role told by several articles, and points at the latest', () => {
    const told = buildLibrary(markedLibrary(
      markedArticle('a', '2023-01-01', '[B|p B, Head] c. [B|p B, head] d.'),
      markedArticle('b', '2023-03-01', 'Rain. [B|p B, head] c.'),
    ));
    expect(card(told, 'b', 'B').roles).toEqual([{ text: 'head', articles: 2, from: '2023-01-01', to: '2023-03-01', at: { article: 'b', sentence: 1 } }]);
  });
});

describe('a quotation', () => {
  it('carries the doubt of its names, and none for a sure one or a date', () => {
    const source = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', '[Xi|p Xi] met [Mardan|p? Mardan] {on Sunday|2023-01-01..2023-01-01}.')));
    const [quotation] = card(source, 'a', 'Xi').quotations;
    expect(quotation!.marks.map((mark) => [show({ ...quotation!, marks: [mark] }).match(/\[.*\]/u)![0], 'doubtful' in mark])).toEqual([['[Xi]', false], ['[Mardan]', true], ['[on Sunday]', false]]);
  });

  it('shows the part around its point where a sentence is longer than 600 characters', () => {
    const words = 'word '.repeat(400);
    const source = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', `So ${words}[Xi|p Xi] ${words}[Putin|p Putin] ${words}end.`)));
    const [quotation] = card(source, 'a', 'Putin').quotations;
    expect(quotation!.text).toMatch(/^… word .* word Putin word .* word …$/u);
    expect(quotation!.text.length).toBeLessThan(250);
    expect(quotation!.marks.map(({ from, to }) => quotation!.text.slice(from, to))).toEqual(['Putin']);
  });

  it('cuts no sign in two where a text has no spaces', () => {
    const source = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', `${'𠀀'.repeat(900)}[Xi|p Xi]。${'𠀀'.repeat(2)}x${'𠀀'.repeat(900)}[Putin|p Putin]${'𠀀'.repeat(900)}`)));
    for (const name of ['Xi', 'Putin']) {
      const [quotation] = card(source, 'a', name).quotations;
      expect(quotation!.text).not.toMatch(/[\uD800-\uDFFF]/u);
      expect(quotation!.marks.map(({ from, to }) => quotation!.text.slice(from, to))).toEqual([name]);
    }
  });
});

describe('calm marks', () => {
  const filler = 'and so it went on and on for one more day '.repeat(8);

  it.each([
    ['the first mention of each', '[Xi|p Xi] met [Putin|p Putin]. [Xi|p Xi] left.', ['0:Xi', '0:Putin']],
    ['again in each section', `[Xi|p Xi] came ${filler}.\n\n# Later\n\n[Xi|p Xi] left. [Xi|p Xi] ate.`, ['0:Xi', '2:Xi']],
    ['not a doubtful one, but the next that is sure', '[Xi|p? Xi] came. [Xi|p Xi] left.', ['0:Xi']],
    ['no doubtful one at all', '[Xi|p? Xi] came.', []],
    ['persons and organisations before places where the ration is short', '[Rome|l R], [Paris|l P], [Xi|p X], [Nato|o N], [Oslo|l O].', ['0:Rome', '0:Xi', '0:Nato']],
  ])('%s', (_, source, marked) => {
    expect(calmIn(source)).toEqual(marked);
  });

  it('keep to about one word in 25', () => {
    const names = Array.from({ length: 40 }, (_, at) => `[N${at}|p N${at}] came and saw and went home.`).join(' ');
    expect(calmIn(names)).toHaveLength(Math.floor((40 * 7) / 25));
  });
});

describe('a row of the list', () => {
  it('stands under its month, newest first', () => {
    expect(files.months.map(({ month, articles }) => [month, articles.map(({ id }) => id)])).toEqual([
      ['2023-06', ['june']], ['2023-05', ['may']], ['2023-02', ['february']],
    ]);
  });

  it.each([
    ['from the beginning under a stated title', 'stated', 'One came. Two left.', 'One came. Two left.'],
    ['after the sentence that the title was cut from', 'derived', 'One came. Two left.', 'Two left.'],
    ['which is all there is', 'derived', 'One came.', 'One came.'],
    ['across paragraphs', 'derived', 'One came.\n\nTwo left.\n\nThree ate.', 'Two left. Three ate.'],
    ['without headings', 'stated', '# Above\n\nOne came.\n\n# Below\n\nTwo left.', 'One came. Two left.'],
    ['past a leftover of a broken line', 'derived', 'One came. betrayal.\n\nTwo left.', 'Two left.'],
    ['whole sentences only', 'stated', `One came. ${'Two '.repeat(60)}left.`, 'One came.'],
    ['or a part of one that is too long', 'stated', `${'One '.repeat(90)}came.`, `${'One '.repeat(60).trim()} …`],
    ['without half a sign', 'stated', `a${'𝒳'.repeat(200)}`.toUpperCase(), `A${'𝒳'.repeat(119)} …`],
    ['nothing from nothing', 'stated', '# Only a heading', ''],
  ] as const)('leads %s', (_, titleBasis, source, expected) => {
    expect(lead(titleBasis, source)).toBe(expected);
  });

  it('names the three most salient, and every entity once', () => {
    const { top, entities } = summary(markedLibrary(may));
    expect(top.map(({ name }) => name)).toEqual(['Xi Jinping', 'Volodymyr Zelensky', 'Dmitry Peskov']);
    expect(entities).toEqual(['xi-jinping', 'volodymyr-zelensky', 'dmitry-peskov']);
  });

  it.each([
    ['one word', 'Rain', 1],
    ['230 words', 'word '.repeat(230), 1],
    ['231 words', 'word '.repeat(231), 2],
    ['1,001 Chinese signs', '好'.repeat(1001), 3],
  ])('tells the minutes of %s', (_, source, minutes) => {
    expect(summary(markedLibrary(markedArticle('a', '2023-01-01', source))).minutes).toBe(minutes);
  });
});

describe('the timeline', () => {
  const entries = files.timeline.flatMap(({ file }) => file.entries);

  it('is in order of the first day that is known', () => {
    expect(entries.map(({ reports }) => reports.map(({ article, expression }) => `${article.id}: ${expression}`))).toEqual([
      ['may: more than a year ago'], ['february: on 20 February'], ['may: last week'], ['june: from June on'],
    ]);
  });

  it('quotes the sentence and the words that date it', () => {
    const [{ reports, entities }] = [entries[2]!];
    expect(reports.map(({ quotation }) => show(quotation))).toEqual(['[Xi] called [Zelensky] [last week], [more than a year ago].']);
    expect(reports[0]).toMatchObject({ expression: 'last week', basis: 'inferred', article: { id: 'may' } });
    expect(entities.map(({ name }) => name)).toEqual(['Xi Jinping', 'Volodymyr Zelensky']);
  });

  it('counts in only those near the date where a sentence is a list', () => {
    const list = Array.from({ length: 100 }, (_, at) => `[Name ${at}|p Name ${at}] came in {${1900 + at}|${1900 + at}-01-01..${1900 + at}-12-31}`).join(', ');
    const [first] = buildLibrary(markedLibrary(markedArticle('a', '2023-01-01', list))).timeline[0]!.file.entries;
    expect(first!.entities[0]!.name).toBe('Name 0');
    expect(first!.entities.length).toBeLessThan(20);
  });

  it('leaves out what cannot be placed, which is listed with its reason', () => {
    expect(files.notPlaced.expressions.map(({ expression, reason, article }) => [expression, reason, article.id])).toEqual([
      ['in recent days', 'too vague to place', 'may'],
    ]);
  });
});

describe('an entity', () => {
  it('lists every sentence that names it, by article, newest first', () => {
    expect(entityFile('Dmitry Peskov').articles.map(({ article, mentions, quotations }) => [article.id, mentions, quotations.map(({ sentence }) => sentence)])).toEqual([
      ['june', 1, [0]], ['may', 1, [1]], ['february', 3, [0, 1, 2]],
    ]);
  });

  it('has its events, its company and its months', () => {
    const { events, with: company, overTime } = entityFile('Dmitry Peskov');
    expect(events.map(({ reports }) => reports[0]!.article.id)).toEqual(['february', 'june']);
    expect(company.map(({ name, sentences }) => [name, sentences])).toEqual([['Moscow', 2]]);
    expect(overTime).toEqual([3, 0, 0, 1, 1]);
  });

  it('has the role of the most articles in the index, the latest where they are even', () => {
    const peskov = files.who[0]!.entities.find(({ name }) => name === 'Dmitry Peskov');
    expect(peskov).toMatchObject({ role: 'former spokesman', aliases: ['Peskov'], mentions: 5, articles: 3, events: 2, from: '2023-02-20', to: '2023-06-01' });
    expect(files.who[0]!.entities.find(({ name }) => name === 'Moscow')!.role).toBeNull();
  });

  it('merges months into 24 buckets in a long library', () => {
    const long = buildLibrary(markedLibrary(markedArticle('a', '2000-01-01', '[B|p B].'), markedArticle('b', '2023-12-31', '[B|p B], [B|p B].')));
    const { overTime } = long.entities[0]!;
    expect(overTime).toHaveLength(24);
    expect([overTime[0], overTime[23], overTime.reduce((a, b) => a + b)]).toEqual([1, 2, 3]);
  });
});

describe('the overview', () => {
  it('counts events by the month of their middle day, no month between left out', () => {
    const { events } = buildLibrary(markedLibrary(markedArticle('a', '2023-05-03', 'It was {x|2023-01-20..2023-03-10}. And {y|2023-04-30..2023-05-02} too. Or {z|..2023-02-28}.'))).overview;
    expect(events).toEqual([{ month: '2023-02', count: 2 }, { month: '2023-03', count: 0 }, { month: '2023-04', count: 0 }, { month: '2023-05', count: 1 }]);
  });

  it.each([
    ['keeps to the last 36 months', 'It rained in {1942|1942-01-01..1942-12-31} and in {May|2023-05-01..2023-05-31}.', '2020-06', '2023-05'],
    ['is not carried off by a far future', 'It rains by {2100|2100-01-01..2100-12-31} and in {May|2023-05-01..2023-05-31}.', '2023-05', '2023-05'],
  ])('%s', (_, source, first, last) => {
    const { events } = buildLibrary(markedLibrary(markedArticle('a', '2023-05-03', source))).overview;
    expect([events[0]?.month, events.at(-1)?.month]).toEqual([first, last]);
  });
});
