import { headroom } from './walkText.ts';

type Step = -1 | 1;

/** What can be a row: of a list with an order, a quotation, or a heading that unfolds something. */
const rows = 'ol > li, figure:has(blockquote), :is(h1, h2, h3):has(> button[aria-expanded])';

/**
 * Moves the focus to the next or previous row of a view: to the link that the row is about. From outside
 * the rows it goes to the nearest one in the window. Returns whether there was one.
 */
export function walkRows(main: ParentNode, step: Step): boolean {
  const found = [...main.querySelectorAll<HTMLElement>(rows)].filter((row) => row.closest('nav, aside, form, [role="dialog"]') === null);
  const here = document.activeElement?.closest<HTMLElement>(rows) ?? null;
  const at = here === null ? -1 : found.indexOf(here);
  for (let index = at === -1 ? startFrom(found, step) : at + step; index >= 0 && index < found.length; index += step) {
    const target = targetOf(found[index]!);
    if (target === null || target === document.activeElement) continue;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}

/** The first row that begins in the window, or the last above it. */
function startFrom(found: readonly HTMLElement[], step: Step): number {
  const first = found.findIndex((row) => row.getBoundingClientRect().top >= headroom);
  if (step === 1) return Math.max(0, first);
  return (first === -1 ? found.length : first) - 1;
}

/** Its link to an article, else its first link, else what unfolds it; null where it has none of its own, or is out of sight. */
function targetOf(row: HTMLElement): HTMLElement | null {
  const own = [...row.querySelectorAll<HTMLElement>('a[href], button[aria-expanded]')].filter((each) => each.closest(rows) === row || each.parentElement === row);
  const target = own.find(isToArticle) ?? own.find((each) => each.tagName === 'A') ?? own[0] ?? null;
  return target?.checkVisibility() === true ? target : null;
}

const isToArticle = (each: HTMLElement): boolean => /^(?:\.\/)?articles\//.test(each.getAttribute('href') ?? '');
