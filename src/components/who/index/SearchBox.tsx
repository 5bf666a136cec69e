import { whoPath } from '../../../paths.ts';
import styles from './SearchBox.module.css';

/** Narrows the names while one types. Before the app's code is there it is a form that asks for the same address. */
export function SearchBox({ text, onType, onRest }: {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The typing is over: Enter, or the focus goes elsewhere. */
  readonly onRest: () => void;
}) {
  return (
    <form
      className={styles.box}
      role="search"
      aria-label="Names"
      action={whoPath()}
      onSubmit={(event) => {
        event.preventDefault();
        onRest();
      }}
    >
      <input
        type="search"
        name="q"
        aria-label="Search names"
        placeholder="Search names"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onRest}
      />
    </form>
  );
}
