import { describe, expect, it } from 'vitest';
import type { ArticleState } from '../../src/data/own/database.ts';
import { listReadStates } from '../../src/data/search.ts';
import type { ArticleId } from '../../src/model.ts';

const list = (...states: readonly (readonly [article: string, state: ArticleState['state'], saved: boolean])[]) =>
  listReadStates(new Map(states.map(([article, state, saved]) => [article as ArticleId, { article: article as ArticleId, state, saved, seconds: 0, at: 1 }])));

describe('what the reader has read', () => {
  it('is told for each article', () => {
    expect(list(['a', 'reading', false], ['b', 'read', true], ['c', 'read', false])).toEqual([['a', ['reading']], ['b', ['read', 'saved']], ['c', ['read']]]);
  });

  it('is nothing of one that is unread again, but that it was saved', () => {
    expect(list(['a', 'unread', false], ['b', 'unread', true])).toEqual([['a', []], ['b', ['saved']]]);
  });

  it('is nothing where nothing was read', () => expect(list()).toEqual([]));
});
