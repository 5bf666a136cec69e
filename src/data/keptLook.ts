import type { LookDescription } from '../evidence/look/describeLook.ts';

/** Name of the entry in `localStorage` that holds the reader's look as a page wears it; other windows hear of it by this. */
export const lookMark = 'dateline-look';

/** Dresses this page at once as it was left. A page that the service worker serves wears it already. */
export function wearKeptLook(): void {
  try {
    const kept = localStorage.getItem(lookMark);
    if (kept !== null) wearLook(JSON.parse(kept) as LookDescription);
  } catch {
    // Blocked or damaged: the page stays as it is, until the reader's store is read.
  }
}

/** Puts a look on this page. */
export function wearLook({ attributes, properties, paper }: LookDescription): void {
  const root = document.documentElement;
  root.classList.add('look');
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = meta.media.includes('dark') ? paper.dark : paper.light;
}
