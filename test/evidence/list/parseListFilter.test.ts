import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSorts, listStates, type Choice, type ListAsked } from '../../../src/evidence/list/listFilter.ts';
import { parseListFilter, writeListFilter } from '../../../src/evidence/list/parseListFilter.ts';
import type { EntityId } from '../../../src/model.ts';
import { parametersOf } from './someArticles.ts';

const flat = (parameters: object): readonly (readonly [string, string])[] =>
  Object.entries(parameters).flatMap(([name, value]) => [value as string | readonly string[]].flat().map((each) => [name, each] as const));
/** What is asked as an address, and after `!` what was unclear. */
const read = (address: string): string => {
  const { asked, unclear } = parseListFilter(parametersOf(address));
  return `${flat(writeListFilter(asked)).map(([name, value]) => `${name}=${value}`).join(' ')}${unclear.map((word) => ` !${word}`).join('')}`.trim();
};
const choice = <Value extends string>(value: fc.Arbitrary<Value>): fc.Arbitrary<Choice<Value>> =>
  fc.tuple(fc.uniqueArray(value, { maxLength: 6 }), fc.nat(6)).map(([all, at]) => ({ only: all.slice(0, at), not: all.slice(at) }));

describe('the list’s address', () => {
  it.each([
    ['asks for nothing', '', ''],
    ['asks for a name', 'who=xi', 'who=xi'],
    ['asks for several names together', 'who=xi&who=putin', 'who=xi who=putin'],
    ['leaves a name out', 'who=xi&-who=putin', 'who=xi -who=putin'],
    ['asks for sources as they are written', 'source=The+Daily+Mail', 'source=The Daily Mail'],
    ['asks for what is unread and saved', 'is=unread&is=saved', 'is=unread is=saved'],
    ['leaves out what was read', '-is=read', '-is=read'],
    ['asks for a year, a month and a day of publication', 'from=2022&to=2023-05', 'from=2022 to=2023-05'],
    ['asks for an open period', 'from=2023-05-03', 'from=2023-05-03'],
    ['asks for events in a span', 'event=2023-03..2023-05', 'event=2023-03..2023-05'],
    ['asks for events up to a month', 'event=..2022-02', 'event=..2022-02'],
    ['asks for an order', 'sort=left', 'sort=left'],
    ['says how far the list is unfolded, which is nothing that narrows it', 'since=2023-01&pages=2', ''],
    // What is left out, and said.
    ['with a parameter that there is not', 'utm_source=mail&who=xi', 'who=xi !utm_source=mail'],
    ['with a state that there is not', 'is=boring', '!is=boring'],
    ['with an order that there is not', 'sort=random', '!sort=random'],
    ['with a day that does not exist', 'from=2023-02-30', '!from=2023-02-30'],
    ['with a date in words', 'event=spring', '!event=spring'],
    ['with a span that ends before it begins', 'event=2023..2022', '!event=2023..2022'],
    ['with a period that ends before it begins keeps its beginning', 'from=2023&to=2022', 'from=2023 !to=2022'],
    ['that asks for a name and against it', 'who=xi&-who=xi', 'who=xi !-who=xi'],
    ['that asks against a name and for it', '-is=read&is=read', '-is=read !is=read'],
    ['that says the order twice', 'sort=left&sort=events', 'sort=left !sort=events'],
    ['that says a name twice asks once', 'who=xi&who=xi', 'who=xi'],
    ['without a value asks for nothing', 'who=&is=', ''],
    ['with the newest first says no more than none', 'sort=newest', ''],
    ['with a word that is too long to be said', `x=${'y'.repeat(100)}`, `!x=${'y'.repeat(57)}…`],
    ['that leaves out what there is not a without of', '-from=2023', '!-from=2023'],
  ])('%s', (_, address, said) => {
    expect(read(address)).toBe(said);
  });

  it('reads no more than anyone chooses', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ['who', `n${String(index)}`] as const);
    const { asked, unclear } = parseListFilter(many);
    expect(asked.filter.who.only).toHaveLength(24);
    expect(unclear).toHaveLength(24);
  });

  const end = fc.option(fc.constantFrom('2021', '2022-02', '2022-02-28'));
  const start = fc.option(fc.constantFrom('2019', '2021', '2020-03-01'));
  const anyAsked: fc.Arbitrary<ListAsked> = fc.record({
    filter: fc.record({
      who: choice(fc.stringMatching(/^[a-z][a-z0-9-]*$/) as fc.Arbitrary<EntityId>),
      source: choice(fc.string({ minLength: 1, unit: 'grapheme' })),
      is: choice(fc.constantFrom(...listStates)),
      from: start, to: end,
      event: fc.option(fc.constantFrom('2023', '2023-03..2023-05', '..2022', '2022-02-24..')),
    }),
    sort: fc.constantFrom(...listSorts),
  });

  it('says what was written into it', () => {
    fc.assert(fc.property(anyAsked, (asked) => {
      const address = new URLSearchParams(flat(writeListFilter(asked)).map(([name, value]) => [name, value])).toString();
      const parsed = parseListFilter(parametersOf(address));
      expect(parsed.unclear).toEqual([]);
      expect(parsed.asked).toEqual(asked);
    }));
  });

  it('is never an error', () => {
    const name = fc.oneof(fc.constantFrom('who', '-who', 'is', '-is', 'from', 'to', 'event', 'sort', 'source', 'since', '__proto__', 'toString'), fc.string());
    fc.assert(fc.property(fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.constantFrom('2023', '2022-01..', 'read', 'left')))), (parameters) => {
      const once = parseListFilter(parameters).asked;
      expect(parseListFilter(flat(writeListFilter(once))).asked).toEqual(once);
    }));
  });
});
