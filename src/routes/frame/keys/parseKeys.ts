import { chordOf, type KeySettings } from './chordOf.ts';
import { commands, type CommandId } from './commands.ts';
import { findConflicts } from './findConflicts.ts';
import { parseChord } from './parseChord.ts';

/**
 * Settings of the keys as they were kept. What is damaged, unknown or of a later edition is left out, and
 * so is what would give two commands the same key. Never throws.
 */
export function parseKeys(kept: unknown): KeySettings {
  const value = fieldsOf(kept);
  const stored = fieldsOf(value['chords']);
  const chords = commands.flatMap(({ id, chord: usual }) => {
    const chord = stored[id];
    return typeof chord === 'string' && chord !== usual && (chord === '' || parseChord(chord) !== null) ? [[id, chord] as const] : [];
  });
  return { on: value['on'] !== false, chords: withoutConflicts(new Map(chords)) };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Takes away the reader's chords that stand against others, and so on: where one goes, the usual one comes back. */
function withoutConflicts(chords: ReadonlyMap<CommandId, string>): KeySettings['chords'] {
  const settings: KeySettings = { on: true, chords: Object.fromEntries(chords) };
  const rest = new Map([...chords].filter(([id]) => findConflicts(settings, id, chordOf(settings, id)).length === 0));
  return rest.size === chords.size ? settings.chords : withoutConflicts(rest);
}
