/** Letters that are not a letter and its accent, but are typed as if they were. */
const unlike: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ',
  // Arabic: the forms of ya, kaf and ha that neighbours write, and the stroke that only lengthens a word.
  'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ـ': '',
  // Hebrew: the forms that letters have at the end of a word.
  'ך': 'כ', 'ם': 'מ', 'ן': 'נ', 'ף': 'פ', 'ץ': 'צ',
};

/**
 * A word as it is compared: lower case, without accents, apostrophes and the dots of initials, and without
 * the genitive's s. `Erdoğan’s` → `erdogan`, `U.S.` → `us`, `O’Brien` → `obrien`, `مُدُن` → `مدن`. Empty where no letter or digit is left.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const base = word.replace(/(?<=.)['’ʼ][sS]$/u, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  return base.replaceAll(/[ßæœøđðłıþςىیکةہھـךםןףץ]/gu, (letter) => unlike[letter]!).replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
