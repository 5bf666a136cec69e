import type { EntityKind, TextRange } from '../../../model.ts';
import { LEXICON_CLASSES } from './features/lexicon.ts';
import type { LexiconClass } from './features/lexicon.ts';
import type { SentenceView } from './features/contextFeatures.ts';
import type { Word } from './features/describeWord.ts';

/**
 * Why a name may be believed, in words: what the lexicons say of it and of the word before it. Where
 * they say nothing, the model went by the words around it.
 */
export function explainName({ words, phrase, phrasePlace }: SentenceView, { from, to }: TextRange, kind: EntityKind): string {
  const first = words[from]!, last = words[to - 1]!, before = words[from - 1];
  // A single word's own classes, or those of a longer lexicon phrase that is exactly this name.
  const whole = to === from + 1 ? first.classes : phrasePlace[from] === 1 && phrasePlace[to - 1] === 3 ? phrase[from]! : 0;
  const person = (): string => {
    if (before !== undefined && has(before.classes, 'title', 'role')) return 'title before the name';
    if (to > from + 1 && has(first.classes, 'given')) return has(last.classes, 'surname') ? 'given name before a surname' : 'given name';
    return has(whole, 'given', 'surname', 'person') ? 'known personal name' : CONTEXT;
  };
  const place = (): string => {
    if (has(whole, 'country')) return 'country';
    if (has(whole, 'city', 'town')) return 'city';
    if (has(whole, 'region')) return 'region';
    return has(last.classes, 'placeWord') ? 'word for a place in the name' : CONTEXT;
  };
  const org = (): string => {
    if (has(whole, 'org', 'brand', 'team', 'companyWord')) return 'known organisation';
    if (to > from + 1 && has(last.classes, 'groupWord')) return 'word for an organisation in the name';
    return isAcronym(first) && to === from + 1 ? 'acronym' : CONTEXT;
  };
  const other = (): string => {
    if (has(whole, 'product', 'brand')) return 'known product';
    if (has(whole, 'work', 'event')) return 'known work or event';
    return has(first.classes | last.classes, 'eventWord') ? 'word for an event in the name' : CONTEXT;
  };
  return { person, place, org, other }[kind]();
}

const CONTEXT = 'the words around it';

function has(classes: number, ...names: readonly LexiconClass[]): boolean {
  return names.some((name) => (classes & (1 << LEXICON_CLASSES.indexOf(name))) !== 0);
}

function isAcronym({ sort, text }: Word): boolean {
  return sort === 2 && text.length > 1;
}
