import { foldWord } from './foldWord.ts';

/** French, Italian and Catalan write a short word and the next one as one: `l’école`, `d’accord`, `qu’elle`, `dell’arte`. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|all|dall|dell|nell|quell|sull)['’ʼ](?=[haeiouyàâäáèéêëìîïíòôöóùûüúœæ])/iu;
/** Arabic writes the article, and what stands before it, as one with the word: `الميناء`, `والميناء`, `بالميناء`, `للميناء`. */
const joined = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;

/** A word, as written and folded, folded without what is only joined to its beginning; null where nothing is. */
export function bareWord(written: string, folded: string): string | null {
  if (elided.test(written)) return foldWord(written.replace(elided, ''));
  return joined.test(folded) ? folded.replace(joined, '') : null;
}
