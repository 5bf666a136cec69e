export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard: `KeyJ`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  getModifierState(name: string): boolean;
}

/**
 * The stroke that a key press is, as chords write it: `j`, `?`, `Space`. Null for what belongs to the
 * browser: with Ctrl, Alt or ⌘, a modifier alone, a letter on its way through an input method.
 */
export function strokeOf(press: KeyPress): string | null {
  if (press.isComposing || press.metaKey) return null;
  const { key } = press;
  const isCharacter = /^.$/u.test(key);
  // AltGr writes `[` on many keyboards, and Windows calls it Ctrl and Alt.
  if ((press.ctrlKey || press.altKey) && !(isCharacter && press.getModifierState('AltGraph'))) return null;
  if (key === ' ') return press.shiftKey ? null : 'Space';
  if (!isCharacter) return press.shiftKey || !/^(?:Enter|Escape|Insert)$/.test(key) ? null : key;
  // On a keyboard of another script the letter is told by its place: `о` is where `j` is.
  const place = /\P{ASCII}/u.test(key) ? /^Key([A-Z])$/.exec(press.code)?.[1] : undefined;
  // Caps Lock is for writing.
  return press.shiftKey ? (place ?? key).toUpperCase() : (place ?? key).toLowerCase();
}
