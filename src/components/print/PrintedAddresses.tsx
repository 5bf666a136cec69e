import type { KeyedAddress } from './keyAddresses.ts';
import styles from './print.module.css';

/** At the end of what is printed: where it was, and where its links lead. */
export function PrintedAddresses({ page, addresses }: { readonly page: string; readonly addresses: readonly KeyedAddress[] }) {
  return (
    <footer className={styles.paper}>
      {addresses.length > 0 && (
        <section>
          <h2>Addresses</h2>
          <ul>{addresses.map(({ key, address }) => <li key={key}><b>{key}</b> <span>{address}</span></li>)}</ul>
        </section>
      )}
      <p className={styles.page}>Printed from {page}</p>
    </footer>
  );
}
