import MiniSearch from 'minisearch';
import { forgiven, measureSlips } from '../../evidence/search/measureSlips.ts';
import type { FoundName } from '../../evidence/search/searchResult.ts';
import { splitWords } from '../../evidence/search/splitWords.ts';
import type { EntityId, EntityKind, EntitySummary } from '../../model.ts';

/** Names with all that they are also written as. */
export interface Names {
  /** The names that words may mean, best first: whole or begun, else with a slip; of several words also what one of them names. */
  find(words: readonly string[]): readonly FoundName[];
  /** The names that an operator means; those that say exactly its words, else those that begin so, else the likeliest. */
  mean(words: readonly string[], kinds: readonly EntityKind[]): ReadonlySet<EntityId>;
}

const most = 6;
const wordsOf = (text: string): readonly string[] => splitWords(text).map(({ word }) => word);

export function openNames(entities: readonly EntitySummary[]): Names {
  const forms = entities.map(({ name, aliases }) => [name, ...aliases].map((text) => ({ text, words: wordsOf(text) })));
  const index = new MiniSearch<{ readonly id: number; readonly name: string; readonly aliases: string }>({
    fields: ['name', 'aliases'],
    tokenize: (text) => [...wordsOf(text)],
    // The words are folded already.
    processTerm: (word) => word,
  });
  index.addAll(entities.map(({ name, aliases }, id) => ({ id, name, aliases: aliases.join(' · ') })));

  const search = (words: readonly string[], { slips, prefix, all }: { readonly slips: boolean; readonly prefix: boolean; readonly all: boolean }): readonly number[] =>
    index
      .search(words.join(' '), {
        prefix,
        // It takes two letters that changed places for two slips.
        fuzzy: slips ? (word) => (forgiven(word) === 0 ? false : forgiven(word) + 1) : false,
        combineWith: all ? 'AND' : 'OR',
        boost: { name: 2 },
        // Of names that answer alike the one that more is told of is meant more often.
        boostDocument: (id) => 1 + Math.log1p(entities[id as number]!.articles),
        filter: ({ terms }) => !slips || words.every((word) => terms.some((term) => measureSlips(word, term, forgiven(word), true) <= forgiven(word))),
      })
      .map(({ id }) => id as number);

  const likeliest = (words: readonly string[]): readonly number[] => {
    if (words.length === 0) return [];
    for (const slips of [false, true]) {
      const found = search(words, { slips, prefix: true, all: true });
      if (found.length > 0) return found;
    }
    return words.length === 1 ? [] : search(words, { slips: false, prefix: false, all: false });
  };

  return {
    find: (words) => likeliest(words).slice(0, most).map((id) => {
      const { id: entity, kind, name, articles } = entities[id]!;
      const [own, ...others] = forms[id]!;
      const alias = says(own!.words, words) ? null : (others.find((form) => says(form.words, words))?.text ?? null);
      return { id: entity, kind, name, alias, articles };
    }),
    mean: (words, kinds) => {
      const ofKind = [...entities.keys()].filter((id) => kinds.includes(entities[id]!.kind));
      const exactly = ofKind.filter((id) => forms[id]!.some((form) => form.words.join(' ') === words.join(' ')));
      const begun = exactly.length > 0 ? exactly : ofKind.filter((id) => forms[id]!.some((form) => says(form.words, words)));
      const meant = begun.length > 0 ? begun : likeliest(words).filter((id) => kinds.includes(entities[id]!.kind)).slice(0, 1);
      return new Set(meant.map((id) => entities[id]!.id));
    },
  };
}

const says = (form: readonly string[], words: readonly string[]): boolean => words.every((word) => form.some((other) => other.startsWith(word)));
