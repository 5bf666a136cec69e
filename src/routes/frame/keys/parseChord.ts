/** Keys with a name that can be chosen. What moves the focus, edits or scrolls stays with the browser. */
const named: readonly string[] = ['Enter', 'Escape', 'Space', 'Insert'];

/**
 * The strokes of a chord, `g a` → `['g', 'a']`: one key or two in turn, each a character or one of a few
 * named keys. Null where the text is no chord.
 */
export function parseChord(text: string): readonly string[] | null {
  const strokes = text.split(' ');
  return strokes.length <= 2 && strokes.every(isStroke) ? strokes : null;
}

const isStroke = (text: string): boolean => named.includes(text) || /^[^\s\p{C}]$/u.test(text);
