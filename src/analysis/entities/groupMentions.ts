import type { Block, EntityKind, GazetteerEntry } from '../../model.ts';
import { foldName } from './foldName.ts';
import { findCity, findCountry } from './lexicons/gazetteer.ts';
import { familyNamesFirst } from './lexicons/knownNames.ts';
import { acronymKey, initialsOf, nameWords, organisationKey, otherKey, personKey } from './nameKeys.ts';
import type { FoundName } from './names/findNames.ts';

/** Names of one article that stand for the same thing; `names` are indices. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly reason: string | null;
  readonly gazetteer: GazetteerEntry | null;
  readonly names: readonly number[];
}

/** All mentions of one article with the same key. */
interface Form {
  readonly kind: EntityKind;
  readonly key: string;
  readonly names: number[];
  readonly written: Map<string, number>;
  readonly gazetteer: GazetteerEntry | null;
}

/** Why a short form was put with a full one; the first rule that knows a reason decides. */
type LinkRule = (short: Form, full: Form) => string | null;

const words = (form: Form): readonly string[] => form.key.split(' ');

const surname: LinkRule = (short, full) => {
  if (short.kind !== 'person' || full.kind !== 'person') return null;
  const [only, ...more] = words(short);
  const parts = words(full);
  if (parts.length <= words(short).length) return null;
  if (more.length === 0) {
    if (familyNamesFirst.has(parts[0]!) && parts.length === 2 && parts[0] === only) return 'same surname within the article';
    if (parts.at(-1) === only) return 'same surname within the article';
    return parts[0] === only ? 'same given name within the article' : null;
  }
  if (parts.slice(-words(short).length).join(' ') === short.key) return 'same surname within the article';
  return parts[0] === only && parts.at(-1) === more.at(-1) ? 'same given name and surname within the article' : null;
};

const acronym: LinkRule = (short, full) => {
  if ((short.kind !== 'org' && short.kind !== 'other') || full.kind !== short.kind) return null;
  const [written] = short.written.keys();
  const letters = acronymKey(written!);
  if (letters === null) return null;
  return [...full.written.keys()].some((name) => initialsOf(name).includes(letters)) ? `acronym of ${[...full.written.keys()][0]!}` : null;
};

const shortForm: LinkRule = (short, full) => {
  if (short.kind !== full.kind || (short.kind !== 'org' && short.kind !== 'other')) return null;
  const few = words(short);
  const many = words(full);
  if (few.length >= many.length) return null;
  const begins = many.slice(0, few.length).join(' ') === short.key;
  const ends = many.slice(-few.length).join(' ') === short.key;
  if (short.kind === 'org' ? begins || (ends && few.length > 1) : begins || ends) return `short for ${[...full.written.keys()][0]!}`;
  return null;
};

const linkRules: readonly LinkRule[] = [surname, acronym, shortForm];

/** Puts the names of one article into groups: equal names, surnames, acronyms, short forms. In order of first mention. */
export function groupMentions(blocks: readonly Block[], found: readonly FoundName[]): readonly NameGroup[] {
  const textOf = (name: FoundName): string => blocks[name.block]!.text.slice(name.from, name.to);
  const forms = collectForms(found, textOf);
  const brackets = bracketedAcronyms(blocks, found, forms);
  /** The form whose group each form joins, by index, and why. */
  const joins = new Map<Form, { readonly full: Form; readonly reason: string }>();
  for (const short of forms) {
    const inBrackets = brackets.get(short);
    if (inBrackets !== undefined) {
      joins.set(short, { full: inBrackets, reason: 'acronym given in brackets' });
      continue;
    }
    const candidates = forms.flatMap((full) => {
      if (full === short) return [];
      for (const rule of linkRules) {
        const reason = rule(short, full);
        if (reason !== null) return [{ full, reason }];
      }
      return [];
    });
    const chosen = chooseFull(short, candidates);
    if (chosen !== null) joins.set(short, chosen);
  }
  return buildGroups(forms, joins);
}

function collectForms(found: readonly FoundName[], textOf: (name: FoundName) => string): readonly Form[] {
  const forms = new Map<string, Form>();
  found.forEach((name, index) => {
    const text = textOf(name);
    const gazetteer = name.kind === 'place' ? (findCountry(placeKey(text)) ?? findCity(placeKey(text))) : null;
    const key = keyOf(name.kind, text, gazetteer);
    const id = `${name.kind}:${key}`;
    const form = forms.get(id) ?? { kind: name.kind, key, names: [], written: new Map<string, number>(), gazetteer };
    form.names.push(index);
    form.written.set(text, (form.written.get(text) ?? 0) + 1);
    forms.set(id, form);
  });
  return [...forms.values()];
}

const placeKey = (text: string): string => foldName(text).replace(/\s+/g, ' ');

function keyOf(kind: EntityKind, text: string, gazetteer: GazetteerEntry | null): string {
  switch (kind) {
    case 'person':
      return personKey(text);
    case 'org':
      return organisationKey(text);
    case 'place':
      return gazetteer === null ? nameWords(text).join(' ') : `${gazetteer.type}/${gazetteer.name}`;
    case 'other':
      return otherKey(text);
  }
}

/** `Shanghai Cooperation Organisation (SCO)`: the acronym joins the name before the bracket. */
function bracketedAcronyms(blocks: readonly Block[], found: readonly FoundName[], forms: readonly Form[]): ReadonlyMap<Form, Form> {
  const formOf = new Map(forms.flatMap((form) => form.names.map((index) => [index, form] as const)));
  const joins = new Map<Form, Form>();
  found.forEach((name, index) => {
    const before = found[index - 1];
    if (before === undefined || before.block !== name.block || before.kind !== name.kind) return;
    const text = blocks[name.block]!.text;
    if (text.slice(before.to, name.from) !== ' (' || text[name.to] !== ')' || acronymKey(text.slice(name.from, name.to)) === null) return;
    const short = formOf.get(index)!;
    const full = formOf.get(index - 1)!;
    if (short !== full && !joins.has(short)) joins.set(short, full);
  });
  return joins;
}

/** One full form, or the one named last before the short form's first mention. Given names link only where nothing else could be meant. */
function chooseFull(short: Form, candidates: readonly { readonly full: Form; readonly reason: string }[]): { readonly full: Form; readonly reason: string } | null {
  const bySurname = candidates.filter(({ reason }) => !reason.startsWith('same given name within'));
  if (bySurname.length === 0) return candidates.length === 1 ? candidates[0]! : null;
  const first = short.names[0]!;
  const distance = ({ full }: { readonly full: Form }): number => Math.min(...full.names.map((index) => (index < first ? first - index : 10_000 + index)));
  return [...bySurname].sort((a, b) => distance(a) - distance(b))[0]!;
}

function buildGroups(forms: readonly Form[], joins: ReadonlyMap<Form, { readonly full: Form; readonly reason: string }>): readonly NameGroup[] {
  const rootOf = (form: Form): Form => {
    const seen = new Set<Form>();
    let at = form;
    while (joins.has(at) && !seen.has(at)) {
      seen.add(at);
      at = joins.get(at)!.full;
    }
    return at;
  };
  const members = new Map<Form, Form[]>();
  for (const form of forms) {
    const root = rootOf(form);
    members.set(root, [...(members.get(root) ?? []), form]);
  }
  const groups = [...members.values()].map((parts): NameGroup => {
    const counts = new Map<string, number>();
    for (const part of parts) for (const [text, count] of part.written) counts.set(text, (counts.get(text) ?? 0) + count);
    const aliases = [...counts].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1]).map(([text]) => text);
    const reasons = [...new Set(parts.flatMap((part) => joins.get(part)?.reason ?? []))];
    const sameName = parts[0]!.gazetteer === null ? 'spellings of one name' : `names of ${parts[0]!.gazetteer.name}`;
    return {
      kind: parts[0]!.kind,
      name: aliases[0]!,
      aliases,
      reason: aliases.length < 2 ? null : reasons.length > 0 ? reasons.join('; ') : sameName,
      gazetteer: parts[0]!.gazetteer,
      names: parts.flatMap((part) => part.names).sort((a, b) => a - b),
    };
  });
  return groups.sort((a, b) => a.names[0]! - b.names[0]!);
}

/** More words first, then more letters; capitals alone are the least full. */
function fullness(text: string): number {
  return acronymKey(text) !== null ? 0 : text.split(/\s+/).length * 1000 + Math.min(text.length, 999);
}
