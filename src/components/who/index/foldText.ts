/** Letters that are not a letter and its accent, but are typed as if they were. */
const unlike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };

/** Most names are, and need not be looked up letter by letter. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** As a name is typed: lower case without accents. `Erdoğan` → `erdogan`, `Łódź` → `lodz`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ßæœøđðłıþ]/gu, (letter) => unlike[letter]!);
}

/** Signs that stand within a word: it is searched for with and without them. */
const joiners = /[.'’`\-‐‑–/]/gu;
const joinersOfQuery = /[.'’`]/gu;

const wordsOf = (folded: string): readonly string[] => folded.match(isPlain(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

/** The ways in which a name can be read as words: `Al-Qaeda` is one word or two, `U.S.` also `us`. */
export function readWords(text: string): readonly (readonly string[])[] {
  const folded = foldText(text);
  const apart = wordsOf(folded);
  const whole = folded.replaceAll(joiners, '');
  return whole === folded ? [apart] : [wordsOf(whole), apart];
}

/** The same of what is searched for, but a dot or an apostrophe never parts a word: `u.s.` is not all that begins with u and s. */
export function readQuery(query: string): readonly (readonly string[])[] {
  return readWords(foldText(query).replaceAll(joinersOfQuery, '')).filter((words) => words.length > 0);
}
