import type { EntityId } from '../../model.ts';
import { listArticles } from './listArticles.ts';
import { nothingAsked, type Choice, type ListFilter, type ListState } from './listFilter.ts';
import type { ListFacts } from './matchArticle.ts';

/** One thing that narrows the list, and can be taken away by itself. */
export type Condition =
  | { readonly part: 'who'; readonly value: EntityId; readonly not: boolean }
  | { readonly part: 'source'; readonly value: string; readonly not: boolean }
  | { readonly part: 'is'; readonly value: ListState; readonly not: boolean }
  /** One of the ends may be open. */
  | { readonly part: 'published'; readonly from: string | null; readonly to: string | null }
  | { readonly part: 'event'; readonly value: string };

/** In the order in which they are said. */
export const listConditions = ({ who, source, is, from, to, event }: ListFilter): readonly Condition[] => [
  ...values(who).map((each) => ({ part: 'who', ...each }) as const),
  ...values(is).map((each) => ({ part: 'is', ...each }) as const),
  ...values(source).map((each) => ({ part: 'source', ...each }) as const),
  ...(from === null && to === null ? [] : [{ part: 'published', from, to } as const]),
  ...(event === null ? [] : [{ part: 'event', value: event } as const]),
];

const values = <Value extends string>({ only, not }: Choice<Value>): readonly { readonly value: Value; readonly not: boolean }[] => [
  ...only.map((value) => ({ value, not: false })),
  ...not.map((value) => ({ value, not: true })),
];

export function withoutCondition(filter: ListFilter, condition: Condition): ListFilter {
  switch (condition.part) {
    case 'who':
      return { ...filter, who: choose(filter.who, condition.value, null) };
    case 'source':
      return { ...filter, source: choose(filter.source, condition.value, null) };
    case 'is':
      return { ...filter, is: choose(filter.is, condition.value, null) };
    case 'published':
      return { ...filter, from: null, to: null };
    case 'event':
      return { ...filter, event: null };
  }
}

/** A value chosen, left out, or neither. */
export const choose = <Value extends string>({ only, not }: Choice<Value>, value: Value, as: 'only' | 'not' | null): Choice<Value> => ({
  only: [...only.filter((each) => each !== value), ...(as === 'only' ? [value] : [])],
  not: [...not.filter((each) => each !== value), ...(as === 'not' ? [value] : [])],
});

export const isNarrowed = (filter: ListFilter): boolean => listConditions(filter).length > 0;

/** How many articles there would be without each condition, those that help most first; conditions without which there is still none are left out. */
export const listWaysOut = (facts: ListFacts, filter: ListFilter): readonly { readonly condition: Condition; readonly articles: number }[] =>
  listConditions(filter)
    .map((condition) => ({ condition, articles: listArticles(facts, withoutCondition(filter, condition), nothingAsked.sort).length }))
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.articles - a.articles);
