import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseWords } from '../../../src/analysis/events/clauses/parseWords.ts';
import { splitClauses } from '../../../src/analysis/events/clauses/splitClauses.ts';
import { findDates } from '../../../src/analysis/dates/findDates.ts';
import { findEvents } from '../../../src/analysis/events/findEvents.ts';
import { splitSentences } from '../../../src/analysis/splitSentences.ts';
import type { Block, CalendarDate } from '../../../src/model.ts';

const published = '2023-05-03' as CalendarDate;

function tell(texts: readonly string[]) {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, spans: [] }));
  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map(({ from, to }) => ({ block, from, to })));
  const dates = findDates(blocks, published).flatMap((date) => {
    const sentence = sentences.findIndex(({ block, from, to }) => block === date.block && from <= date.from && date.from < to);
    return sentence === -1 ? [] : [{ ...date, sentence }];
  });
  return { blocks, sentences, dates, events: findEvents(blocks, sentences, [], dates) };
}

const words = fc.constantFrom(
  'Xi', 'Putin', 'said', 'that', 'would', 'meet', 'met', 'visited', 'on Monday', 'in March', 'last week', '2022', 'and', 'but', ',', ';', '.', 'who', 'which',
  'after', 'since', 'before', 'the', 'a', 'visit', 'to', 'Moscow', '(', ')', '“', '”', '"', '-', '—', 'signed', 'killing', 'was', 'have', 'been', 'from 3 to 5 May', 'than', '’s', '\n', '😀',
);
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')));

describe('whatever the text', () => {
  it('events lie in their sentences, in order, each with placed dates of its sentence', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 3 }), (blocks) => {
      const { sentences, dates, events } = tell(blocks);
      let last = [-1, -1];
      for (const { sentence, from, to, dates: told, said } of events) {
        const range = sentences[sentence]!;
        const first = told[0]!;
        expect(range.from <= from && from < to).toBe(true);
        expect(to <= Math.max(range.to, ...told.map((date) => dates[date]!.to))).toBe(true);
        for (const date of [...told, ...(said === null ? [] : [said])]) expect([dates[date]!.sentence, dates[date]!.placement.kind]).toEqual([sentence, 'placed']);
        expect(sentence > last[0]! || first > last[1]!).toBe(true);
        last = [sentence, first];
      }
    }), { numRuns: 400 });
  });

  it('every word stands in one clause, and every clause hangs on another or on none', () => {
    fc.assert(fc.property(texts, (text) => {
      const list = parseWords(text, { from: 0, to: text.length }, [], []);
      const { clauses, clauseOf } = splitClauses(list);
      expect(clauseOf).toHaveLength(list.length);
      for (const clause of clauseOf) expect(clauses[clause]).toBeDefined();
      clauses.forEach((_, clause) => {
        const seen = new Set<number>();
        for (let at: number | null = clause; at !== null; at = clauses[at]!.parent) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
      });
    }), { numRuns: 300 });
  });
});

function steps(text: string): number {
  let count = 0;
  const counted = new Proxy(parseWords(text, { from: 0, to: text.length }, [], []), {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && key !== 'length') count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  splitClauses(counted);
  return count;
}

describe('work grows with the text and no faster', () => {
  test.each([
    ['said that', 'he said that '], ['relative clauses', 'the man who met '], ['conjunctions', 'he came and '], ['subordinators', 'after he left '], ['commas', 'he came, '],
    ['brackets', '( he came '], ['closed brackets', '(he came) '], ['quotation marks', '“he came” “'], ['participles', 'signed, killing '], ['told', 'he came, he said '],
    ['dashes', '- he - came '], ['verbs', 'came signed '], ['adverbs', 'and also then '], ['prepositions', 'of in on '],
  ])('%s', (_what, unit) => {
    const text = unit.repeat(400);
    const once = steps(text);
    const twice = steps(text + text);
    expect(twice).toBeLessThan(once * 2.1 + 200);
    expect(once).toBeLessThan(400 * unit.length * 60);
  });
});

test('a sentence without end is looked at in pieces, and no date in it is lost', () => {
  const { events } = tell([Array.from({ length: 600 }, (_, year) => `he came in ${1300 + year}`).join(' and ')]);
  expect(events).toHaveLength(600);
  expect(Math.max(...events.map(({ from, to }) => to - from))).toBeLessThan(1200);
});
