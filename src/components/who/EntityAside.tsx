import type { CalendarDate, EntityFile, Manifest } from '../../model.ts';
import { entityPath, listPath, timelinePath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { formatDate, formatShortMonth } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import { MentionBars } from './MentionBars.tsx';
import styles from './EntityAside.module.css';

/** When it is named, with whom it appears, and where it lies. */
export function EntityAside({ file, whole, months, until }: {
  readonly file: EntityFile;
  /** The file with what came after `until`. */
  readonly whole: EntityFile;
  readonly months: Manifest['months'];
  /** The day up to which the file tells; whom it leads to is read up to that day too. */
  readonly until: CalendarDate | undefined;
}) {
  const { entity } = file;
  const first = months.at(-1);
  const last = months[0];
  return (
    <aside className={styles.aside} aria-label="Context">
      {first !== undefined && last !== undefined && (
        <section>
          <h2 className="eyebrow">Mentions over time</h2>
          <MentionBars told={file.overTime} all={whole.overTime} kind={entity.kind} label={describeBars(file, whole, formatShortMonth(first.month), formatShortMonth(last.month), until)} />
          <p className={styles.ends} aria-hidden="true"><span>{formatShortMonth(first.month)}</span><span>{formatShortMonth(last.month)}</span></p>
        </section>
      )}
      {file.with.length > 0 && (
        <section>
          <h2 className="eyebrow">Appears with</h2>
          <ul>
            {file.with.map((other) => (
              <li key={other.id}>
                <a href={entityPath(other.id, { until })}><EntityDot kind={other.kind} />{other.name}<span>{plural(other.sentences, 'sentence')}</span></a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.links}>
        <a href={listPath({ who: entity.id })}>Articles that name {entity.name}</a>
        {whole.events.length > 0 && <a href={timelinePath({ who: entity.id })}>{entity.name} on the timeline</a>}
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

/** `4 mentions from Feb 2022 to May 2023`, `… up to 3 May 2023, 2 later` */
function describeBars(file: EntityFile, whole: EntityFile, first: string, last: string, until: CalendarDate | undefined): string {
  const mentions = `${plural(file.mentions, 'mention')} from ${first}`;
  return until === undefined ? `${mentions} to ${last}` : `${mentions} up to ${formatDate(until)}, ${whole.mentions - file.mentions} later`;
}

const degrees = (value: number, plus: string, minus: string): string => `${Math.abs(value).toFixed(1)}° ${value < 0 ? minus : plus}`;
