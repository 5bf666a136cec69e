import { HelpDialog, type KeyRow } from '../../../components/help/HelpDialog.tsx';
import { chordOf, usualKeys, type KeySettings } from './chordOf.ts';
import { commandOf, commands, type Command, type CommandId, type Place } from './commands.ts';
import { findConflicts } from './findConflicts.ts';
import { parseChord } from './parseChord.ts';
import { strokeOf } from './strokeOf.ts';
import { findAnswer } from './useCommand.ts';

const groups: readonly { readonly place: Place; readonly title: string }[] = [
  { place: 'everywhere', title: 'Everywhere' },
  { place: 'lists', title: 'In lists' },
  { place: 'article', title: 'In an article' },
];

/** The keys by view, each of which can be changed or taken away. */
export function KeysHelp({ open, settings, onChange, onClose }: {
  readonly open: boolean;
  readonly settings: KeySettings;
  readonly onChange: (settings: KeySettings) => void;
  readonly onClose: () => void;
}) {
  const setChord = (id: CommandId, chord: string): string | null => {
    if (chord !== '' && parseChord(chord) === null) return `“${chord}” is no key that can be chosen. Press a letter, a digit or a sign, or two in turn.`;
    const [taken] = findConflicts(settings, id, chord === '' ? null : chord);
    if (taken !== undefined) return `“${chord}” would be taken for “${commandOf(taken).name}”. Choose another, or change that one first.`;
    onChange({ ...settings, chords: { ...settings.chords, [id]: chord } });
    return null;
  };
  const row = ({ id, name, chord }: (typeof commands)[number]): KeyRow => ({
    id,
    name,
    chord: chordOf(settings, id),
    isUsual: (settings.chords[id] ?? chord) === chord,
    onSet: (to) => setChord(id, to),
    onReset: () => setChord(id, chord),
  });
  return (
    <HelpDialog
      open={open}
      on={settings.on}
      groups={groups.map(({ place, title }) => ({ title, rows: commands.filter((command) => command.place === place && isThere(command)).map(row) }))}
      readStroke={strokeOf}
      onSwitch={(on) => onChange({ ...settings, on })}
      onResetAll={Object.keys(settings.chords).length === 0 ? null : () => onChange({ ...usualKeys, on: settings.on })}
      onClose={onClose}
    />
  );
}

/** A key that would do nothing is not shown. */
const isThere = (command: Command & { readonly id: CommandId }): boolean => command.offered !== true || findAnswer(command.id) !== null;
