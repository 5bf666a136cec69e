/**
 * Gives the focus to the first of these elements that is still there, or to the heading of the view, where what had it is gone
 * with what was put right. A sheet that closes gives it back first.
 *
 * @param places elements or their ids
 */
export function keepFocus(...places: readonly (HTMLElement | string | null)[]): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const home = places.map((place) => (typeof place === 'string' ? document.getElementById(place) : place)).find((place) => place?.isConnected === true) ?? document.querySelector('h1');
    // A button can take it as it is.
    if (home !== null && home.tabIndex < 0) home.tabIndex = -1;
    home?.focus({ preventScroll: true });
  }));
}
