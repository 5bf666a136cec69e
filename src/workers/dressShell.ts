import { describeLook } from '../evidence/look/describeLook.ts';
import { parseLook } from '../evidence/look/parseLook.ts';

/**
 * The shell in the look that the reader has chosen, so that its first paint is right. Its policy allows
 * the added style by its hash, as it does the page's own.
 *
 * @param kept the look as the page left it; a page where none was left stays as it was built
 */
export async function dressShell(html: string, kept: unknown): Promise<string> {
  if (kept === null) return html;
  // Everything that is written into the page comes from a list or is a number: `parseLook` sees to it.
  const { attributes, properties, scheme, paper } = describeLook(parseLook(kept));
  const style = `:root{${Object.entries(properties).map(([name, value]) => `${name}:${value}`).join(';')}}`;
  return html
    .replace(/<html\b/u, `<html class="look" ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')}`)
    .replace(/(<meta name="color-scheme" content=")[^"]*/u, `$1${scheme}`)
    .replaceAll(/(<meta name="theme-color" content=")[^"]*(" media="\(prefers-color-scheme: (light|dark)\)")/gu, (_, before: string, after: string, of: 'light' | 'dark') => `${before}${paper[of]}${after}`)
    .replace(/style-src 'self'/u, `style-src 'self' 'sha256-${await hashOf(style)}'`)
    .replace('</head>', `<style>${style}</style></head>`);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
