import type { HighlightColour } from '../../evidence/anchoring/highlight.ts';

/** In words: the colour, and the line that tells it apart without colour. */
export const colourNames = {
  yellow: 'Yellow, solid line',
  green: 'Green, dashed line',
  blue: 'Blue, double line',
  pink: 'Pink, wavy line',
} as const satisfies Readonly<Record<HighlightColour, string>>;
