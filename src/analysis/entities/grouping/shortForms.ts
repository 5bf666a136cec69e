import { findCountry } from '../lexicons/gazetteer.ts';
import { familyNamesFirst } from '../lexicons/knownNames.ts';
import { organisations, peoples } from '../lexicons/lexicon.ts';
import { acronymKey, initialsOf } from '../nameKeys.ts';
import type { Form } from './collectForms.ts';

/** Why a short form was put with a full one; the first rule that knows a reason decides. */
type ShortFormRule = (short: Form, full: Form) => string | null;

/** A given or middle name alone, which says less than a surname: `Lula`, `Boris`. */
const sameGivenName = 'part of the full name within the article';

const words = (form: Form): readonly string[] => form.key.split(' ');

const surname: ShortFormRule = (short, full) => {
  if (short.kind !== 'person' || full.kind !== 'person') return null;
  const [only, ...more] = words(short);
  const parts = words(full);
  if (parts.length <= words(short).length) return null;
  if (more.length === 0) {
    if (familyNamesFirst.has(parts[0]!) && parts.length === 2 && parts[0] === only) return 'same surname within the article';
    if (parts.at(-1) === only) return 'same surname within the article';
    return parts.includes(only!) ? sameGivenName : null;
  }
  if (parts.slice(-words(short).length).join(' ') === short.key) return 'same surname within the article';
  return parts[0] === only && parts.at(-1) === more.at(-1) ? 'same given name and surname within the article' : null;
};

/** What well-known organisations of two letters are called in full. */
const twoLetters: Readonly<Record<string, string>> = {
  eu: 'european union', un: 'united nations', au: 'african union', ap: 'associated press', gm: 'general motors', ge: 'general electric', hp: 'hewlett packard', rt: 'russia today',
};

const acronym: ShortFormRule = (short, full) => {
  if ((short.kind !== 'org' && short.kind !== 'other') || full.kind !== short.kind) return null;
  const [written] = short.written;
  const letters = acronymKey(written!);
  // 'BP' is known for itself and is not the Baath Party.
  if (letters === null || (letters.length === 2 && organisations.has(letters) && twoLetters[letters] !== full.key)) return null;
  return full.written.some((name) => initialsOf(name).includes(letters)) ? `acronym of ${full.written[0]!}` : null;
};

const shortForm: ShortFormRule = (short, full) => {
  if (short.kind !== full.kind || (short.kind !== 'org' && short.kind !== 'other')) return null;
  const few = words(short);
  const many = words(full);
  if (few.length >= many.length) return null;
  const begins = many.slice(0, few.length).join(' ') === short.key;
  const ends = many.slice(-few.length).join(' ') === short.key;
  // 'United Nations' is not short for its General Assembly, nor 'Boeing' for Boeing Commercial Airplanes.
  const rest = begins ? many.slice(few.length) : many.slice(0, -few.length);
  const same =
    !organisations.has(short.key) ||
    rest.every((word) => companyWords.test(word)) ||
    (begins && rest.length === 1 && organisations.has(full.key)) ||
    (ends && (findCountry(rest.join(' ')) !== null || peoples.has(rest.join(' '))));
  if (short.kind === 'org' ? same && (begins || (ends && few.length > 1)) : (begins && !rest.some((word) => /\d/.test(word)) && few.length > 1) || ends) return `short for ${full.written[0]!}`;
  return null;
};

/** Words that say no more than what kind of company it is. */
const companyWords = /^(?:airlines?|airways|computers?|motors?|group|plc|inc|holdings?|company|corporation|industries|technologies|systems|oil|energy|bank|news|agency|newspaper)$/;

const rules: readonly ShortFormRule[] = [surname, acronym, shortForm];

/** The form whose group another form joins, and why. */
export interface Join {
  readonly full: Form;
  readonly reason: string;
}

/** The forms of an article that a form may be short for. */
export function findFullForms(short: Form, fulls: readonly Form[]): readonly Join[] {
  const candidates = fulls.flatMap((full): readonly Join[] => {
    for (const rule of rules) {
      const reason = rule(short, full);
      if (reason !== null) return [{ full, reason }];
    }
    return [];
  });
  // Given names link only where nothing else could be meant.
  const strong = candidates.filter(({ reason }) => reason !== sameGivenName);
  return strong.length > 0 || candidates.length === 1 ? (strong.length > 0 ? strong : candidates) : [];
}

/** So many full names are looked at for one short form; real articles have a handful. */
const mostCandidates = 40;

/** Finds, for a short form, the forms that begin or end with its words or have its letters as initials. */
export function indexFullForms(forms: readonly Form[]): (short: Form) => readonly Form[] {
  const index = new Map<string, Form[]>();
  const add = (key: string, form: Form): void => {
    const list = index.get(key) ?? [];
    if (list.length < mostCandidates) list.push(form);
    index.set(key, list);
  };
  for (const form of forms) {
    const [first] = words(form);
    const last = words(form).at(-1)!;
    if (words(form).length < 2) continue;
    for (const word of new Set(form.kind === 'person' ? words(form) : [first!, last])) add(`${form.kind} ${word}`, form);
    for (const initials of new Set(form.written.flatMap(initialsOf))) add(`${form.kind}=${initials}`, form);
  }
  return (short) => {
    const [written] = short.written;
    const keys = [` ${words(short)[0]!}`, ` ${words(short).at(-1)!}`, `=${acronymKey(written!) ?? ''}`];
    const found = new Set(keys.flatMap((key) => index.get(short.kind + key) ?? []));
    return [...found].filter((full) => full !== short);
  };
}
