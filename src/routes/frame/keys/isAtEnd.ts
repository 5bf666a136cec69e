/** Whether a space would scroll no further: the window is at the end of its page, and nothing that a space presses has the focus. */
export function isAtEnd(target: EventTarget | null): boolean {
  const page = document.documentElement;
  const isFree = !(target instanceof Element) || target.closest('a, button, summary, input, [role="button"], [role="slider"]') === null;
  return isFree && window.scrollY + window.innerHeight >= page.scrollHeight - 4;
}
