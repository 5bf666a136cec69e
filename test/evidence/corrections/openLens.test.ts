import { describe, expect, it } from 'vitest';
import { openLens } from '../../../src/evidence/corrections/openLens.ts';
import type { ArticleId, Correction, EntityId, EntityRef } from '../../../src/model.ts';
import { entityId } from '../../analysis/library/markedArticle.ts';
import { markedPlace, personRef, writtenSteps } from './writtenSteps.ts';

const published = (...names: readonly string[]): ReadonlyMap<EntityId, EntityRef> => new Map(names.map((name) => [entityId(name), personRef(name)]));

/** What the name in brackets, found as `entity` in the article a1, is after the steps; `-` where it is none. */
const resolve = (steps: string, entity: string, marked: string, known?: ReadonlyMap<EntityId, EntityRef>): string =>
  openLens(writtenSteps(steps), known).resolve(entityId(entity), { article: 'a1' as ArticleId, ...markedPlace(marked) }) ?? '-';

describe('a mention', () => {
  it.each([
    ['hidden with all others', 'hide Xi', 'Xi', 'Then [Xi] left.', '-'],
    ['hidden alone', 'hide Xi at a1: Then [Xi] left.', 'Xi', 'Then [Xi] left.', '-'],
    ['joined', 'merge Xi into Xi Jinping', 'Xi', 'Then [Xi] left.', 'xi-jinping'],
    ['joined on and on', 'merge A into B\nmerge B into C\nmerge C into D', 'A', '[A] left.', 'd'],
    ['set apart alone', 'split Xi at a1: Then [Xi] left. as Zed', 'Xi', 'Then [Xi] left.', 'zed'],
    ['set apart by article', 'split Xi in a1 as Zed', 'Xi', 'Then [Xi] left.', 'zed'],
    ['set apart by how it is written', 'split Xi written he as Zed', 'Xi', 'Then [he] left.', 'zed'],
    ['joined, then set apart from what it had become', 'merge Xi into Zed\nsplit Zed written he as Bo', 'Xi', '[he] left.', 'bo'],
    ['set apart, then joined again', 'split Xi in a1 as Zed\nmerge Zed into Xi', 'Xi', '[Xi] left.', 'xi'],
    ['joined, then hidden as what it had become', 'merge Xi into Zed\nhide Zed', 'Xi', '[Xi] left.', '-'],
    ['in a quotation that was cut before it', 'hide Xi at a1: On a very long day in the month of May [Xi] left.', 'Xi', '… month of May [Xi] left.', '-'],
  ])('is %s', (_, steps, entity, marked, expected) => {
    expect(resolve(steps, entity, marked)).toBe(expected);
  });

  it.each([
    ['another was hidden alone', 'hide Xi at a1: Then [Xi] left.', 'Xi', 'Then [Xi] came.', 'xi'],
    ['the sentence was edited', 'hide Xi at a1: Then [Xi] left.', 'Xi', 'And then [Xi] left.', 'xi'],
    ['the same words stand in another article', 'hide Xi at a2: Then [Xi] left.', 'Xi', 'Then [Xi] left.', 'xi'],
    ['the name begins the other sentence', 'hide Xi at a1: [Xi] left.', 'Xi', 'Then [Xi] left.', 'xi'],
    ['another article was set apart', 'split Xi in a2 as Zed', 'Xi', '[Xi] left.', 'xi'],
    ['it is written otherwise', 'split Xi written he as Zed', 'Xi', '[He] left.', 'xi'],
    ['it is written so but means another', 'split Xi written he as Zed', 'Bo', '[he] left.', 'bo'],
    ['what it was merged into is hidden before that', 'hide Zed\nmerge Xi into Zed', 'Xi', '[Xi] left.', 'zed'],
    ['it was hidden before it could be merged', 'hide Xi\nmerge Xi into Zed', 'Xi', '[Xi] left.', '-'],
    ['others are merged into it', 'merge Zed into Xi', 'Xi', '[Xi] left.', 'xi'],
    ['it is merged into itself', 'merge Xi into Xi', 'Xi', '[Xi] left.', 'xi'],
    ['it is renamed and retyped', 'rename Xi to Bo\nretype Xi place', 'Xi', '[Xi] left.', 'xi'],
  ])('stays where %s', (_, steps, entity, marked, expected) => {
    expect(resolve(steps, entity, marked)).toBe(expected);
  });

  it.each([
    ['merged into what is gone', 'merge Xi into Gone', 'xi'],
    ['merged into what a step before has made', 'split Bo in a1 as New\nmerge Xi into New', 'new'],
    ['merged into what a step makes only later', 'merge Xi into New\nsplit Bo in a1 as New', 'xi'],
  ])('knows what the library has when %s', (_, steps, expected) => {
    expect(resolve(steps, 'Xi', '[Xi] left.', published('Xi', 'Bo'))).toBe(expected);
  });

  it('takes an id that leads to another for gone', () => {
    const joined = new Map([...published('Xi'), [entityId('Bo'), personRef('Bo Xilai')]]);
    expect(resolve('merge Xi into Bo', 'Xi', '[Xi] left.', joined)).toBe('xi');
  });
});

describe('what a name is', () => {
  it.each([
    ['called as renamed last', 'rename Xi to A\nrename Xi to B', 'person B'],
    ['of the kind it was given last', 'retype Xi org\nretype Xi place', 'place Xi'],
    ['renamed though something is merged into it later', 'rename Xi to A\nmerge Bo into Xi', 'person A'],
    ['not renamed with what is merged into it', 'rename Bo to A\nmerge Bo into Xi', 'person Xi'],
    ['not renamed with what is set apart from it', 'split Xi in a1 as Bo\nrename Bo to A', 'person Xi'],
  ])('is %s', (_, steps, expected) => {
    const { kind, name } = openLens(writtenSteps(steps)).describe(personRef('Xi'));
    expect(`${kind} ${name}`).toBe(expected);
  });

  it('is what the library says, else what the step that made it says', () => {
    const steps = writtenSteps('split Xi in a1 as Bo\nsplit Xi in a2 as New');
    const lens = openLens(steps, new Map([...published('Xi'), [entityId('Bo'), { ...personRef('Bo'), name: 'Bo Xilai' }]]));
    expect(['Bo', 'New', 'Nobody'].map((name) => lens.refer(entityId(name))?.name ?? null)).toEqual(['Bo Xilai', 'New', null]);
  });
});

describe('where names come from and go to', () => {
  it.each([
    ['nowhere else', '', 'X', ['x'], ['x']],
    ['what is merged into it', 'merge A into X', 'X', ['a', 'x'], ['x']],
    ['what a part is set apart from', 'split A in a1 as X', 'X', ['a', 'x'], ['x']],
    ['in the order of the steps', 'merge A into B\nmerge B into X', 'X', ['a', 'b', 'x'], ['x']],
    ['not against it', 'merge B into X\nmerge A into B', 'X', ['b', 'x'], ['x']],
    ['not itself once it is merged away', 'merge X into A', 'X', [], ['a']],
    ['itself where a part comes back', 'merge X into A\nsplit A in a1 as X', 'X', ['a', 'x'], ['a', 'x']],
    ['nothing once it is hidden', 'merge A into X\nhide X', 'X', [], []],
    ['only what came after it was hidden', 'hide X\nmerge A into X', 'X', ['a'], []],
  ])('%s', (_, steps, name, sources, ends) => {
    const lens = openLens(writtenSteps(steps));
    expect(lens.sources(entityId(name)).toSorted()).toEqual(sources);
    expect(lens.ends(entityId(name)).toSorted()).toEqual(ends);
  });

  it('leaves out what is not published', () => {
    expect(openLens(writtenSteps('split A in a1 as X'), published('A')).sources(entityId('X'))).toEqual(['a']);
  });

  it.each([
    ['single places', 'hide X at a1: [X] left.', true],
    ['single places of what it becomes', 'merge X into A\nsplit A written X as B', true],
    ['whole articles only', 'split X in a1 as A', false],
    ['what it no longer is', 'merge X into A\nhide X at a1: [X] left.', false],
    ['another', 'hide A at a1: [A] left.', false],
  ])('is torn apart where steps speak of %s', (_, steps, expected) => {
    expect(openLens(writtenSteps(steps)).isTornApart(entityId('X'))).toBe(expected);
  });

  it('touches whatever effective steps speak of, and nothing else', () => {
    const steps = writtenSteps('merge A into B\nrename C to D\nmerge E into E\nmerge Gone into A');
    expect([...openLens(steps, published('A', 'B', 'C', 'D', 'E')).touched].toSorted()).toEqual(['a', 'b', 'c']);
  });
});

/** How often steps are looked at while 2,000 mentions of X are resolved. */
function countLooks(source: string): number {
  let looks = 0;
  const steps = writtenSteps(source).map((step): Correction =>
    Object.defineProperty({ ...step }, 'do', { get: () => { looks += 1; return step.do; } }));
  const lens = openLens(steps);
  looks = 0;
  for (let at = 0; at < 2000; at += 1) lens.resolve(entityId('X'), { article: 'a1' as ArticleId, text: `${at} X.`, from: `${at} `.length, to: `${at} X`.length });
  return looks;
}
const repeat = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('the cost of a mention', () => {
  it('is nothing for two hundred steps about others', () => {
    expect(countLooks(repeat(200, (at) => `merge A${at} into B`))).toBe(0);
  });

  it('is a look at each step about it', () => {
    expect(countLooks(repeat(200, (at) => `hide X at a1: [X] left ${at}.`))).toBe(2000 * 200);
  });

  it('is no more where steps send it to and fro', () => {
    expect(countLooks(repeat(200, (at) => (at % 2 === 0 ? 'merge X into Y' : 'merge Y into X')))).toBeLessThanOrEqual(2000 * 200);
  });
});
