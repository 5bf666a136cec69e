import { foldName } from './foldName.ts';

/** Words of a name in lower case, without dots, accents and articles: `The U.S. Air Force` → `us air force`. */
export function nameWords(name: string): readonly string[] {
  const folded = foldName(name).replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '').replace(/\./g, '').replace(/[\s‑-]+/g, ' ').trim();
  return folded.replace(/^the (?=.)/, '').split(' ');
}
