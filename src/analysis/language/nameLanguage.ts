/** A language in English words: `Arabic`, `Canadian French`, `another language` where the tag leaves it open. */
export function nameLanguage(lang: string): string {
  const { script } = new Intl.Locale(lang);
  if (!/^und(?:-|$)/.test(lang)) return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  return script === undefined ? 'another language' : `${new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script} script`;
}
