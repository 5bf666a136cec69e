import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/data/database.ts';
import { loadReadStates } from '../../src/data/search.ts';

/** A reader's store that holds these values. */
const holding = (values: readonly unknown[]): Ask => (question) => question({ getAll: () => Promise.resolve(values) } as never);

describe('what the reader has read', () => {
  it('is told for each article', async () => {
    const values = [{ article: 'a', state: 'reading', saved: false }, { article: 'b', state: 'read', saved: true }, { article: 'c', state: 'unread', saved: false }];
    expect(await loadReadStates(holding(values))).toEqual([['a', ['reading']], ['b', ['read', 'saved']], ['c', []]]);
  });

  it('is not taken from what is damaged or of a later edition', async () => {
    const values = [null, 'b', { state: 'read' }, { article: 7, state: 'read' }, { article: 'd', state: 'skimmed', saved: 'yes' }];
    expect(await loadReadStates(holding(values))).toEqual([['d', []]]);
  });

  it('is nothing where the browser refuses storage', async () => {
    expect(await loadReadStates((_, otherwise) => Promise.resolve(otherwise))).toEqual([]);
  });
});
