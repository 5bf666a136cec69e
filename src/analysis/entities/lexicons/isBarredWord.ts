import { findCountry } from './gazetteer.ts';
import { organisations, peoples } from './lexicon.ts';
import { functionWords, months, neverNames, weekdays } from './words.ts';

/** Words with a capital that are no names, in lower case: `however`, `monday`, `february`, `russian`, `iran-iraq`. */
export const isBarredWord = (folded: string): boolean =>
  functionWords.has(folded) || months.has(folded) || weekdays.has(folded) || neverNames.has(folded) || peoples.has(folded) ||
  (folded.includes('-') && folded.split('-').every(describes));

/** Parts of adjectives that tell of two sides: `U.S.-Russian`, `Iran-Iraq`, `July-August`, `Hindi-language`. */
const describes = (part: string): boolean =>
  peoples.has(part) || months.has(part) || findCountry(part) !== null || (part.length > 2 && organisations.has(part)) || /^(?:language|speaking|born|era|majority|minority)$/.test(part);
