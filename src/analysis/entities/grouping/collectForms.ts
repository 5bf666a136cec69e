import type { Block, EntityKind } from '../../../model.ts';
import type { FoundName } from '../findNames.ts';
import { indexBy } from '../indexBy.ts';
import { entryKey } from '../lexicons/gazetteer.ts';
import { initialsOf, nameKeys, otherKey } from '../nameKeys.ts';
import { nameWords } from '../nameWords.ts';
import { organisationWords } from '../organisationKey.ts';
import { personWords, withoutGeneration } from '../personName.ts';
import { followsKind } from '../voteKind.ts';
import { choosePlaces, placeKey, type ChosenPlace } from './choosePlaces.ts';
import type { Form } from './form.ts';

interface Collected {
  readonly kind: EntityKind;
  readonly key: string;
  readonly place: ChosenPlace | null;
  readonly names: number[];
  readonly written: Set<string>;
  weight: number;
}

/** Equal names together, in order of first mention. What was doubtfully found as another kind follows the surer one. */
export function collectForms(blocks: readonly Block[], found: readonly FoundName[]): readonly Form[] {
  const places = choosePlaces(blocks, found);
  const collected = new Map<string, Collected>();
  const known = new Map<string, Collected>();
  found.forEach((name, index) => {
    const text = blocks[name.block]!.text.slice(name.from, name.to);
    const seen = `${name.kind}:${name.certainty < unsure}:${text}`;
    const form = known.get(seen) ?? formFor(name, text, places, collected);
    known.set(seen, form);
    form.names.push(index);
    form.written.add(text);
    form.weight += name.certainty;
  });
  return voteKinds([...collected.values()].map(buildForm)).sort((a, b) => a.names[0]! - b.names[0]!);
}

function formFor(name: FoundName, text: string, places: ReadonlyMap<string, ChosenPlace>, collected: Map<string, Collected>): Collected {
  const place = name.kind === 'place' ? (places.get(placeKey(text)) ?? null) : null;
  const kind = place === null && name.certainty < unsure ? (kindOfHead(text) ?? name.kind) : name.kind;
  const key = place === null ? nameKeys[kind](text) : entryKey(place.entry);
  const form = collected.get(`${kind}:${key}`) ?? { kind, key, place, names: [], written: new Set<string>(), weight: 0 };
  collected.set(`${kind}:${key}`, form);
  return form;
}

const unsure = 0.8;
const organisationHead = /\s(?:airlines|airways|ministry|corporation|newspaper|bancorp|(?:inc|corp|ltd|plc|llc)\.?)$/i;
const eventHead = /\s(?:conference|championships?|olympics|summit|festival|treaty|games|cup|prize|awards)$/i;

/** Where the finder was unsure, the last word of a name says what it is: `Qatar Airways`, `Worldwide Developers Conference`. */
const kindOfHead = (text: string): EntityKind | null => (organisationHead.test(text) ? 'org' : eventHead.test(text) ? 'other' : null);

const wordsOf: Readonly<Record<EntityKind, (text: string) => readonly string[]>> = {
  person: (text) => withoutGeneration(personWords(text)),
  org: organisationWords,
  place: nameWords,
  other: (text) => otherKey(text).split(' '),
};

const companyEnding = /\s(?:Inc|Corp|Cos?|Ltd|PLC|plc|LLC|GmbH|AG|N\.?V|S\.?A)\.?$/;

function buildForm({ kind, key, place, names, written, weight }: Collected): Form {
  const texts = [...written];
  return {
    kind, key, names, weight, written: texts, mentions: names.length, words: wordsOf[kind](texts[0]!),
    initials: new Set(kind === 'org' || kind === 'other' ? texts.flatMap(initialsOf) : []),
    company: kind === 'org' && texts.some((text) => companyEnding.test(text)), inFull: texts.some((text) => /\s|^(?:al|el|bin|ben|abu)-/i.test(text)), gazetteer: place?.entry ?? null, reason: place?.reason ?? null,
  };
}

function voteKinds(forms: readonly Form[]): Form[] {
  const follows = new Map<Form, Form>();
  for (const same of indexBy(forms, ({ written }) => written.slice(0, 5).map((text) => organisationWords(text).join(' '))).values()) {
    const major = same.find(({ company }) => company) ?? same.reduce((most, form) => (form.weight > most.weight ? form : most));
    for (const minor of same) if (minor.kind !== major.kind && !follows.has(major) && (major.company || followsKind(minor, major, minor.words.length))) follows.set(minor, major);
  }
  const joined = new Map<Form, Form[]>();
  for (const [minor, major] of follows) if (!follows.has(major)) joined.set(major, [...(joined.get(major) ?? []), minor]);
  return forms.flatMap((form) => {
    if (follows.has(form) && joined.get(follows.get(form)!)?.includes(form)) return [];
    const parts = joined.get(form) ?? [];
    if (parts.length === 0) return [form];
    const all = [form, ...parts];
    return [{
      ...form,
      names: all.flatMap(({ names }) => names).sort((a, b) => a - b),
      written: [...new Set(all.flatMap(({ written }) => written))],
      mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
      weight: all.reduce((sum, { weight }) => sum + weight, 0),
      inFull: all.some(({ inFull }) => inFull),
    }];
  });
}
