/** Tags that leave the language open: they say as much as none. */
const open: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

/**
 * A language tag (BCP 47) in its usual form: `en_gb` → `en-GB`, `iw` → `he`; null for what is none. `und` alone stands
 * for every tag that leaves the language open.
 */
export function parseLang(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  // "english" has the shape of a tag, and no language is registered by a name of more than three letters.
  if (tag.length > 60 || !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag)) return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
    return canonical !== null && open.has(canonical.split('-')[0]!) ? 'und' : canonical;
  } catch {
    // The one way in which the platform says that a tag is malformed.
    return null;
  }
}
