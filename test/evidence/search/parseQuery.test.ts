import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOperator, parseQuery, removePart, type QueryPart } from '../../../src/evidence/search/parseQuery.ts';

/** `talks…` may go on, `=cease fire=` is as written, `-` is without. */
const say = (part: QueryPart): string => {
  const not = part.not ? '-' : '';
  switch (part.kind) {
    case 'words': {
      const words = part.phrase.words.join('+');
      return `${not}${part.phrase.exact ? `=${words}=` : words}${part.phrase.prefix ? '…' : ''}`;
    }
    case 'who':
    case 'where':
    case 'source':
      return `${not}${part.kind}(${part.words.join(' ')})`;
    case 'before':
    case 'after':
      return `${not}${part.kind}(${part.day})`;
    case 'event':
      return `${not}event(${part.days.from} ${part.days.to})`;
    case 'is':
      return `${not}is(${part.state})`;
    case 'unclear':
      return `unclear(${part.text})`;
  }
};
const read = (query: string): string => parseQuery(query).map(say).join(' ');

describe('a query', () => {
  it.each([
    ['is words, the last of which may go on', 'talks in mosc', 'talks in mosc…'],
    ['a space ends the last', 'talks ', 'talks'],
    ['of several words in quotation marks is a phrase', '"cease fire" talks ', '=cease+fire= talks'],
    ['whose end is not typed yet', 'talks “cease fi', 'talks =cease+fi='],
    ['with a hyphen inside is words side by side', 'Al-Qaeda ', 'al+qaeda'],
    ['without a word', 'talks -grain', 'talks -grain'],
    ['without a phrase', '-"cease fire"', '-=cease+fire='],
    ['with a star goes on anywhere', 'negot* war ', 'negot… war'],
    ['of who', 'who:Xi talks ', 'who(xi) talks'],
    ['of who by all names', 'who:"Xi Jinping"', 'who(xi jinping)'],
    ['of where, not', '-where:Kyiv', '-where(kyiv)'],
    ['by source', 'source:post', 'source(post)'],
    ['before a month is before its first day', 'before:2023-05', 'before(2023-05-01)'],
    ['after a month is after its last', 'after:2024-02', 'after(2024-02-29)'],
    ['of events in a span', 'event:2023-03..2023-05', 'event(2023-03-01 2023-05-31)'],
    ['of events in a year', 'event:2023', 'event(2023-01-01 2023-12-31)'],
    ['of events from a day on', 'event:2023-03-20..', 'event(2023-03-20 9999-12-31)'],
    ['of what is unread', 'is:Unread', 'is(unread)'],
    ['with an operator in capitals', 'WHO:xi', 'who(xi)'],
    // Not what it looks like.
    ['of nothing', '   ', ''],
    ['of signs', '— - "" *', ''],
    ['a word with a hyphen is not without its end', 'well-known ', 'well+known'],
    ['an operator that there is not is words', 'how:are ', 'how+are'],
    ['an operator within a word is none', 'xwho:xi ', 'xwho+xi'],
    ['an operator without a value', 'talks who:', 'talks unclear(who:)'],
    ['a space after it is no value', 'who: xi ', 'unclear(who:) xi'],
    ['a day that does not exist', 'before:2023-02-29', 'unclear(before:2023-02-29)'],
    ['a date in words', 'after:May', 'unclear(after:May)'],
    ['a span that ends before it begins', 'event:2023-05..2023-03', 'unclear(event:2023-05..2023-03)'],
    ['a span of nothing', 'event:..', 'unclear(event:..)'],
    ['a state that there is not', 'is:boring', 'unclear(is:boring)'],
  ])('%s', (_, query, expected) => expect(read(query)).toBe(expected));

  it('can be anything: the parts stand in it in their order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '-', ':', '.', '*', 'who:', 'event:', '2023', '-05', 'is:', '“', '京', '🙂') }), (query) => {
      let done = 0;
      for (const { from, to } of parseQuery(query)) {
        expect(from).toBeGreaterThanOrEqual(done);
        expect(to).toBeLessThanOrEqual(query.length);
        done = to;
      }
    }));
  });

  it('of very many words is read as far as anyone types', () => {
    expect(parseQuery('a '.repeat(100_000))).toHaveLength(24);
  });
});

describe('a query is changed', () => {
  it.each([
    ['who:xi', 'talks who:xi war', 'talks war'],
    ['-grain', '-grain', ''],
    ['before:2023', 'talks  before:2023', 'talks'],
  ])('%s is taken away', (part, query, rest) => {
    const from = query.indexOf(part);
    expect(parseQuery(query).some((each) => each.from === from && each.to === from + part.length)).toBe(true);
    expect(removePart(query, { from, to: from + part.length })).toBe(rest);
  });

  it.each([
    ['Kyiv', 'where:Kyiv', 'where(kyiv)'],
    ['New "Big" York', 'where:"New Big York"', 'where(new big york)'],
  ])('%s is added, and read back', (value, written, expected) => {
    expect(addOperator('', 'where', value)).toBe(written);
    expect(read(`talks ${written}`)).toBe(`talks ${expected}`);
  });
});
