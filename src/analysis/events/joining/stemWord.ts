import { EVENT_NOUNS } from '../clauses/vocabulary.ts';
import { verbOf } from '../clauses/verbForms.ts';

const LESS = new Set(
  ('the a an this that these those its his her their our my some any no every each another both all he she it they we i you him them us who whom whose which what when where why how ' +
    'in on at by from with of to for after before since until during against between over under about into through within amid following near despite without as among around off out up down ' +
    'and but or nor yet so if because while although though unless than then now also just only even still already very more most much many other own same such not t s ' +
    'is are was were am be been being has have had having do does did will would shall should can could may might must ll ve re there here ' +
    'mr mrs ms dr president minister prime chief leader spokesman spokeswoman official officials people new first last next year month week day time part').split(' '),
);

/** What words of the same root share, for comparing two sentences; null for words that say nothing of what happens. */
export function stemWord(word: string): string | null {
  if (word.length < 2 || LESS.has(word)) return null;
  const noun = EVENT_NOUNS.get(word);
  if (noun !== undefined) return noun;
  const verb = verbOf(word);
  if (verb !== null) return cut(verb.lemma);
  return cut(word);
}

function cut(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?:ations?|ements?|ments?|ness|ingly|edly|ously|fully|ally|ly|ion|e)$/u, '');
}
