/** Where something stands in the window, in pixels from its top. */
export interface SpokenBox {
  readonly top: number;
  readonly bottom: number;
}

/** The bar on top covers this much, and the player's at the foot that much. */
const above = 76;
const below = 150;

/** What the elements take up together; null where they are not on the page. */
export function boxOf(elements: readonly Element[]): SpokenBox | null {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return boxes.length === 0 ? null : { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/** Whether it can be read where it stands. What is taller than the window is read from its top. */
export function isRoomy({ top, bottom }: SpokenBox): boolean {
  const room = window.innerHeight - below;
  return top >= above && (bottom <= room || (bottom - top > room - above && top < window.innerHeight / 2));
}

/** Whether any of it is in the window. */
export const isSeen = ({ top, bottom }: SpokenBox): boolean => bottom > above && top < window.innerHeight - below / 2;
