import { commonWords } from './commonWords.ts';
import { demonyms } from './data/demonyms.ts';
import { packedGivenNames } from './data/givenNames.ts';
import { packageOrganisations } from './data/knownOrganisations.ts';
import { packedSurnames } from './data/surnames.ts';
import { findCountry } from './gazetteer.ts';
import { moreDemonyms, moreGivenNames, organisationNames } from './knownNames.ts';
import { unpackWords } from './unpackWords.ts';

export const givenNames: ReadonlySet<string> = new Set([...unpackWords(packedGivenNames), ...moreGivenNames]);
export const surnames = unpackWords(packedSurnames);
export const peoples: ReadonlySet<string> = new Set([...demonyms.split('\n').filter((word) => findCountry(word) === null), ...moreDemonyms]);
export const organisations: ReadonlySet<string> = new Set([...organisationNames, ...packageOrganisations.split('\n').filter((name) => !commonWords.has(name) && !name.startsWith('the '))]);

/** Endings that mark a family name in many Slavic, Caucasian, Nordic, Iberian and Persian names. */
const surnameEnding = /(?:ov|ova|ev|eva|sky|skyy|skiy|skii|ski|ska|skaya|enko|chuk|yuk|ich|ych|vić|vili|adze|yan|ian|sson|sen|sdottir|zadeh|nejad|pour|oglu|oğlu|poulos|akis|escu|inen|stein|berg|mann|ez)$/;

export const looksLikeSurname = (folded: string): boolean => surnames.has(folded) || (folded.length > 5 && surnameEnding.test(folded));
