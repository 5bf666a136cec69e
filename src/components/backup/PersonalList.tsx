import styles from './PersonalList.module.css';

/** Each kind of personal thing with how much of it there is. */
export function PersonalList({ rows }: { readonly rows: readonly { readonly label: string; readonly words: string; readonly href: string | null }[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(({ label, words, href }) => (
        <div key={label}>
          <dt>{href === null ? label : <a href={href}>{label}</a>}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
