import { acronymKey } from '../nameKeys.ts';
import { looseSpelling } from '../personName.ts';
import { isDoubtful, type Form, type Join, type ShortFormRule } from './form.ts';
import { acronym, shortOrganisation, stateBody } from './organisationForms.ts';
import { givenName, personSpelling, surname } from './personForms.ts';
import { shortPlace } from './placeForms.ts';

/** The first rules that know any full form decide: a given name links only where nothing else could be meant. */
const rules: readonly (readonly ShortFormRule[])[] = [[surname, acronym, stateBody, shortOrganisation, shortPlace], [personSpelling], [givenName]];

/** The forms of an article that a form may be short for. */
export function findFullForms(short: Form, fulls: readonly Form[]): readonly Join[] {
  for (const equal of rules) {
    const joins = fulls.flatMap((full): readonly Join[] => {
      for (const rule of equal) {
        const reason = rule(short, full);
        if (reason !== null) return [{ full, reason }];
      }
      return [];
    });
    if (joins.length > 0) return joins;
  }
  return [];
}

/** So many full names are looked at for one short form; real articles have a handful. */
const mostCandidates = 40;
/** Longer names have no short forms: they are headings or errors. */
const mostWords = 12;

/** Finds, for a short form, the forms that share a word with it that counts, or have its letters as initials. */
export function indexFullForms(forms: readonly Form[]): (short: Form) => readonly Form[] {
  const index = new Map<string, Form[]>();
  const add = (key: string, form: Form): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [form]);
    else if (list.length < mostCandidates) list.push(form);
  };
  for (const form of forms) {
    if (form.words.length < 2 || form.words.length > mostWords) continue;
    for (const word of new Set(form.words)) add(`${family(form)} ${word}`, form);
    if (form.kind === 'person') add(`person~${looseSpelling(form.words.at(-1)!)}`, form);
    for (const initials of form.initials) add(`${family(form)}=${initials}`, form);
  }
  return (short) => {
    if (short.words.length > mostWords) return [];
    const last = short.words.at(-1)!;
    const keys = [` ${short.words[0]!}`, ` ${last}`, short.kind === 'person' ? `~${looseSpelling(last)}` : `=${acronymKey(short.written[0]!) ?? ''}`];
    const families = isDoubtful(short) ? ['person', 'org'] : short.words.length === 1 ? [family(short), 'org'] : [family(short)];
    const found = new Set(families.flatMap((one) => keys.flatMap((key) => index.get(one + key) ?? [])));
    found.delete(short);
    return [...found];
  };
}

/** The finder often takes the acronym of a conference or a product for an organisation. */
const family = ({ kind }: Form): string => (kind === 'other' ? 'org' : kind);
