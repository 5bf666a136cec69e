// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { seedQueries } from '../../src/data/pageState.ts';

describe('seedQueries', () => {
  it('fills the queries, as old as can be', () => {
    const queries = new QueryClient();
    expect(seedQueries(queries, '[[["manifest"],{"version":"1"}],[["article","a","1"],null]]')).toBe(true);
    expect(queries.getQueryData(['manifest'])).toEqual({ version: '1' });
    expect(queries.getQueryData(['article', 'a', '1'])).toBeNull();
    expect(queries.getQueryState(['manifest'])).toMatchObject({ status: 'success', dataUpdatedAt: 1 });
  });

  it('a page that is prerendered from nothing is prerendered', () => expect(seedQueries(new QueryClient(), '[]')).toBe(true));

  it.each([null, ''])('a page with the state %j is not', (json) => {
    const queries = new QueryClient();
    expect(seedQueries(queries, json)).toBe(false);
    expect(queries.getQueryCache().getAll()).toEqual([]);
  });

  it('a damaged state is not taken for a page without one', () => expect(() => seedQueries(new QueryClient(), '[[')).toThrow(SyntaxError));
});
