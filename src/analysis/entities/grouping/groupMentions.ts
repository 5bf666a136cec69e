import type { Block, EntityKind, GazetteerEntry } from '../../../model.ts';
import type { FoundName } from '../findNames.ts';
import { acronymKey } from '../nameKeys.ts';
import { collectForms, type Form } from './collectForms.ts';
import { findFullForms, indexFullForms, type Join } from './shortForms.ts';

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
  const textOf = (name: FoundName): string => blocks[name.block]!.text.slice(name.from, name.to);
  const forms = collectForms(found, textOf);
  const brackets = bracketedAcronyms(blocks, found, forms);
  const fullForms = indexFullForms(forms);
  const placed: Form[] = [];
  const joins = new Map<Form, Join>();
  for (const short of forms) {
    const inBrackets = brackets.get(short);
    const candidates = inBrackets === undefined ? findFullForms(short, fullForms(short)) : [{ full: inBrackets, reason: 'acronym given in brackets' }];
    for (const [part, join] of shareOut(short, candidates)) {
      placed.push(part);
      if (join !== null) joins.set(part, join);
    }
  }
  return buildGroups(placed, joins, (index) => textOf(found[index]!));
}

/** `Clinton` after `Hillary Clinton` and `Bill Clinton`: each mention goes to the one named last before it, or named first at all. */
function shareOut(short: Form, candidates: readonly Join[]): readonly (readonly [Form, Join | null])[] {
  if (candidates.length < 2) return [[short, candidates[0] ?? null]];
  const order = candidates.flatMap((join) => join.full.names.map((index) => ({ index, join }))).sort((a, b) => a.index - b.index);
  const parts = new Map<Join, number[]>();
  let next = 0;
  for (const index of short.names) {
    while (next < order.length && order[next]!.index < index) next += 1;
    const { join } = order[Math.max(next - 1, 0)]!;
    const names = parts.get(join) ?? [];
    names.push(index);
    parts.set(join, names);
  }
  if (parts.size === 1) return [[short, [...parts.keys()][0]!]];
  return [...parts].map(([join, names]) => [{ ...short, names }, join]);
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

function buildGroups(forms: readonly Form[], joins: ReadonlyMap<Form, Join>, textOf: (name: number) => string): readonly NameGroup[] {
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
    const list = members.get(root) ?? [];
    list.push(form);
    members.set(root, list);
  }
  const groups = [...members.values()].map((parts): NameGroup => {
    const counts = new Map<string, number>();
    for (const index of parts.flatMap((part) => part.names)) counts.set(textOf(index), (counts.get(textOf(index)) ?? 0) + 1);
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
