import { PersonalList } from '../components/backup/PersonalList.tsx';
import { RemoveAll } from '../components/backup/RemoveAll.tsx';
import { FileBox } from '../components/files/FileBox.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { KeptHere } from './backup/KeptHere.tsx';
import { tellPersonals } from './backup/tellPersonals.ts';
import { useBackup } from './backup/useBackup.ts';
import { View } from './frame/View.tsx';
import styles from './DataRoute.module.css';

/** All that is the reader's own: what there is, the way out and in as one file, and its removal. */
export function DataRoute() {
  const { all, news, save, restore, removeAll } = useBackup();
  const rows = all == null ? [] : tellPersonals(all);
  return (
    <View title="Your data" section={null} ready>
      <div className={styles.stage}>
        <ViewHead title="Your data">{''}</ViewHead>
        <p className={styles.about}>What you highlight, note, read, save, put right and set stays on this device: there is no account, and nothing is sent anywhere. One file holds all of it, for another device or for safety.</p>
        {all === null && <p className={styles.note}>This browser keeps nothing here, as in a private window or on a full disk. What you do holds until the window is closed; highlights and corrections can be exported on their own pages.</p>}
        {all != null && rows.length === 0 && <p className={styles.empty}>Nothing of yours is on this device yet.</p>}
        {rows.length > 0 && <PersonalList rows={rows} />}
        <FileBox
          label="Backup"
          title="Backup"
          tools={<button type="button" onClick={save} disabled={rows.length === 0}>Save backup</button>}
          choose="Restore from a file …"
          accept=".json,application/json"
          hint="A file can be dropped here too. It is merged into what is here: nothing is doubled, of two versions the newer counts, and settings are those of the file. What you removed since comes back."
          news={news}
          onFile={(file) => void restore(file)}
        />
        {all != null && <KeptHere />}
        {rows.length > 0 && (
          <section aria-labelledby="remove-all" className={styles.remove}>
            <h2 id="remove-all" className="eyebrow">Remove</h2>
            <RemoveAll onRemove={() => void removeAll()} />
          </section>
        )}
      </div>
    </View>
  );
}
