import { countryOfAdjective } from '../lexicons/nationalities.ts';
import { findCity, findCountry, findRegion } from '../lexicons/gazetteer.ts';
import { organisations } from '../lexicons/lexicon.ts';
import { acronymKey } from '../nameKeys.ts';
import { isOfAnyState } from '../organisationKey.ts';
import { certaintyOf, isDoubtful, type Form, type ShortFormRule } from './form.ts';

const mayBeOne = (short: Form, full: Form): boolean => (short.kind === 'org' || short.kind === 'other') && (full.kind === 'org' || full.kind === 'other');

/** What well-known organisations of two letters are called in full. */
const twoLetters: Readonly<Record<string, string>> = {
  eu: 'european union', un: 'united nations', au: 'african union', ap: 'associated press', gm: 'general motors', ge: 'general electric', hp: 'hewlett packard', rt: 'russia today',
};

/** `CCP` of `Chinese Communist Party`. Two letters fit too much to be taken across kinds. */
export const acronym: ShortFormRule = (short, full) => {
  if (!mayBeOne(short, full)) return null;
  const letters = acronymKey(short.written[0]!);
  // 'BP' is known for itself and is not the Baath Party.
  if (letters === null || (letters.length === 2 && ((organisations.has(letters) && twoLetters[letters] !== full.words.join(' ')) || short.kind !== full.kind))) return null;
  return full.initials.has(letters) ? `acronym of ${full.written[0]!}` : null;
};

/** `Foreign Ministry` of `Iraqi Foreign Ministry`, `General Assembly` of `UN General Assembly`. */
export const stateBody: ShortFormRule = (short, full) => {
  if (short.kind !== 'org' || full.kind !== 'org' || short.key.length >= full.key.length) return null;
  const words = new Set(full.key.split(' '));
  const few = short.key.split(' ');
  if (!full.key.includes(' ') || !few.every((word) => words.has(word))) return null;
  if (!isOfAnyState(short.written[0]!) && !/^(?:assembly general|council security)$/.test(short.key)) return null;
  // 'Ministry' alone is any ministry; the rest of the full name must say whose, not which.
  const rest = full.key.split(' ').filter((word) => !few.includes(word));
  return isOwner(rest) ? `short for ${full.written[0]!}` : null;
};

const isPlace = (name: string): boolean => findCountry(name) !== null || findRegion(name) !== null || findCity(name) !== null;

const isOwner = (words: readonly string[]): boolean => [words, [...words].reverse()].some((order) => findCountry(order.join(' ')) !== null || findRegion(order.join(' ')) !== null) || words.join(' ') === 'nations united' || words.join(' ') === 'european union' || words.join(' ') === 'states united';

/** `Northwind` of `Northwind Traders`, `A380` of `Airbus A380`. */
export const shortOrganisation: ShortFormRule = (short, full) => {
  if (!mayBeOne(full, full) || (short.kind !== full.kind && !isTakenForAnother(short, full))) return null;
  const few = short.words;
  const many = full.words;
  if (few.length >= many.length) return null;
  const begins = many.slice(0, few.length).join(' ') === few.join(' ');
  const ends = many.slice(-few.length).join(' ') === few.join(' ');
  if (!begins && !ends) return null;
  const rest = begins ? many.slice(few.length) : many.slice(0, -few.length);
  const fits = full.kind === 'org' ? isSameBody(short, full, rest, begins) : isSameThing(short, rest, full, begins);
  return fits ? `short for ${full.written[0]!}` : null;
};

/** News names a person in full before the surname: a lone `Rogers` beside `Rogers Communications Inc.` is the company. */
const isTakenForAnother = (short: Form, full: Form): boolean => full.kind === 'org' && (isDoubtful(short) || (full.company && short.gazetteer === null && short.words.length === 1 && certaintyOf(short) < 0.9));

/** 'United Nations' is not short for its General Assembly, nor 'Boeing' for Boeing Commercial Airplanes. */
function isSameBody(short: Form, full: Form, rest: readonly string[], begins: boolean): boolean {
  const name = short.words.join(' ');
  const owner = rest.join(' ');
  const owned = findCountry(owner) !== null || countryOfAdjective.has(owner);
  if (!begins && owned) return true;
  // 'Ogden Corp.' is a name of its own beside 'Ogden Projects Inc.'
  if (short.company) return rest.every((word) => companyWords.test(word));
  if (organisations.has(name) || isPlace(name)) return rest.every((word) => companyWords.test(word)) || (begins && rest.length === 1 && organisations.has(full.words.join(' ')));
  return begins || short.words.length > 1;
}

/** A version, a model or a part is another thing: 'Mac OS X' is no 'Mac OS X Lion', 'Mac' no 'Back to the Mac'. */
function isSameThing(short: Form, rest: readonly string[], full: Form, begins: boolean): boolean {
  if (full.words.some((word) => /^(?:the|to|of|and|for|in|on|a)$/.test(word))) return false;
  // 'Boeing 787 Dreamliner': the model's number tells it, the word only names it.
  return !begins || thingWords.test(rest.join(' ')) || (rest.length === 1 && /\d/.test(short.words.at(-1)!) && short.words.length > 1 && !/\d/.test(rest[0]!));
}

/** Words that say no more than what kind of thing it is. */
const thingWords = /^(?:(?:music |online |app )?stores?|programmes?|project|festival|(?:song )?contest|championships?|games|cup|tournament|awards?|prize|conference|summit|treaty|accords?|agreement|pact|protocol|act|bill|aircraft|airliners?|jets?|missiles?|rockets?|spacecraft|probe|rover|telescope|satellite|series|show|movie|film)$/;

/** Words that say no more than what kind of company it is. */
const companyWords = /^(?:airlines?|airways|computers?|motors?|group|plc|inc|holdings?|company|corporation|industries|technologies|systems|oil|energy|bank|news|agency|newspaper)$/;
