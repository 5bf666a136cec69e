/** English name of a country by its ISO 3166-1 alpha-2 code, as the browser knows it; the code itself where it knows none. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(code) ?? code;
}
