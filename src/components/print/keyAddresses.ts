/** A link as it stands on the page. */
export interface PageLink {
  readonly address: string;
  readonly words: string;
}

export interface KeyedAddress {
  readonly key: string;
  readonly address: string;
}

/**
 * The addresses that paper has to spell out: of other sites and of articles, each once, without the place within. What
 * leads around in the app, and what has no words, gets none.
 *
 * @param root the app's, absolute
 * @returns `keys[i]` stands behind `links[i]`; null where nothing does
 */
export function keyAddresses(links: readonly PageLink[], root: string): { readonly addresses: readonly KeyedAddress[]; readonly keys: readonly (string | null)[] } {
  const known = new Map<string, string>();
  const keys = links.map(({ address, words }) => {
    if (!URL.canParse(address, root) || !/[\p{L}\p{N}]/u.test(words)) return null;
    const url = new URL(address, root);
    const isElsewhere = /^https?:$/.test(url.protocol) && !url.href.startsWith(root);
    if (!isElsewhere && !url.href.startsWith(`${root}articles/`)) return null;
    if (!isElsewhere) url.hash = '';
    const key = known.get(url.href) ?? letter(known.size);
    known.set(url.href, key);
    return key;
  });
  return { addresses: [...known].map(([address, key]) => ({ address, key })), keys };
}

/** `a` … `z`, `aa`, `ab` …: numbers are the names'. */
const letter = (index: number): string => (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCodePoint(97 + (index % 26));
