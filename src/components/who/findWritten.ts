import type { EntityFile, SentenceRef } from '../../model.ts';

/** The latest sentence that writes the entity so, for each way of writing. */
export function findWritten({ entity, articles }: EntityFile): ReadonlyMap<string, SentenceRef> {
  const found = new Map<string, SentenceRef>();
  for (const { quotations } of articles) {
    for (const { article, sentence, text, marks } of quotations) {
      for (const mark of marks) {
        if (mark.kind === 'date' || mark.entity !== entity.id) continue;
        const written = text.slice(mark.from, mark.to);
        if (!found.has(written)) found.set(written, { article, sentence });
      }
    }
  }
  return found;
}
