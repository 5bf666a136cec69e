import { commandOf, type CommandId } from './commands.ts';

/** How the reader has set the keys. */
export interface KeySettings {
  /** False: no key does anything but what the browser does. */
  readonly on: boolean;
  /** Chords other than the usual ones; an empty one is no key at all. */
  readonly chords: Readonly<Partial<Record<CommandId, string>>>;
}

export const usualKeys: KeySettings = { on: true, chords: {} };

/** The chord of a command; null where it has none. */
export function chordOf(settings: KeySettings, id: CommandId): string | null {
  const chord = settings.chords[id] ?? commandOf(id).chord;
  return chord === '' ? null : chord;
}
