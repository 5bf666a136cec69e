import { demonyms } from './data/demonyms.ts';
import { packageOrganisations } from './data/knownOrganisations.ts';
import { findCountry } from './gazetteer.ts';
import { moreDemonyms, organisationNames } from './knownNames.ts';

export const peoples: ReadonlySet<string> = new Set([...demonyms.split('\n').filter((word) => findCountry(word) === null), ...moreDemonyms]);
export const organisations: ReadonlySet<string> = new Set([...organisationNames, ...packageOrganisations.split('\n').filter((name) => !name.startsWith('the '))]);
