import type { EntityFile, Manifest } from '../../model.ts';
import { entityPath, listPath, timelinePath } from '../../paths.ts';
import { Bars } from '../Bars.tsx';
import { EntityDot } from '../EntityDot.tsx';
import { formatShortMonth } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './EntityAside.module.css';

/** When it is named, with whom it appears, and where it lies. */
export function EntityAside({ file, months }: { readonly file: EntityFile; readonly months: Manifest['months'] }) {
  const { entity } = file;
  const first = months.at(-1);
  const last = months[0];
  return (
    <aside className={styles.aside} aria-label="Context">
      {first !== undefined && last !== undefined && (
        <section>
          <h2 className="eyebrow">Mentions over time</h2>
          <Bars counts={file.overTime} kind={entity.kind} width={300} height={46} label={`${plural(file.mentions, 'mention')} from ${formatShortMonth(first.month)} to ${formatShortMonth(last.month)}`} />
          <p className={styles.ends} aria-hidden="true"><span>{formatShortMonth(first.month)}</span><span>{formatShortMonth(last.month)}</span></p>
        </section>
      )}
      {file.with.length > 0 && (
        <section>
          <h2 className="eyebrow">Appears with</h2>
          <ul>
            {file.with.map((other) => (
              <li key={other.id}>
                <a href={entityPath(other.id)}><EntityDot kind={other.kind} />{other.name}<span>{plural(other.sentences, 'sentence')}</span></a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.links}>
        <a href={listPath({ who: entity.id })}>Articles that name {entity.name}</a>
        {file.events.length > 0 && <a href={timelinePath({ who: entity.id })}>{entity.name} on the timeline</a>}
      </section>
      {entity.gazetteer !== null && (
        <section className={styles.place}>
          <h2 className="eyebrow">Where it lies</h2>
          <p>{entity.gazetteer.name}, {entity.gazetteer.country} · {degrees(entity.gazetteer.latitude, 'N', 'S')} {degrees(entity.gazetteer.longitude, 'E', 'W')}</p>
        </section>
      )}
    </aside>
  );
}

const degrees = (value: number, plus: string, minus: string): string => `${Math.abs(value).toFixed(1)}° ${value < 0 ? minus : plus}`;
