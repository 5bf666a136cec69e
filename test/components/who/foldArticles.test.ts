import { describe, expect, it } from 'vitest';
import { foldArticles, unfoldArticles } from '../../../src/components/who/foldArticles.ts';
import type { EntityFile } from '../../../src/model.ts';

/** `25×1 3×90`: 25 articles of one quotation, then three of ninety. */
const read = (notation: string): EntityFile['articles'] =>
  (notation === '' ? [] : notation.split(' ')).flatMap((part) => {
    const [articles, quotations] = part.split('×').map(Number);
    return Array.from({ length: articles! }, () => ({ quotations: Array.from({ length: quotations! }) }) as unknown as EntityFile['articles'][number]);
  });

describe('a page shows', () => {
  it.each<[string, string, number, number]>([
    ['all where they are few', '20×3', 0, 20],
    ['the newest 20', '51×1', 0, 20],
    ['one more where it is the last', '21×1', 0, 21],
    ['not two more', '22×1', 0, 20],
    ['fewer where they hold more than 200 quotations', '30×40', 0, 5],
    ['counting of an article no more than are quoted', '30×500', 0, 3],
    ['one, however much it holds', '1×5000', 0, 1],
    ['as many as are asked for', '51×1', 40, 40],
    ['not more than there are', '51×1', 400, 51],
    ['not fewer than by itself', '51×1', 3, 20],
    ['nothing of nothing', '', 0, 0],
  ])('%s', (_, articles, asked, shown) => {
    expect(foldArticles(read(articles), asked)).toBe(shown);
  });

  it.each<[string, string, number, number]>([
    ['the rest', '51×1', 20, 51],
    ['100 more', '500×1', 20, 120],
    ['101 where they are the rest', '121×1', 20, 121],
    ['fewer where they hold more than 400 quotations', '20×1 100×50', 20, 28],
    ['at least one', '20×1 5×5000', 20, 25],
  ])('when asked for more: %s', (_, articles, shown, then) => {
    expect(unfoldArticles(read(articles), shown)).toBe(then);
  });
});
