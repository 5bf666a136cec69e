/**
 * The app's shell as the page of any address below the app's root: its links are relative to its
 * `<base>`, which is therefore set to the root's own path.
 *
 * @param root path with a slash at both ends
 */
export function rebaseShell(html: string, root: string): string {
  const href = root.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(/<base\s+href="[^"]*"/u, () => `<base href="${href}"`);
}

/** Whether an address below the root (without query) is a page of the app rather than a file. */
export const isPage = (below: string): boolean => !below.startsWith('library/') && !/\.[a-z0-9]+$/iu.test(below);
