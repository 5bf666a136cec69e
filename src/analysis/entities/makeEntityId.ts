import type { EntityId } from '../../model.ts';
import { foldName } from './foldName.ts';

/** A name in lower-case letters, digits and hyphens; scripts without Latin letters by their code points. */
export function makeEntityId(name: string, taken: ReadonlySet<string>): EntityId {
  const latin = foldName(name).replace(/(?<=[a-z])['.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const slug = latin === '' ? Array.from(name).slice(0, 12).map((char) => `u${char.codePointAt(0)!.toString(16)}`).join('-') : latin;
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id as EntityId;
}
