import styles from './PlayerBar.module.css';

/** The way back for who has scrolled away from what is being said. */
export function BackToSpoken({ onBack }: { readonly onBack: () => void }) {
  return <button type="button" className={styles.backTo} onClick={onBack}>Back to where it reads</button>;
}
