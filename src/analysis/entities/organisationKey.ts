import { countryOfAdjective } from './lexicons/nationalities.ts';
import { findCountry, nameOfCountry } from './lexicons/gazetteer.ts';
import { foldName } from './foldName.ts';
import { nameWords } from './nameWords.ts';

const companyEnding = /^(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|gmbh|ag|sa|nv|group)$/;

/** Acronyms that stand within longer names: `UN General Assembly`. */
const withinNames: Readonly<Record<string, readonly string[]>> = { un: ['united', 'nations'], eu: ['european', 'union'], au: ['african', 'union'] };

const spellings: Readonly<Record<string, string>> = {
  organization: 'organisation', organizations: 'organisations', defense: 'defence', center: 'centre', labor: 'labour', program: 'programme', theater: 'theatre', '&': 'and',
};

/** What bodies of states and of unions of states are: such names are turned about (`Ministry of Defence`, `Defence Ministry`). */
const bodies: ReadonlySet<string> = new Set(
  'ministry department assembly council parliament commission committee court government army navy force forces police bureau agency secretariat senate congress duma party'.split(' '),
);
/** Bodies that are not turned about: `Bank of China` is no `China Bank`. */
const nouns: ReadonlySet<string> = new Set('bank guard union office service church university association front'.split(' '));
/** Words that name a body of any state, none in particular. */
const anyState: ReadonlySet<string> = new Set(
  'foreign defence interior finance health justice education economy energy trade transport environment culture agriculture labour information oil tourism emergency emergencies internal external affairs situations national federal supreme high constitutional criminal appeal appeals central state general security election electoral human rights air force forces armed coast intelligence royal people\'s communist socialist democratic republican liberal conservative and civil prosecutor prosecutor\'s public military ministers'.split(' '),
);
/** Of these there is one that news means when it names no state. Departments are American. */
const oneOfAKind = /^(?:congress|senate|duma|duma state|council security|assembly general|council human rights)$|\bdepartment\b/;

/** Equal for `Apple` and `Apple Inc.`, `U.S. Air Force` and `United States Air Force`; words in their order. */
export function organisationWords(name: string): readonly string[] {
  const words = nameWords(name).flatMap((word, _, all) => (all.length > 1 ? (withinNames[word] ?? [spellings[word] ?? word]) : [word]));
  const joined = words.length > 2 && words[0] === 'united' && words[1] === 'states' ? ['us', ...words.slice(2)] : words[0] === 'u' && words[1] === 's' ? ['us', ...words.slice(2)] : words;
  return withoutEndings(joined);
}

/**
 * Equal for all ways of naming one organisation that need no other text to be told: with and without
 * `Inc.`, `General Assembly of the United Nations` and `UN General Assembly`, `Ukrainian Defence
 * Ministry` and `Ministry of Defence of Ukraine`. Words are apart only in bodies of states.
 */
export function organisationKey(name: string): string {
  const words = organisationWords(name);
  return (words.length > 1 ? bodyWords(words) : null)?.join(' ') ?? words.join('');
}

/** `Ministry of Defence`, `Supreme Court`: a body that many states have, with no state named. */
export function isOfAnyState(name: string): boolean {
  const words = organisationWords(name).filter((word) => !/^(?:of|the|for|on)$/.test(word));
  return words.some((word) => bodies.has(word) || nouns.has(word)) && words.every((word) => bodies.has(word) || nouns.has(word) || anyState.has(word)) && !oneOfAKind.test([...words].sort().join(' '));
}

/** The words of a state's body, sorted, countries for peoples; null for all else. */
function bodyWords(words: readonly string[]): readonly string[] | null {
  if (!words.some((word) => bodies.has(word))) return null;
  const plain = words.filter((word) => !/^(?:of|the|for|on)$/.test(word));
  if (plain.at(-1) !== words.at(-1) || (!bodies.has(plain.at(-1)!) && !words.includes('of'))) return null;
  const stated = plain.flatMap((word, at) => {
    const bare = word.replace(/'s?$/, '');
    const code = countryOfAdjective.get(bare) ?? findCountry(bare)?.country;
    if (bare === 'affairs' && plain[at - 1] === 'foreign') return [];
    return code === undefined ? [word] : foldName(nameOfCountry(code)).split(' ');
  });
  return [...stated].sort();
}

/** `European Aeronautic Defence and Space Company EADS N.V.` → `european aeronautic defence and space`. */
function withoutEndings(words: readonly string[]): readonly string[] {
  let end = words.length;
  for (; end > 1; end -= 1) {
    const last = words[end - 1]!;
    if (companyEnding.test(last)) continue;
    if (last.length < 3 || last.length > 8 || end <= last.length || end > 13) break;
    const initials = words.slice(0, Math.min(end - 1, 12)).map((word) => word[0]).join('');
    if (!initials.startsWith(last.slice(0, 2)) || !Array.from(last).every((letter) => initials.includes(letter))) break;
  }
  return words.slice(0, end);
}
