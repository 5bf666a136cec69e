/** `Zelenskyy’s Kyïv` → `zelenskyy`, `s`, `kyiv`: words in lower case without accents. */
export const foldWords = (text: string): readonly string[] =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
