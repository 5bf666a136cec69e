import type { EntitySummary } from '../../../model.ts';
import { entityPath } from '../../../paths.ts';
import { plural } from '../../words/plural.ts';
import styles from './PlacesMap.module.css';

const shown = 12;

/** Places whose coordinates nobody told: named, not dropped. */
export function NotOnMap({ places }: { readonly places: readonly EntitySummary[] }) {
  const rest = places.slice(shown);
  return (
    <div className={styles.unknown}>
      <p id="not-on-map">Not on the map</p>
      <ul aria-labelledby="not-on-map">{places.slice(0, shown).map(link)}</ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{plural(rest.length, 'more place')}</summary>
          <ul>{rest.map(link)}</ul>
        </details>
      )}
    </div>
  );
}

const link = ({ id, name }: EntitySummary) => <li key={id}><a href={entityPath(id)}>{name}</a></li>;
