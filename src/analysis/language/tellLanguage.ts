import { functionWords } from './functionWords.ts';
import { findMainScript } from './findMainScript.ts';
import { scriptOf } from './scriptOf.ts';

/** From this part of its letters on, a text is in one script, whatever names and quotations of others stand in it. */
const mostly = 0.6;
/** Fewer words than this say too little where one script serves many languages. */
const fewest = 12;
/** Different function words that must be met, and how telling they must be for each word of the text. */
const fewestKnown = 4;
const leastScore = 0.08;
/** How much more a text must sound like another language than like the one that it is taken for. */
const clearly = 2.5;
/** Words in small letters from which on a text without the small words of English is surely not in English. */
const enough = 60;
/** English prose has 40 to 60 % of them. */
const leastEnglish = 0.05;

/** No function word is longer. */
const longest = 12;
/** Words as they are looked up; the apostrophe of `l’ami` parts. */
const word = /[\p{L}\p{M}]+/gu;

interface Voice {
  readonly lang: string;
  readonly score: number;
}

/**
 * The language of a text where it is certain that it is another than `home`, which it is taken for; null where it is
 * `home`, or may be. `und-Cyrl` is Cyrillic writing of which no more can be told, `und` a language in Latin letters
 * that is none of those that are known.
 *
 * By script where one language alone is written in it, else by function words, each worth the less the more languages
 * have it (after Grefenstette 1995, "Comparing two language identification schemes"). Linear in the text.
 */
export function tellLanguage(text: string, home: string): string | null {
  const main = findMainScript(text);
  if (main === null || main.share < mostly) return null;
  const { script, lang } = main;
  const atHome = script === scriptOf(home);
  const same = (other: string): boolean => languageOf(other) === languageOf(home);
  if (lang !== null) return same(lang) || (atHome && !isKnown(home)) ? null : lang;

  const words = readWords(text);
  const voices = hear(words, script);
  const best = voices[0];
  if (!atHome) return best !== undefined && best.score >= leastScore ? best.lang : script === 'Zyyy' ? 'und' : `und-${script}`;
  if (best !== undefined && !same(best.lang) && words.length >= fewest && best.score >= leastScore && isTold(best, voices, home)) return best.lang;
  return script === 'Latn' && same('en') && isForeign(text) ? 'und' : null;
}

/** In small letters; '' for a word with a capital, which may be a part of a name (`Las Vegas`), unless all is in capitals. */
function readWords(text: string): readonly string[] {
  const written = text.match(word) ?? [];
  const small = written.map((each) => (each.length > longest ? '' : each.toLowerCase()));
  const told = small.map((each, at) => (each === written[at] ? each : ''));
  return told.every((each) => each === '') ? small : told;
}

/** Whether the best voice is certainly not that of `home`. What `home` sounds like may not be known: then only English is told from it. */
function isTold(best: Voice, voices: readonly Voice[], home: string): boolean {
  if (!isKnown(home) && best.lang !== 'en') return false;
  const rival = isKnown(home) ? voices.find(({ lang }) => lang === languageOf(home)) : voices[1];
  return best.score >= clearly * (rival?.score ?? 0);
}

/** The languages whose function words stand in a text, the most telling first. */
function hear(words: readonly string[], script: string): readonly Voice[] {
  const scores = new Map<string, { score: number; readonly met: Set<string> }>();
  for (const each of words) {
    const said = each === '' ? [] : (speakers.get(`${script} ${each}`) ?? []);
    for (const lang of said) {
      const told = scores.get(lang) ?? { score: 0, met: new Set() };
      told.score += 1 / said.length;
      told.met.add(each);
      scores.set(lang, told);
    }
  }
  return [...scores]
    .filter(([, { met }]) => met.size >= fewestKnown)
    .map(([lang, { score }]) => ({ lang, score: score / words.length }))
    .toSorted((a, b) => b.score - a.score);
}

/** Running text without the small words of English. Names and headings are no running text: only words in small letters count. */
function isForeign(text: string): boolean {
  const small = text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  // A list says the same few words again and again (“President Smith spoke.”).
  if (small.length < enough || new Set(small).size < fewest) return false;
  const english = small.filter((each) => speakers.get(`Latn ${each}`)?.includes('en') === true).length;
  return english < leastEnglish * small.length;
}

const languageOf = (lang: string): string => (lang === 'no' || lang === 'nn' ? 'nb' : lang.split('-')[0]!);

const speakers: ReadonlyMap<string, readonly string[]> = indexWords();
const known: ReadonlySet<string> = new Set(['zh Hani', 'ja Hani', 'ko Hang', ...functionWords.map(({ lang, script }) => `${lang} ${script}`)]);

/** Serbian is known in Cyrillic, and not in Latin letters. */
const isKnown = (lang: string): boolean => known.has(`${languageOf(lang)} ${scriptOf(lang)}`);

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { lang, script, words } of functionWords) {
    for (const each of new Set(words)) {
      const key = `${script} ${each}`;
      const known = index.get(key);
      if (known === undefined) index.set(key, [lang]);
      else known.push(lang);
    }
  }
  return index;
}
