import type { EntityKind, GazetteerEntry } from '../../../model.ts';
import type { FoundName } from '../findNames.ts';
import { foldName } from '../foldName.ts';
import { findCity, findCountry } from '../lexicons/gazetteer.ts';
import { nameKeys } from '../nameKeys.ts';

/** All mentions of one article with the same key. */
export interface Form {
  readonly kind: EntityKind;
  readonly key: string;
  /** Indices of its names, in order. */
  readonly names: readonly number[];
  readonly written: readonly string[];
  readonly gazetteer: GazetteerEntry | null;
}

/** Equal names together, in order of first mention. */
export function collectForms(found: readonly FoundName[], textOf: (name: FoundName) => string): readonly Form[] {
  const forms = new Map<string, Omit<Form, 'names' | 'written'> & { readonly names: number[]; readonly written: Set<string> }>();
  found.forEach((name, index) => {
    const text = textOf(name);
    const gazetteer = name.kind === 'place' ? (findCountry(placeKey(text)) ?? findCity(placeKey(text))) : null;
    const key = keyOf(name.kind, text, gazetteer);
    const id = `${name.kind}:${key}`;
    const form = forms.get(id) ?? { kind: name.kind, key, names: [], written: new Set<string>(), gazetteer };
    form.names.push(index);
    form.written.add(text);
    forms.set(id, form);
  });
  return [...forms.values()].map((form) => ({ ...form, written: [...form.written] }));
}

const placeKey = (text: string): string => foldName(text).replace(/\s+/g, ' ');

function keyOf(kind: EntityKind, text: string, gazetteer: GazetteerEntry | null): string {
  if (gazetteer !== null) return `${gazetteer.type}/${gazetteer.country}/${gazetteer.name}`;
  return nameKeys[kind](text);
}
