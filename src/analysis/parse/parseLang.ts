const rightToLeft: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const rightToLeftScripts: ReadonlySet<string> = new Set(['arab', 'hebr', 'nkoo', 'syrc', 'thaa']);

/** A language tag (BCP 47) in its usual case: `en_gb` → `en-GB`; null for what is none. */
export function parseLang(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)) return null;
  const [language, ...rest] = tag.toLowerCase().split('-');
  return [language, ...rest.map((part) => (/^[a-z]{2}$/.test(part) ? part.toUpperCase() : /^[a-z]{4}$/.test(part) ? part[0]!.toUpperCase() + part.slice(1) : part))].join('-');
}

/** The direction in which the language's own script, or the script that its tag names, is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language, ...rest] = lang.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(language!) ? 'rtl' : 'ltr';
}
