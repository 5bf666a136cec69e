import type { EntityKind } from '../../../model.ts';
import { findCountry } from '../lexicons/gazetteer.ts';
import { familyNamesFirst } from '../lexicons/knownNames.ts';
import { peoples } from '../lexicons/lexicon.ts';
import { functionWords, organisationHeads } from '../lexicons/words.ts';
import type { Token } from '../tokenise.ts';
import type { KnownName } from './nameRule.ts';
import { isCommon, isInitial, isParticle } from './wordClues.ts';

/** A name as first read, with the acronym that follows it in brackets. */
export interface ReadName {
  readonly kind: EntityKind;
  readonly certainty: number;
  readonly reason: string;
  readonly tokens: readonly Token[];
  readonly acronym: string | null;
}

interface Votes {
  readonly byKind: Map<EntityKind, number>;
  certainty: number;
  reason: string;
}

const goodEvidence = 0.6;
/** One full name says more of a surname than several places where it stands alone. */
const fullNameWeight = 4;

/** What the names of an article teach about its other words: full names, surnames, short forms, acronyms. */
export function learnNames(names: readonly ReadName[]): ReadonlyMap<string, KnownName> {
  const votes = new Map<string, Votes>();
  const vote = (phrase: string, kind: EntityKind, certainty: number, reason: string, weight = 1): void => {
    const entry = votes.get(phrase) ?? { byKind: new Map<EntityKind, number>(), certainty: 0, reason };
    entry.byKind.set(kind, (entry.byKind.get(kind) ?? 0) + weight * certainty ** 4);
    if (certainty > entry.certainty) Object.assign(entry, { certainty, reason });
    votes.set(phrase, entry);
  };
  for (const { kind, certainty, reason, tokens, acronym } of names) {
    const phrase = tokens.map((token) => token.folded).join(' ');
    vote(phrase, kind, certainty, reason);
    if (certainty < goodEvidence) continue;
    const written = tokens.map((token) => token.text).join(' ');
    for (const short of shortForms(kind, tokens)) vote(short, kind, certainty, `short for ${written}`, fullNameWeight);
    if (acronym !== null) vote(acronym.toLowerCase(), kind, certainty, `acronym of ${written}`);
  }
  return new Map([...votes].map(([phrase, { byKind, certainty, reason }]) => [phrase, { kind: [...byKind].sort((a, b) => b[1] - a[1])[0]![0], certainty, reason }]));
}

/** `Sergei Mardan` → `mardan`; `Xi Jinping` → `xi`; `Northrop Grumman` → `northrop`; `Boeing 737` → `737`. */
function shortForms(kind: EntityKind, tokens: readonly Token[]): readonly string[] {
  if (tokens.length < 2) return [];
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  if (kind === 'person') {
    const family = familyNamesFirst.has(first.folded) && !familyNamesFirst.has(last.folded) && tokens.length === 2 ? first : last;
    if (isInitial(family) || functionWords.has(family.folded)) return [];
    const particle = tokens.findIndex(isParticle);
    return particle > 0 ? [family.folded, tokens.slice(particle).map((token) => token.folded).join(' ')] : [family.folded];
  }
  if (kind === 'org') {
    const distinctive = !isCommon(first) && !peoples.has(first.folded) && findCountry(first.folded) === null && !first.folded.startsWith('u.');
    const without = organisationHeads.has(last.folded) && tokens.length > 2 ? tokens.slice(0, -1).map((token) => token.folded).join(' ') : null;
    return [...(distinctive ? [first.folded] : []), ...(without !== null && !peoples.has(without) && tokens.slice(0, -1).every((token) => token.capital) && distinctive ? [without] : [])];
  }
  if (kind === 'other' && tokens.some((token) => /\d/.test(token.text))) {
    const rest = tokens.slice(1);
    return [rest.map((token) => token.folded).join(' '), ...(rest.length > 1 ? rest.filter((token) => !isCommon(token)).map((token) => token.folded) : [])];
  }
  return [];
}
