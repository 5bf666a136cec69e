import type { Block, EntityKind, GazetteerEntry } from '../../../model.ts';
import type { FoundName } from '../findNames.ts';
import { organisations } from '../lexicons/lexicon.ts';
import { acronymKey } from '../nameKeys.ts';
import { isGivenName, personWords } from '../personName.ts';
import { collectForms } from './collectForms.ts';
import { findBrackets } from './findBrackets.ts';
import { rootOf, type Form, type Join } from './form.ts';
import { findFullForms, indexFullForms } from './shortForms.ts';

/** Names of one article that stand for the same thing; `names` are indices. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly reason: string | null;
  readonly gazetteer: GazetteerEntry | null;
  readonly names: readonly number[];
}

/** Puts the names of one article into groups: equal names, surnames, acronyms, short forms. In order of first mention. */
export function groupMentions(blocks: readonly Block[], found: readonly FoundName[]): readonly NameGroup[] {
  const forms = collectForms(blocks, found);
  const joins = new Map(findBrackets(blocks, found, forms));
  const candidatesOf = indexFullForms(forms);
  const shared = sharedSurnames(blocks, found);
  // The fullest first, so that what a short form may stand for has found its own group.
  for (const short of forms.toSorted((a, b) => b.words.length - a.words.length || b.key.length - a.key.length)) {
    if (joins.has(short) || (short.kind === 'person' && shared.has(short.key))) continue;
    const candidates = findFullForms(short, candidatesOf(short)).filter(({ full }) => rootOf(full, joins) !== short);
    // Where two may be meant, as of a father and his son, none is guessed.
    if (new Set(candidates.map(({ full }) => rootOf(full, joins))).size === 1) joins.set(short, candidates[0]!);
  }
  return buildGroups(forms, joins, ({ block, from, to }) => blocks[block]!.text.slice(from, to), found);
}

/** Of `Bill and Hillary Clinton`: the surname is also that of one who is nowhere named in full. */
function sharedSurnames(blocks: readonly Block[], found: readonly FoundName[]): ReadonlySet<string> {
  const shared = new Set<string>();
  found.forEach((name, index) => {
    const before = found[index - 1];
    if (before === undefined || before.block !== name.block || before.kind !== 'person' || name.kind !== 'person') return;
    const { text } = blocks[name.block]!;
    if (name.from - before.to !== 5 || text.slice(before.to, name.from) !== ' and ') return;
    const words = personWords(text.slice(name.from, name.to));
    const [given, ...more] = personWords(text.slice(before.from, before.to));
    if (words.length === 2 && more.length === 0 && isGivenName(given!)) shared.add(words[1]!);
  });
  return shared;
}

function buildGroups(forms: readonly Form[], joins: ReadonlyMap<Form, Join>, textOf: (name: FoundName) => string, found: readonly FoundName[]): readonly NameGroup[] {
  const members = new Map<Form, Form[]>();
  for (const form of forms) {
    const root = rootOf(form, joins);
    const list = members.get(root);
    if (list === undefined) members.set(root, [form]);
    else list.push(form);
  }
  const groups = [...members].map(([root, parts]): NameGroup => {
    const names = parts.flatMap((part) => part.names).sort((a, b) => a - b);
    const counts = new Map<string, number>();
    for (const index of names) counts.set(textOf(found[index]!), (counts.get(textOf(found[index]!)) ?? 0) + 1);
    const aliases = [...counts].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1]).map(([text]) => text);
    return { kind: kindOf(root, parts), name: aliases[0]!, aliases, reason: tellReason(root, parts, joins, aliases.length), gazetteer: root.gazetteer, names };
  });
  return groups.sort((a, b) => a.names[0]! - b.names[0]!);
}

/** An acronym that is known for an organisation says what its full name is. */
const kindOf = (root: Form, parts: readonly Form[]): EntityKind => (root.kind === 'other' && parts.some(({ kind, key }) => kind === 'org' && organisations.has(key)) ? 'org' : root.kind);

function tellReason(root: Form, parts: readonly Form[], joins: ReadonlyMap<Form, Join>, aliases: number): string | null {
  const reasons = new Set(parts.flatMap((part) => joins.get(part)?.reason ?? []));
  if (aliases > 1 && reasons.size === 0) reasons.add(root.gazetteer === null ? 'spellings of one name' : `names of ${root.gazetteer.name}`);
  if (root.reason !== null) reasons.add(root.reason);
  return reasons.size === 0 ? null : [...reasons].join('; ');
}

/** More words first, then more letters; capitals alone are the least full. */
function fullness(text: string): number {
  return acronymKey(text) !== null ? 0 : text.split(/\s+/).length * 1000 + Math.min(text.length, 999);
}
