import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, CalendarDate, DateMention, FoundMention, MentionGroup, ParsedArticle, Placement } from '../../src/model.ts';
import type { Proposals } from '../../src/analysis/annotate.ts';
import { annotate } from '../../src/analysis/annotate.ts';
import { splitSentences } from '../../src/analysis/splitSentences.ts';

const article = (...texts: readonly string[]): ParsedArticle => ({
  id: 'a' as ArticleId, file: 'a.txt', title: 'A', titleBasis: 'stated', published: '2023-05-03' as CalendarDate, publishedBasis: 'text',
  source: null, author: null, url: null, lang: 'en', dir: 'ltr', blocks: texts.map((text) => ({ kind: 'paragraph', text, spans: [] })),
});

const group = (name: string): MentionGroup => ({ kind: 'person', name, aliases: [name], reason: null, roles: [], gazetteer: null });

const rangeOf = ({ block, from, size }: { readonly block: number; readonly from: number; readonly size: number }) => ({ block, from, to: from + size });

const placedOn = (day: string): Placement => ({
  kind: 'placed', when: { kind: 'before', latest: day as CalendarDate, precision: 'day', approximate: false },
});

/** Proposes each name and date where it first stands in the one block; `May?` is a doubtful name. */
function propose(text: string, names: readonly string[], dates: readonly string[]): Proposals {
  const place = (part: string) => ({ block: 0, from: text.indexOf(part), to: text.indexOf(part) + part.length });
  return {
    sentences: splitSentences(text).map(({ from, to }) => ({ block: 0, from, to })),
    mentions: names.map((name, at): FoundMention => ({
      ...place(name.replace('?', '')), sentence: 0, kind: 'person', group: at, certainty: name.endsWith('?') ? 0.4 : 0.9, reason: 'test',
    })),
    groups: names.map((name) => group(name.replace('?', ''))),
    dates: dates.map((date): Omit<DateMention, 'sentence'> => ({
      ...place(date), type: 'DATE', value: date, mod: null, basis: 'stated', derivation: date,
      placement: placedOn(date.toLowerCase() === 'today' ? '2023-05-03' : `20${date.codePointAt(0)}-01-01`),
    })),
  };
}

describe('annotate', () => {
  it.each([
    ['a name around a date wins', 'Sheffield Wednesday won.', ['Sheffield Wednesday'], ['Wednesday'], ['Sheffield Wednesday'], []],
    ['a doubtful name gives way even to a shorter date', 'June March won.', ['June March?'], ['March'], [], ['March']],
    ['a date around a name wins', 'On St. Patrick Day 2023 it rained.', ['Patrick'], ['St. Patrick Day 2023'], [], ['St. Patrick Day 2023']],
    ['of two that cross, the longer wins', 'Late March Madness ended.', ['March Madness'], ['Late March'], ['March Madness'], []],
    ['a sure name wins over a date of the same words', 'May said so.', ['May'], ['May'], ['May'], []],
    ['a doubtful name loses to it', 'May was wet.', ['May?'], ['May'], [], ['May']],
    ['of two names, the longer wins', 'The Bank of England cut.', ['England', 'Bank of England'], [], ['Bank of England'], []],
    ['names and dates side by side both stay', 'Xi called in May.', ['Xi'], ['May'], ['Xi'], ['May']],
    ['ranges that touch both stay', 'Xi2023 rose.', ['Xi'], ['2023'], ['Xi'], ['2023']],
    ['a name across the border of sentences is cut out', 'He met Xi. Putin left.', ['Xi. Putin'], [], [], []],
    ['a date across it stays', 'It was 5 p.m. Tuesday there.', [], ['5 p.m. Tuesday'], [], ['5 p.m. Tuesday']],
    ['what is not in the text is cut out', 'Nothing here.', ['Xi'], [], [], []],
  ])('%s', (_, text, names, dates, keptNames, keptDates) => {
    const shown = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
    const { mentions, dates: found } = annotate(article(text), propose(text, names, dates));
    expect(mentions.map(shown)).toEqual(keptNames);
    expect(found.map(shown)).toEqual(keptDates);
  });

  it('sorts, numbers sentences and joins a dated sentence with who stands in it', () => {
    const text = 'Rain fell. Putin met Xi in March and April. Xi left.';
    const proposals = propose(text, ['Xi', 'Putin'], ['April', 'March']);
    const annotated = annotate(article(text), { ...proposals, mentions: proposals.mentions.map((mention) => ({ ...mention, sentence: 99 })) });
    expect(annotated.mentions.map(({ sentence }) => sentence)).toEqual([1, 1]);
    expect(annotated.groups.map(({ name }) => name)).toEqual(['Putin', 'Xi']);
    expect(annotated.dates.map(({ value, sentence }) => [value, sentence])).toEqual([['March', 1], ['April', 1]]);
    expect(annotated.events.map(({ dates, sentence, groups }) => ({ dates, sentence, groups }))).toEqual([
      { dates: [0], sentence: 1, groups: [0, 1] },
      { dates: [1], sentence: 1, groups: [0, 1] },
    ]);
  });

  it('takes out a group that has lost its only name, and numbers the rest anew', () => {
    const text = 'On St. Patrick Day Xi rested.';
    const { groups, mentions } = annotate(article(text), propose(text, ['Patrick', 'Xi'], ['St. Patrick Day']));
    expect(groups.map(({ name }) => name)).toEqual(['Xi']);
    expect(mentions.map((mention) => mention.group)).toEqual([0]);
  });

  it('puts no vague date and no length of time among the events', () => {
    const text = 'Xi rested in recent days, for three days.';
    const proposals = propose(text, ['Xi'], ['recent days', 'three days']);
    const [vague, length] = proposals.dates;
    const { dates, events } = annotate(article(text), {
      ...proposals,
      dates: [{ ...vague!, placement: { kind: 'vague', reason: 'no day is named' } }, { ...length!, placement: { kind: 'length' } }],
    });
    expect(dates).toHaveLength(2);
    expect(events).toEqual([]);
  });

  it('makes one event of a sentence that names one time twice, and two of two sentences', () => {
    const text = 'Today Xi spoke of today. It rains tonight.';
    const { dates } = propose(text, [], ['Today', 'today', 'tonight']);
    const tonight = { ...dates[2]!, placement: dates[0]!.placement };
    expect(annotate(article(text), { ...propose(text, [], []), dates: [dates[0]!, dates[1]!, tonight] }).events.map((event) => event.dates)).toEqual([[0], [2]]);
  });

  it('gives valid, sorted marks that do not overlap, whatever the finders propose', () => {
    const range = fc.record({ block: fc.integer({ min: -1, max: 3 }), from: fc.integer({ min: -1, max: 40 }), size: fc.integer({ min: -1, max: 20 }) });
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 40 }).map((text) => `A. ${text}.`), { minLength: 1, maxLength: 3 });
    const names = fc.array(fc.tuple(range, fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });
    fc.assert(fc.property(texts, names, fc.array(range, { maxLength: 12 }), (blocks, found, dates) => {
      const source = article(...blocks);
      const annotated = annotate(source, {
        sentences: blocks.flatMap((text, block) => splitSentences(text).map(({ from, to }) => ({ block, from, to }))),
        mentions: found.map(([where, index, certainty]): FoundMention => ({ ...rangeOf(where), sentence: 0, kind: 'person', group: index, certainty, reason: 'test' })),
        groups: ['A', 'B', 'C', 'D'].map(group),
        dates: dates.map((where) => ({ ...rangeOf(where), type: 'DATE', value: 'X', mod: null, basis: 'stated', derivation: 'X', placement: placedOn('2023-01-01') })),
      });
      const { sentences, mentions, groups } = annotated;
      for (const { block, from, to, sentence } of [...mentions, ...annotated.dates]) {
        expect(0 <= from && from < to && to <= blocks[block]!.length).toBe(true);
        expect(sentences[sentence]!.block === block && sentences[sentence]!.from <= from && from < sentences[sentence]!.to).toBe(true);
      }
      for (const { sentence, to } of mentions) expect(to).toBeLessThanOrEqual(sentences[sentence]!.to);
      const marks = [...mentions, ...annotated.dates].toSorted((a, b) => a.block - b.block || a.from - b.from);
      marks.slice(1).forEach(({ block, from }, at) => expect(block > marks[at]!.block || from >= marks[at]!.to).toBe(true));
      expect(mentions).toEqual(mentions.toSorted((a, b) => a.block - b.block || a.from - b.from));
      expect([...new Set(mentions.map((mention) => mention.group))]).toEqual(groups.map((_, index) => index));
    }), { seed: 20230503, numRuns: 300 });
  });

  it.each([
    ['English', 'Don’t count “quoted” things—twice, 4,000 times.', 8],
    ['a combining accent', 'Le café e\u0301tait fermé.', 4],
    ['Chinese, by the dictionary', '总统访问首都。', 3],
    ['Thai', 'ประธานาธิบดี เดินทาง', 3],
    ['both', '总统 (the president)', 3],
    ['signs alone', '— … !', 0],
  ])('counts words: %s', (_, text, words) => {
    expect(annotate(article(text), { sentences: [], mentions: [], groups: [], dates: [] }).words).toBe(words);
  });
});
