import { chordOf, type KeySettings } from './chordOf.ts';
import { commands, type CommandId, type Place } from './commands.ts';
import { parseChord } from './parseChord.ts';

/** What the strokes pressed so far come to. */
export type KeyMatch =
  | { readonly kind: 'command'; readonly command: CommandId }
  /** The beginning of a chord: `g`. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'none' };

/** @param place where the reader is: never 'everywhere' */
export function matchKeys(strokes: readonly string[], place: Place, settings: KeySettings): KeyMatch {
  if (!settings.on) return { kind: 'none' };
  const here = commands.flatMap((command) => {
    const chord = chordOf(settings, command.id);
    const keys = chord === null ? null : parseChord(chord);
    return keys !== null && (command.place === place || command.place === 'everywhere') && strokes.every((stroke, at) => stroke === keys[at]) ? [{ id: command.id, keys }] : [];
  });
  const whole = here.find(({ keys }) => keys.length === strokes.length);
  if (whole !== undefined) return { kind: 'command', command: whole.id };
  return { kind: here.length > 0 ? 'begun' : 'none' };
}
