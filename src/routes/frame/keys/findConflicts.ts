import { chordOf, type KeySettings } from './chordOf.ts';
import { commandOf, commands, type CommandId, type Place } from './commands.ts';
import { parseChord } from './parseChord.ts';

/** The commands that could not be told from `id` if it had this chord: the same one, or `g` and `g a`, in the same view. */
export function findConflicts(settings: KeySettings, id: CommandId, chord: string | null): readonly CommandId[] {
  const strokes = chord === null ? null : parseChord(chord);
  if (strokes === null) return [];
  const { place } = commandOf(id);
  return commands.flatMap((other) => {
    const taken = chordOf(settings, other.id);
    const theirs = taken === null ? null : parseChord(taken);
    return other.id !== id && theirs !== null && meet(place, other.place) && begins(strokes, theirs) ? [other.id] : [];
  });
}

const meet = (a: Place, b: Place): boolean => a === b || a === 'everywhere' || b === 'everywhere';

const begins = (a: readonly string[], b: readonly string[]): boolean => a.slice(0, b.length).every((stroke, at) => stroke === b[at]);
