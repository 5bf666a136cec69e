import type { RefObject } from 'react';
import { searchPath } from '../../paths.ts';
import styles from './SearchForm.module.css';

/** The box. Results come while one types; Enter brings the text into the address at once. */
export function SearchForm({ box, text, onType, onRest }: {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRest: () => void;
}) {
  return (
    <form
      className={styles.form}
      role="search"
      aria-label="Articles and names"
      action={searchPath()}
      onSubmit={(event) => {
        event.preventDefault();
        onRest();
      }}
    >
      <input
        ref={box}
        type="search"
        name="q"
        aria-label="Search articles and names"
        placeholder="Words, names, “a phrase”"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={300}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onRest}
      />
    </form>
  );
}
