const unfolded: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', '’': "'", 'ʼ': "'", '`': "'", ʻ: "'" };

/** Lower case without accents, for looking names up: `Erdoğan` → `erdogan`, `O’Leary` → `o'leary`. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\u0020-\u007e]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\u0020-\u007e]/gu, (char) => unfolded[char] ?? char);
}
