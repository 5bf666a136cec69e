import { Drawer } from '@base-ui/react/drawer';
import { Popover } from '@base-ui/react/popover';
import { Toolbar } from '@base-ui/react/toolbar';
import { useRef, type RefObject } from 'react';
import { highlightColours, type HighlightColour } from '../../evidence/anchoring/highlight.ts';
import { colourNames } from './colours.ts';
import { NoteField } from './NoteField.tsx';
import styles from './HighlightBar.module.css';

/** What the bar is about: words that were selected, or a highlight that was opened. */
export interface BarSubject {
  /** Null for words that are not highlighted yet. */
  readonly colour: HighlightColour | null;
  readonly note: string;
  /** The note is being written. */
  readonly noting: boolean;
  /** What was just done with it, in a few words. */
  readonly said: string;
}

export interface HighlightBarProps {
  /** Null while it is closed. */
  readonly subject: BarSubject | null;
  /** The words on the page. */
  readonly anchor: Range | null;
  /** A narrow screen gets the bar at its foot: beside the words stands the device's own. */
  readonly narrow: boolean;
  /** It was asked for by a key, so it takes the focus; words that are selected keep it. */
  readonly takesFocus: boolean;
  /** Holds the element while it is open. */
  readonly popup: RefObject<HTMLDivElement | null>;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onNoting: () => void;
  readonly onNote: (note: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  /** Where the focus goes when it closes; null leaves it. */
  readonly home: () => HTMLElement | null;
}

/** What can be done with words in the text. Loaded when used. */
export function HighlightBar(props: HighlightBarProps) {
  return props.narrow ? <FootBar {...props} /> : <BesideBar {...props} />;
}

function BesideBar(props: HighlightBarProps) {
  const { subject, anchor, takesFocus, popup, onClose, home } = props;
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Popover.Root open={subject !== null} onOpenChange={(next) => !next && onClose()}>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} anchor={anchor} side="top" sideOffset={10} collisionPadding={{ top: 68, bottom: 12, left: 12, right: 12 }}>
          <Popover.Popup ref={popup} className={styles.bar} aria-label="Highlight" initialFocus={takesFocus ? first : false} finalFocus={() => home() ?? false}>
            {subject !== null && <Tools {...props} subject={subject} first={first} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function FootBar(props: HighlightBarProps) {
  const { subject, takesFocus, popup, onClose, home } = props;
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Drawer.Root open={subject !== null} onOpenChange={(next) => !next && onClose()} modal={false} disablePointerDismissal={subject?.colour === null}>
      <Drawer.Portal>
        <Drawer.Viewport className={styles.viewport}>
          <Drawer.Popup ref={popup} className={styles.sheet} aria-label="Highlight" initialFocus={takesFocus ? first : false} finalFocus={() => home() ?? false}>
            <Drawer.Content>{subject !== null && <Tools {...props} subject={subject} first={first} />}</Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}

function Tools({ subject, first, onColour, onNoting, onNote, onCopy, onRemove }: HighlightBarProps & { readonly subject: BarSubject; readonly first: RefObject<HTMLButtonElement | null> }) {
  const { colour, note, noting, said } = subject;
  const chosen = colour ?? highlightColours[0];
  return (
    <>
      {/* The words stay selected while the bar is used. */}
      <Toolbar.Root className={styles.tools} aria-label="Highlight" onMouseDown={(event) => event.preventDefault()}>
        <Toolbar.Group className={styles.colours} aria-label="Colour">
          {highlightColours.map((each) => (
            <Toolbar.Button key={each} ref={each === chosen ? first : null} className={styles.colour} data-colour={each} aria-pressed={each === colour} aria-label={colourNames[each]} title={colourNames[each]} onClick={() => onColour(each)}>
              <span aria-hidden="true">a</span>
            </Toolbar.Button>
          ))}
        </Toolbar.Group>
        <Toolbar.Button className={styles.word} aria-expanded={noting} onClick={onNoting}>Note</Toolbar.Button>
        <Toolbar.Button className={styles.word} onClick={onCopy}>Copy</Toolbar.Button>
        {colour !== null && <Toolbar.Button className={styles.word} onClick={onRemove}>Remove</Toolbar.Button>}
      </Toolbar.Root>
      {noting ? <NoteField note={note} onNote={onNote} /> : note !== '' && <p className={styles.note}>{note}</p>}
      <p role="status" className={said === '' ? 'hidden-text' : styles.said}>{said}</p>
    </>
  );
}
