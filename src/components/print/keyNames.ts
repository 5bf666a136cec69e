import type { ArticleFile, EntityCard, EntityId, Mention } from '../../model.ts';

export interface NameKeys {
  /** In the order in which they are first keyed, from 1 on. */
  readonly names: readonly { readonly key: number; readonly card: EntityCard }[];
  /** Index of a mention → the key behind it. */
  readonly keys: ReadonlyMap<number, number>;
}

/**
 * On paper a name has no colour to tap on, but a number that leads to a list. It stands where the name is marked in calm
 * reading; where all names are marked, behind the first mention of each as well. With marks off there are none.
 */
export function keyNames({ article, cards }: Pick<ArticleFile, 'cards'> & { readonly article: { readonly mentions: readonly Mention[] } }, marks: 'calm' | 'all' | 'off'): NameKeys {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const numbers = new Map<EntityId, number>();
  const names: { key: number; card: EntityCard }[] = [];
  const keys = new Map<number, number>();
  for (const [index, { entity, calm }] of article.mentions.entries()) {
    const card = cardOf.get(entity);
    const isMarked = marks !== 'off' && (calm || (marks === 'all' && !numbers.has(entity)));
    if (card === undefined || !isMarked) continue;
    const key = numbers.get(entity) ?? numbers.size + 1;
    if (!numbers.has(entity)) {
      numbers.set(entity, key);
      names.push({ key, card });
    }
    keys.set(index, key);
  }
  return { names, keys };
}
