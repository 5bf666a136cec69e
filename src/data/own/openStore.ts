import { openDB, type IDBPDatabase } from 'idb';
import type { Schema } from './database.ts';

/**
 * Opens the reader's store in its newest form; what an earlier form holds stays.
 *
 * @param onLost it cannot be used at present, and may be opened again later
 */
export function openStore(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>('dateline', 3, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('places', { keyPath: 'article' });
          database.createObjectStore('settings');
        }
        if (from < 2) database.createObjectStore('corrections', { keyPath: 'id', autoIncrement: true });
        if (from < 3) {
          database.createObjectStore('states', { keyPath: 'article' });
          database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
          database.createObjectStore('views', { keyPath: 'name' });
        }
      },
      // Another window still has an earlier form open: this one does not wait for it.
      blocked() {
        onLost();
        reject(new Error('The store is held in an earlier form by another window.'));
      },
      // A newer app waits for this one.
      blocking(_, __, { target }) {
        onLost();
        (target as IDBDatabase).close();
      },
      terminated: onLost,
    }).then(resolve, reject);
  });
}
