/** 0 to 1: how far down an article the window is; 1 when its last line has come into the window. */
export function progressOf(text: HTMLElement): number {
  const box = text.getBoundingClientRect();
  if (window.innerHeight - box.top >= box.height) return 1;
  return Math.max(0, Math.min(1, -box.top / Math.max(1, box.height - window.innerHeight)));
}
