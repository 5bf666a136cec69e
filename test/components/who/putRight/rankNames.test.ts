// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/components/who/putRight/findNames.ts';
import { rankNames, type NameForms } from '../../../../src/components/who/putRight/rankNames.ts';
import type { EntityId, EntityKind } from '../../../../src/model.ts';

/** `person Vladimir Putin = Putin, President Putin` */
function name(line: string): NameForms {
  const [, kind, written, aliases] = /^(person|org|place|other) ([^=]+?)(?: = (.+))?$/.exec(line)!;
  return { id: line as EntityId, kind: kind as EntityKind, name: written!, aliases: aliases?.split(', ') ?? [], mentions: 1 };
}

const likely = 2;

describe('rankNames', () => {
  it.each<[about: string, subject: string, other: string, isLikely: boolean]>([
    ['a shared surname', 'person Vladimir Putin', 'person Putin', true],
    ['a shared word of the aliases', 'person Vladimir Vladimirovich = Putin', 'person V. Putin', true],
    ['the same name of another kind', 'place Kremlin', 'org Kremlin', true],
    ['another spelling that differs in its vowels', 'place Kiev', 'place Kyiv', true],
    ['other consonants', 'place Kiev', 'place Kent', false],
    ['a spelling that differs by a letter or two', 'person Zelensky', 'person Zelenskyy', true],
    ['accents and capitals', 'person ERDOĞAN', 'person Erdogan', true],
    ['initials', 'org CCP', 'org Chinese Communist Party', true],
    ['initials without the small words', 'org ICC', 'org The International Criminal Court', true],
    ['initials of an alias, the other way round', 'org European Union = EU', 'org E.U.', true],
    ['only a small word in common', 'org The Hague', 'org The Guardian', false],
    ['only the kind in common', 'person Xi Jinping', 'person Li Hui', false],
    ['one letter', 'person X', 'org Xerox Yard', false],
    ['the first letters of one word', 'org CC', 'org Ccp', false],
    ['short names that differ by a letter', 'org EU', 'org EUR', false],
    ['names without letters', 'other !!!', 'other ???', false],
  ])('%s', (_, subject, other, isLikely) => {
    expect(rankNames(name(subject), [name(other)])[0]!.score >= likely).toBe(isLikely);
  });

  it('puts the likeliest first, then its kind, then the most mentioned, and never the name itself', () => {
    const names = ['place Moscow', 'person Li Hui', 'person Xi Jinping', 'org Xi', 'person Jinping Xi'].map(name);
    const ranked = rankNames(names[2]!, [...names, { ...name('person Wang Yi'), mentions: 9 }]);
    expect(ranked.map((each) => each.name.name)).toEqual(['Jinping Xi', 'Xi', 'Wang Yi', 'Li Hui', 'Moscow']);
  });

  it('is linear in the names', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...name('person Ivan Petrov = Petrov, President Petrov'), id: String(at) as EntityId, name: `Ivan Petrov ${String(at)}` }));
    expect(rankNames(many[0]!, many)).toHaveLength(many.length - 1);
  });
});

describe('findNames', () => {
  const names = ['person Xi Jinping = Xi, President Xi', 'person Volodymyr Zelensky = Zelenskyy', 'place Türkiye', 'org Chinese Communist Party = CCP'].map(name);
  it.each<[question: string, found: readonly string[]]>([
    ['', ['Xi Jinping', 'Volodymyr Zelensky', 'Türkiye', 'Chinese Communist Party']],
    ['  ', ['Xi Jinping', 'Volodymyr Zelensky', 'Türkiye', 'Chinese Communist Party']],
    ['xi', ['Xi Jinping']],
    ['jin xi', ['Xi Jinping']],
    ['zelenskyy', ['Volodymyr Zelensky']],
    ['turk', ['Türkiye']],
    ['com par', ['Chinese Communist Party']],
    ['ccp', ['Chinese Communist Party']],
    // The words of two ways of writing are not those of one.
    ['president jinping', []],
    // Not from within a word.
    ['inping', []],
    ['.*', ['Xi Jinping', 'Volodymyr Zelensky', 'Türkiye', 'Chinese Communist Party']],
  ])('“%s”', (question, found) => {
    expect(findNames(names, question).map((each) => each.name)).toEqual(found);
  });
});
