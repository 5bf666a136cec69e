import type { EntityRef, Library } from '../../model.ts';
import { comparePlaces, type TextPlace } from './textPlace.ts';

/** A way of writing an entity of which the finder is not sure that it is a name, or a name of this kind. */
export interface Doubt {
  readonly entity: EntityRef;
  /** As written. */
  readonly text: string;
  /** Of the least certain mention that is written so, 0 to 1. */
  readonly certainty: number;
  /** Why that one was taken for a name all the same. */
  readonly reason: string;
  /** Where that one stands. */
  readonly place: TextPlace;
  /** How many mentions written so are doubtful, of how many. */
  readonly doubtful: number;
  readonly mentions: number;
}

/** A little above 0.5, where the page draws a name as doubtful: what is worth a look is not only what is drawn so. */
const UNSURE = 0.6;

/** The least certain names, least certain first, one for each way of writing an entity. Linear in the mentions but for sorting. */
export function findDoubts({ articles, entities }: Library): readonly Doubt[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const doubts = new Map<string, Doubt>();
  const mentions = new Map<string, number>();
  // Oldest first, so that of two alike the first is told of.
  for (const article of articles.toReversed()) {
    for (const { group, certainty, reason, sentence: _, kind: __, ...at } of article.mentions) {
      const entity = known.get(article.entityOf[group]!);
      if (entity === undefined) continue;
      const text = article.blocks[at.block]!.text.slice(at.from, at.to);
      const key = `${entity.id} ${text}`;
      mentions.set(key, (mentions.get(key) ?? 0) + 1);
      if (certainty >= UNSURE) continue;
      const before = doubts.get(key);
      const doubtful = (before?.doubtful ?? 0) + 1;
      const doubt = before !== undefined && before.certainty <= certainty ? before : {
        entity: { id: entity.id, kind: entity.kind, name: entity.name }, text, certainty, reason, place: { article: article.id, at }, mentions: 0,
      };
      doubts.set(key, { ...doubt, doubtful });
    }
  }
  return [...doubts]
    .map(([key, doubt]) => ({ ...doubt, mentions: mentions.get(key)! }))
    .sort((a, b) => a.certainty - b.certainty || comparePlaces(a.place, b.place));
}
