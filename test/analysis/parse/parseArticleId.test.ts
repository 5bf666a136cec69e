import { describe, expect, it } from 'vitest';
import { parseArticleId } from '../../../src/analysis/parse/parseArticleId.ts';

describe('parseArticleId', () => {
  it.each([
    ['000_767eb89845ef3317.txt', '000-767eb89845ef3317'],
    ['2022-02-05-putin-xi-beijing.md', '2022-02-05-putin-xi-beijing'],
    ['2023/May/Über „Köln“.md', '2023-may-uber-koln'],
    ['Straße & Łódź, Ærø.html', 'strasse-lodz-aero'],
    ['a.b.html.txt', 'a-b-html'],
    ['İstanbul ısı.md', 'istanbul-isi'],
    ['100% sure?.txt', '100-sure'],
    ['новость 12.txt', '12'],
    ['--a--.txt', 'a'],
  ])('%s → %s', (name, id) => {
    expect(parseArticleId(name)).toBe(id);
  });

  it.each([['новость.txt'], ['新聞.md'], ['---.txt'], ['%20.txt'.replace('20', '')], ['.txt'], ['']])('%j leaves nothing', (name) => {
    expect(parseArticleId(name)).toBeNull();
  });
});
