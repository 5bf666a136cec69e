/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** One script may be written beside others: Japanese is written in three. */
const written: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang', Aran: 'Arab' };

/** The script that a tag names, or else that its language is mostly written in there: `sr` → `Cyrl`, `pa-PK` → `Arab`, `zh` → `Hani`. */
export function scriptOf(lang: string): string {
  const { script } = new Intl.Locale(lang).maximize();
  return script === undefined ? 'Latn' : (written[script] ?? script);
}

export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(scriptOf(lang)) ? 'rtl' : 'ltr');
