import { describe, expect, it } from 'vitest';
import { compareRoles } from '../../src/evidence/compareRoles.ts';
import type { Role } from '../../src/model.ts';

/** `spokesman 2023-05-03..2023-05-27`, the latest first. */
const read = (notation: string): Role => {
  const [, text, from, to] = /^(.+) (\S+)\.\.(\S+)$/u.exec(notation) ?? [];
  return { text, articles: 1, from, to, at: { article: 'a', sentence: 0 } } as Role;
};
const compare = (...roles: readonly string[]): readonly string[] => compareRoles(roles.map(read), 3).map(({ text }) => text);

describe('articles disagree over time', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['where they say something else', ['top diplomat 2023-02-28..2023-03-23', 'Foreign Minister 2022-03-19..2022-03-19'], ['top diplomat', 'Foreign Minister']],
    ['where one says that it is no more', ['former spokesman 2023-06-01..2023-06-01', 'spokesman 2023-05-03..2023-05-03'], ['former spokesman', 'spokesman']],
    ['where one has risen', ['President 2023-06-01..2023-06-01', 'vice-president 2022-05-03..2022-05-03'], ['President', 'vice-president']],
    ['in turns', ['mayor 2021-01-01..2023-01-01', 'minister 2022-01-01..2022-01-01'], ['mayor', 'minister']],
    ['in at most as many as asked for', ['a 2023-01-04..2023-01-04', 'b 2023-01-03..2023-01-03', 'c 2023-01-02..2023-01-02', 'd 2023-01-01..2023-01-01'], ['a', 'b', 'c']],
    ['not where they say the same', ['spokesman 2022-01-01..2023-01-01'], []],
    ['not where one says it at greater length', ['President 2023-05-27..2023-05-27', 'Ukrainian President 2023-02-28..2023-05-03'], []],
    ['not where one says it shorter', ['foreign minister of Ukraine 2023-05-27..2023-05-27', 'Foreign Minister 2023-02-28..2023-02-28'], []],
    ['where the words are parts of others only', ['presidential aide 2023-05-27..2023-05-27', 'president 2023-02-28..2023-02-28'], ['presidential aide', 'president']],
    ['not in what one day tells', ['spokesman 2023-05-03..2023-05-03', 'father of two 2023-05-03..2023-05-03'], []],
    ['not where nothing is told', [], []],
  ])('%s', (_, roles, expected) => {
    expect(compare(...roles)).toEqual(expected);
  });

  it('in time that grows with their number', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => read(`chief of staff ${at} 2023-01-01..2023-01-02`));
    expect(compareRoles([read('chief of staff 2023-01-03..2023-01-03'), ...many], 3)).toEqual([]);
  });
});
