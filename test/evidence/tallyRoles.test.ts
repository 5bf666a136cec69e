import { describe, expect, it } from 'vitest';
import { chiefRole, tallyRoles } from '../../src/evidence/tallyRoles.ts';
import type { CalendarDate, Description, Role } from '../../src/model.ts';

/** `a 2023-02-20 s3: Kremlin spokesman`, one a line, oldest article first. */
const readDescriptions = (notation: string): readonly Description[] =>
  notation.trim().split('\n').flatMap((line) => {
    const [, article, published, sentence, text] = /^\s*(\S+) (\S+) s(\d+): (.+)$/u.exec(line) ?? [];
    return text === undefined ? [] : [{ text, published, at: { article, sentence: Number(sentence) } } as Description];
  });

/** `Kremlin spokesman: 2 articles, 2023-02-20..2023-05-03, at b s1` */
const show = ({ text, articles, from, to, at }: Role): string => `${text}: ${articles} articles, ${from}..${to}, at ${at.article} s${at.sentence}`;

describe('roles are told', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['the latest first', 'a 2022-01-01 s0: aide\nb 2023-01-01 s0: spokesman', undefined,
      ['spokesman: 1 articles, 2023-01-01..2023-01-01, at b s0', 'aide: 1 articles, 2022-01-01..2022-01-01, at a s0']],
    ['once for the same words in small letters, as written at the latest place', 'a 2022-01-01 s4: Prime Minister\nb 2023-01-01 s2: prime minister', undefined,
      ['prime minister: 2 articles, 2022-01-01..2023-01-01, at b s2']],
    ['with an article counted once, at its latest sentence', 'a 2022-01-01 s1: aide\na 2022-01-01 s7: Aide', undefined,
      ['Aide: 1 articles, 2022-01-01..2022-01-01, at a s7']],
    ['again on top where an earlier one comes back', 'a 2021-01-01 s0: mayor\nb 2022-01-01 s0: minister\nc 2023-01-01 s0: mayor', undefined,
      ['mayor: 2 articles, 2021-01-01..2023-01-01, at c s0', 'minister: 1 articles, 2022-01-01..2022-01-01, at b s0']],
    ['with an article counted once though another of its day stands between', 'a 2022-01-01 s0: aide\nb 2022-01-01 s0: aide\na 2022-01-01 s5: aide', undefined,
      ['aide: 2 articles, 2022-01-01..2022-01-01, at a s5']],
    ['up to a day and on it', 'a 2022-01-01 s0: aide\nb 2023-01-01 s0: spokesman', '2023-01-01',
      ['spokesman: 1 articles, 2023-01-01..2023-01-01, at b s0', 'aide: 1 articles, 2022-01-01..2022-01-01, at a s0']],
    ['with nothing of what came after: no role, no count, no last day, no place', 'a 2022-01-01 s0: Aide\nb 2023-01-01 s0: spokesman\nc 2023-02-01 s0: aide', '2022-12-31',
      ['Aide: 1 articles, 2022-01-01..2022-01-01, at a s0']],
    ['not before the first article', 'a 2022-01-01 s0: aide', '2021-12-31', []],
    ['apart where one says more than the other', 'a 2022-01-01 s0: President\nb 2022-02-01 s0: Ukrainian President', undefined,
      ['Ukrainian President: 1 articles, 2022-02-01..2022-02-01, at b s0', 'President: 1 articles, 2022-01-01..2022-01-01, at a s0']],
    ['not where none is read', '', undefined, []],
  ])('%s', (_, notation, until, expected) => {
    expect(tallyRoles(readDescriptions(notation), until as CalendarDate | undefined).map(show)).toEqual(expected);
  });

  it('in time that grows with their number', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `a${at} 2023-01-01 s0: role ${at % 50_000}`).join('\n');
    expect(tallyRoles(readDescriptions(many))).toHaveLength(50_000);
  });
});

describe('the chief role', () => {
  it.each<[string, string, string | null]>([
    ['is that of the most articles', 'a 2021-01-01 s0: mayor\nb 2022-01-01 s0: mayor\nc 2023-01-01 s0: minister', 'mayor'],
    ['the later of two', 'a 2021-01-01 s0: mayor\nb 2022-01-01 s0: minister', 'minister'],
    ['not that of the most sentences', 'a 2021-01-01 s0: mayor\na 2021-01-01 s1: mayor\nb 2022-01-01 s0: minister', 'minister'],
    ['is none where none is told', '', null],
  ])('%s', (_, notation, expected) => {
    expect(chiefRole(tallyRoles(readDescriptions(notation)))).toBe(expected);
  });
});
