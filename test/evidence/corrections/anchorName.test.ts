import { describe, expect, it } from 'vitest';
import { anchorName, matchesAnchor } from '../../../src/evidence/corrections/anchorName.ts';
import type { ArticleId } from '../../../src/model.ts';
import { anchorAt, markedPlace } from './writtenSteps.ts';

const a1 = 'a1' as ArticleId;
const long = 'word '.repeat(30);

describe('an anchor', () => {
  it('keeps 32 characters on each side', () => {
    const { prefix, exact, suffix } = anchorAt('a1', `${long}[Xi] ${long}end.`);
    expect([prefix.length, exact, suffix.length]).toEqual([32, 'Xi', 32]);
  });

  it('keeps fewer where the sentence begins or ends, whatever stands around it in the block', () => {
    const text = 'It rained. Then Xi left. It rained.';
    expect(anchorName(a1, text, { from: 11, to: 24 }, { from: 16, to: 18 })).toEqual({ article: 'a1', prefix: 'Then ', exact: 'Xi', suffix: ' left.' });
  });

  it('cuts no sign in two', () => {
    const { prefix, suffix } = anchorAt('a1', `${'😀'.repeat(20)}a[Xi]b${'😀'.repeat(20)}`);
    expect([prefix, suffix]).toEqual([`${'😀'.repeat(15)}a`, `b${'😀'.repeat(15)}`]);
  });
});

describe('an anchor is found', () => {
  it.each([
    ['where it was made', `${long}[Xi] ${long}`, `${long}[Xi] ${long}`],
    ['at the sentence’s beginning and end', '[Xi]', '[Xi]'],
    ['though the sentence changed further away', `${long}[Xi] ${long}`, `Oh ${long}[Xi] ${long}and so on`],
    ['in a quotation that was cut near before it', `${long}[Xi] ${long}`, `… word [Xi] ${long}`],
    ['in a quotation that was cut near after it', `${long}[Xi] ${long}`, `${long}[Xi] word …`],
    ['in a quotation that was cut on both sides', `${long}[Xi] ${long}`, '… [Xi] …'],
    ['where it was made in such a quotation', '… word [Xi] word …', `${long}[Xi] ${long}`],
    ['in the same such quotation', '… word [Xi] word …', '… word [Xi] word …'],
    ['where the sentence itself begins with dots', '… and [Xi] left', '… and [Xi] left'],
    ['after a sign that would be cut in two', `${'😀'.repeat(20)}a[Xi].`, `${'😀'.repeat(20)}a[Xi].`],
  ])('%s', (_, made, looked) => {
    const { text, ...range } = markedPlace(looked);
    expect(matchesAnchor(anchorAt('a1', made), text, range)).toBe(true);
  });
});

describe('an anchor is not found', () => {
  it.each([
    ['with another name', 'Then [Xi] left.', 'Then [Bo] left.'],
    ['with a longer name', 'Then [Xi] left.', 'Then [Xi left].'],
    ['with a shorter name', 'Then [Xi left].', 'Then [Xi] left.'],
    ['with other words before', 'Then [Xi] left.', 'When [Xi] left.'],
    ['with other words after', 'Then [Xi] left.', 'Then [Xi] came.'],
    ['with more before, where its sentence begins', '[Xi] left.', 'Then [Xi] left.'],
    ['with more after, where its sentence ends', 'Then [Xi]', 'Then [Xi] left.'],
    ['with less before', 'And then [Xi] left.', 'then [Xi] left.'],
    ['with less after', 'Then [Xi] left again.', 'Then [Xi] left'],
    ['in a cut quotation with other words', `${long}[Xi] ${long}`, `… ward [Xi] ${long}`],
    ['in a cut quotation with more before than its sentence has', 'Then [Xi] left.', '… and Then [Xi] left.'],
    ['in a cut quotation with more after than its sentence has', 'Then [Xi] left.', 'Then [Xi] left. Or …'],
  ])('%s', (_, made, looked) => {
    const { text, ...range } = markedPlace(looked);
    expect(matchesAnchor(anchorAt('a1', made), text, range)).toBe(false);
  });
});
