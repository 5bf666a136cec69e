/** Letters that are not a letter and its accent, but are typed as if they were. */
const unlike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ' };

/**
 * A word as it is compared: lower case, without accents, apostrophes and the dots of initials, and without
 * the genitive's s. `Erdoğan’s` → `erdogan`, `U.S.` → `us`, `O’Brien` → `obrien`. Empty where no letter or digit is left.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const base = word.replace(/(?<=.)['’ʼ][sS]$/u, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  return base.replaceAll(/[ßæœøđðłıþς]/gu, (letter) => unlike[letter]!).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
