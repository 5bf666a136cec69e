import { Dialog } from '@base-ui/react/dialog';
import { Switch } from '@base-ui/react/switch';
import { useId, useRef } from 'react';
import { ChordField } from './ChordField.tsx';
import styles from './HelpDialog.module.css';

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  /** `g a`; null where it has no key. */
  readonly chord: string | null;
  /** Whether it is the key that comes with the app. */
  readonly isUsual: boolean;
  /** Gives it another chord, or with an empty one none. Returns why not, or null. */
  readonly onSet: (chord: string) => string | null;
  readonly onReset: () => string | null;
}

/** The stroke that a key press is, as chords write it; null for what belongs to the browser. */
export type ReadStroke = (press: KeyboardEvent) => string | null;

export interface HelpDialogProps {
  readonly open: boolean;
  readonly on: boolean;
  readonly groups: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[];
  readonly readStroke: ReadStroke;
  readonly onSwitch: (on: boolean) => void;
  /** Null where all keys are as they came. */
  readonly onResetAll: (() => void) | null;
  readonly onClose: () => void;
}

/** All keys by view; each can be changed, and all can be switched off. Loaded when used. */
export function HelpDialog({ open, on, groups, readStroke, onSwitch, onResetAll, onClose }: HelpDialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup ref={popup} className={styles.dialog} initialFocus={popup}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>Keys</Dialog.Title>
            <label className={styles.switch} htmlFor={id}>
              Keys are {on ? 'on' : 'off'}
              <Switch.Root id={id} aria-label="Keys" checked={on} onCheckedChange={onSwitch} className={styles.track}>
                <Switch.Thumb className={styles.thumb} />
              </Switch.Root>
            </label>
            <Dialog.Close className={styles.close} aria-label="Close">×</Dialog.Close>
          </div>
          <Dialog.Description className={styles.note}>
            {on ? 'They rest while you write, and leave the browser’s own alone. A key can be changed: press its button.' : 'No key does anything but what the browser does. This list opens from “Type and theme”.'}
          </Dialog.Description>
          <div className={styles.groups} data-off={!on}>
            {groups.map(({ title, rows }) => (
              <section key={title}>
                <h3 className="eyebrow">{title}</h3>
                <ul>{rows.map((row) => <li key={row.id}><ChordField row={row} readStroke={readStroke} /></li>)}</ul>
              </section>
            ))}
          </div>
          {onResetAll !== null && <p className={styles.foot}><button type="button" className={styles.plain} onClick={onResetAll}>All keys as they came</button></p>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
