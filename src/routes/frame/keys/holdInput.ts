/** Told by what answers the keys, once it is there. */
export const inputReady = 'dateline-input-ready';

/** More than a chord has: who presses further keys has given up waiting. */
const limit = 3;

/** Keeps the first keys, and taps on what is loaded when used, until what answers them has come; then they are pressed again. */
export function holdInput(page: Document): void {
  const held: Event[] = [];
  const hold = (event: Event) => {
    if (held.length < limit && (event.type === 'keydown' || (event.target as Element).closest('[data-command="look"]') !== null)) held.push(event);
  };
  page.addEventListener('keydown', hold);
  page.addEventListener('click', hold);
  page.addEventListener(inputReady, () => {
    page.removeEventListener('keydown', hold);
    page.removeEventListener('click', hold);
    for (const event of held) {
      const target = (event.target as Element).isConnected ? event.target! : page.body;
      target.dispatchEvent(event.type === 'click' ? new MouseEvent('click', event) : new KeyboardEvent('keydown', event));
    }
  }, { once: true });
}
