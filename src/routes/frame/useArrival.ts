import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { visitKey, type Visits } from '../../data/visits.ts';

/**
 * What a browser does on a change of page, for a change of view: the title is set, the focus goes to the
 * new `h1` (or to the sentence that the fragment names), and Back finds the scroll place and the focused
 * link as they were left. Acts once for each entry of the history, when its content is there (`ready`).
 *
 * @param stays another filter of the same view is no other page: who types or chooses stays where they are
 */
export function useArrival(title: string, ready: boolean, visits: Visits | null, stays = false): void {
  const location = useLocation();
  const how = useNavigationType();
  const arrivedAt = useRef<string | null>(null);
  const key = visitKey(location.key, location.pathname);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (!ready || arrivedAt.current === key) return;
    const here = arrivedAt.current !== null && arrivedAt.current.endsWith(` ${location.pathname}`);
    const first = arrivedAt.current === null && !document.documentElement.hasAttribute('data-visited');
    arrivedAt.current = key;
    document.documentElement.setAttribute('data-visited', '');
    const visit = how === NavigationType.Pop ? (visits?.load(key) ?? null) : null;
    if (visit !== null) {
      window.scrollTo(0, visit.scroll);
      findLink(visit.focused)?.focus({ preventScroll: true });
    } else if (location.hash !== '') {
      arriveAt(fragmentOf(location.hash));
    } else if (stays && here) {
      // What was chosen may be gone from the page, and the focus with it.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    } else if (!first) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [ready, key, how, location.hash, location.pathname, visits, stays]);

  useEffect(() => {
    if (visits === null || !ready) return undefined;
    let frame = 0;
    const remember = () => {
      const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.getAttribute('href') : null;
      visits.save(key, { scroll: window.scrollY, focused });
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(remember);
    };
    window.addEventListener('scroll', soon, { passive: true });
    document.addEventListener('focusin', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      document.removeEventListener('focusin', soon);
    };
  }, [key, ready, visits]);
}

/** The element that a fragment names; as it stands where it is no valid encoding. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The first of the links there that is not folded away: such a one could not take the focus. */
const findLink = (href: string | null): HTMLElement | undefined =>
  href === null ? undefined : [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)].find((link) => link.closest('details:not([open])') === null);

/** Brings a sentence or an event into the window, gives it the focus and lets it light up once. */
export function arriveAt(id: string, block: ScrollLogicalPosition = 'center'): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.scrollIntoView({ block });
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.classList.remove('arrived');
  // Reading the layout in between starts the animation anew where the same sentence is asked for twice.
  void place.offsetWidth;
  place.classList.add('arrived');
}
