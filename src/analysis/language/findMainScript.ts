/** Scripts by ISO 15924 code, with the language that alone is written in it today; null where several are. Kana count as Japanese. */
const scripts: readonly { readonly script: string; readonly letters: RegExp; readonly lang: string | null; readonly weight: number }[] = [
  { script: 'Arab', letters: /\p{Script=Arabic}/gu, lang: null, weight: 1 },
  { script: 'Cyrl', letters: /\p{Script=Cyrillic}/gu, lang: null, weight: 1 },
  { script: 'Hebr', letters: /\p{Script=Hebrew}/gu, lang: null, weight: 1 },
  { script: 'Deva', letters: /\p{Script=Devanagari}/gu, lang: null, weight: 1 },
  // A sign that is a word or a syllable says as much as three letters.
  { script: 'Hani', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: 'zh', weight: 3 },
  { script: 'Hang', letters: /\p{Script=Hangul}/gu, lang: 'ko', weight: 3 },
  { script: 'Grek', letters: /\p{Script=Greek}/gu, lang: 'el', weight: 1 },
  { script: 'Thai', letters: /\p{Script=Thai}/gu, lang: 'th', weight: 1 },
  { script: 'Armn', letters: /\p{Script=Armenian}/gu, lang: 'hy', weight: 1 },
  { script: 'Geor', letters: /\p{Script=Georgian}/gu, lang: 'ka', weight: 1 },
  { script: 'Beng', letters: /\p{Script=Bengali}/gu, lang: 'bn', weight: 1 },
  { script: 'Guru', letters: /\p{Script=Gurmukhi}/gu, lang: 'pa', weight: 1 },
  { script: 'Gujr', letters: /\p{Script=Gujarati}/gu, lang: 'gu', weight: 1 },
  { script: 'Orya', letters: /\p{Script=Oriya}/gu, lang: 'or', weight: 1 },
  { script: 'Taml', letters: /\p{Script=Tamil}/gu, lang: 'ta', weight: 1 },
  { script: 'Telu', letters: /\p{Script=Telugu}/gu, lang: 'te', weight: 1 },
  { script: 'Knda', letters: /\p{Script=Kannada}/gu, lang: 'kn', weight: 1 },
  { script: 'Mlym', letters: /\p{Script=Malayalam}/gu, lang: 'ml', weight: 1 },
  { script: 'Sinh', letters: /\p{Script=Sinhala}/gu, lang: 'si', weight: 1 },
  { script: 'Laoo', letters: /\p{Script=Lao}/gu, lang: 'lo', weight: 1 },
  { script: 'Khmr', letters: /\p{Script=Khmer}/gu, lang: 'km', weight: 1 },
  { script: 'Mymr', letters: /\p{Script=Myanmar}/gu, lang: 'my', weight: 1 },
  { script: 'Tibt', letters: /\p{Script=Tibetan}/gu, lang: 'bo', weight: 1 },
  { script: 'Ethi', letters: /\p{Script=Ethiopic}/gu, lang: 'am', weight: 1 },
  { script: 'Thaa', letters: /\p{Script=Thaana}/gu, lang: 'dv', weight: 1 },
  { script: 'Syrc', letters: /\p{Script=Syriac}/gu, lang: 'syr', weight: 1 },
];

const latin = /\p{Script=Latin}/gu;
const others = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The script that most of a text is in. */
export interface MainScript {
  /** ISO 15924; `Zyyy` where another script than those that are known prevails. */
  readonly script: string;
  /** The one language that is written so; null where it may be several. */
  readonly lang: string | null;
  /** Its part of the text's letters, 0 to 1. */
  readonly share: number;
}

/** Null for a text without letters. Linear in the text; plain Latin text is one look at it. */
export function findMainScript(text: string): MainScript | null {
  const foreign = text.match(others);
  const ofLatin = text.match(latin)?.length ?? 0;
  if (foreign === null) return ofLatin === 0 ? null : { script: 'Latn', lang: null, share: 1 };
  const rest = foreign.join('');
  let known = 0;
  let all = ofLatin;
  let main: MainScript & { readonly size: number } = { script: 'Latn', lang: null, share: 0, size: ofLatin };
  for (const { script, letters, lang, weight } of scripts) {
    const count = known === foreign.length ? 0 : (rest.match(letters)?.length ?? 0);
    if (count === 0) continue;
    known += count;
    all += count * weight;
    if (count * weight > main.size) main = { script, lang: script === 'Hani' ? tellHani(rest, count) : lang, share: 0, size: count * weight };
  }
  const unknown = foreign.length - known;
  all += unknown;
  if (unknown > main.size) main = { script: 'Zyyy', lang: null, share: 0, size: unknown };
  return { script: main.script, lang: main.lang, share: main.size / all };
}

/** Japanese is hardly ever without kana; Chinese has them in a name at most. */
const tellHani = (text: string, signs: number): string => ((text.match(kana)?.length ?? 0) > signs / 10 ? 'ja' : 'zh');
