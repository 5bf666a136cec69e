import styles from './Facet.module.css';

export function FacetHead({ title, open, onToggle }: { readonly title: string; readonly open: boolean; readonly onToggle: () => void }) {
  return <h3 className={styles.head}><button type="button" aria-expanded={open} onClick={onToggle}>{title}</button></h3>;
}
