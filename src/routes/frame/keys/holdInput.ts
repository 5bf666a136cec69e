/** Told by what answers the keys, once it is there. */
export const inputReady = 'dateline-input-ready';

/** More than a chord has: who presses further keys has given up waiting. */
const limit = 3;

/**
 * Keeps the first keys, and taps on what is loaded when used, until what answers them has come; then they are pressed again.
 * A key that something has answered is not: it would act twice.
 */
export function holdInput(page: Document): void {
  const held: Event[] = [];
  const hold = (event: Event) => {
    if (held.length < limit && !event.defaultPrevented && (event.type === 'keydown' || (event.target as Element).closest('[data-command="look"]'))) held.push(event);
  };
  page.addEventListener('keydown', hold);
  page.addEventListener('click', hold);
  page.addEventListener(inputReady, () => {
    page.removeEventListener('keydown', hold);
    page.removeEventListener('click', hold);
    for (const event of held) {
      const target = (event.target as Element).isConnected ? event.target! : page.body;
      target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
    }
  }, { once: true });
}
