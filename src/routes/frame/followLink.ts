interface Click {
  readonly target: EventTarget;
  readonly defaultPrevented: boolean;
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a click leads inside the app: a path below its root with search and fragment, or null where the
 * browser must follow the link itself (another site, a new window, a download, a file that is no page).
 */
export function followLink(click: Click, baseURI: string): string | null {
  if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return null;
  return linkPath(click.target, baseURI);
}

/** The path below the app's root, with search and fragment, of the link that holds `target`; null where it leads elsewhere. */
export function linkPath(target: EventTarget, baseURI: string): string | null {
  const anchor = target instanceof Element ? target.closest('a') : null;
  if (anchor === null || anchor.hasAttribute('target') || anchor.hasAttribute('download')) return null;
  const base = new URL(baseURI);
  // An `href` attribute, not the property: in a drawing that one is no text.
  const href = anchor.getAttribute('href');
  if (href === null || !URL.canParse(href, base)) return null;
  const to = new URL(href, base);
  const root = base.pathname.replace(/[^/]*$/, '');
  if (to.origin !== base.origin || !to.pathname.startsWith(root) || /\.[a-z0-9]+$/i.test(to.pathname)) return null;
  return `/${to.pathname.slice(root.length)}${to.search}${to.hash}`;
}
