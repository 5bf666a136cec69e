/**
 * The language of a BCP 47 tag, without script and region. Also of what voices call themselves instead:
 * `en_US` and `eng-USA` on Android. Empty where it is no tag.
 */
export function languageOf(tag: string): string {
  const [first = ''] = tag.split(/[-_]/u);
  try {
    const language = Intl.getCanonicalLocales(first)[0]?.toLowerCase() ?? '';
    // Norwegian voices have one of three tags.
    return language === 'nb' || language === 'nn' ? 'no' : language;
  } catch {
    return '';
  }
}
