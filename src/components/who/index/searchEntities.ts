import type { EntitySummary } from '../../../model.ts';
import { readQuery, readWords } from './foldText.ts';

/** An entity's name and aliases made ready to be searched. */
export interface IndexedEntity {
  readonly entity: EntitySummary;
  /** Each with a space before every word. The name is the first. */
  readonly forms: readonly { readonly text: string; readonly words: string }[];
}

export interface FoundEntity {
  readonly entity: EntitySummary;
  /** The alias in which it was found; null where its name says it. */
  readonly alias: string | null;
}

export function indexEntities(entities: readonly EntitySummary[]): readonly IndexedEntity[] {
  return entities.map((entity) => ({
    entity,
    forms: [entity.name, ...entity.aliases].map((text) => ({ text, words: readWords(text).map((words) => ` ${words.join(' ')}`).join('') })),
  }));
}

/**
 * The entities of which the name or one alias has a word for each word of the query that begins with it,
 * in the order of the index. Nothing that is searched for finds all; signs alone find none.
 */
export function searchEntities(index: readonly IndexedEntity[], query: string): readonly FoundEntity[] {
  if (query.trim() === '') return index.map(({ entity }) => ({ entity, alias: null }));
  const readings = readQuery(query).map((words) => words.map((word) => ` ${word}`));
  return index.flatMap(({ entity, forms }) => {
    const at = forms.findIndex(({ words }) => readings.some((reading) => reading.every((word) => words.includes(word))));
    return at === -1 ? [] : [{ entity, alias: at === 0 ? null : forms[at]!.text }];
  });
}
