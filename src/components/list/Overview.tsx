import type { OverviewFile } from '../../model.ts';
import { entityPath, timelinePath, whoPath } from '../../paths.ts';
import { Bars } from '../Bars.tsx';
import { EntityDot } from '../EntityDot.tsx';
import { formatShortMonth } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './Overview.module.css';

/** As many entities stand beside the list. */
const shown = 8;

/** What stands beside the list: when things happened, and who is named most. */
export function Overview({ overview }: { readonly overview: OverviewFile }) {
  const { events, most } = overview;
  const first = events[0];
  const last = events.at(-1);
  const total = events.reduce((sum, { count }) => sum + count, 0);
  return (
    <aside className={styles.overview} aria-label="Overview">
      {first !== undefined && last !== undefined && (
        <section>
          <h2 className="eyebrow">Dated events</h2>
          <a href={timelinePath()} className={styles.chart}>
            <Bars
              counts={events.map(({ count }) => count)}
              kind={null}
              width={300}
              height={56}
              recent={4}
              label={`${plural(total, 'dated event')} from ${formatShortMonth(first.month)} to ${formatShortMonth(last.month)}: open the timeline`}
            />
            <span aria-hidden="true"><span>{formatShortMonth(first.month)}</span><span>{formatShortMonth(last.month)}</span></span>
          </a>
        </section>
      )}
      <section>
        <h2 className="eyebrow">Most mentioned</h2>
        <ul>
          {most.slice(0, shown).map((entity) => (
            <li key={entity.id}>
              <a href={entityPath(entity.id)}>
                <EntityDot kind={entity.kind} />
                {entity.name}
                <Bars counts={entity.overTime} kind={entity.kind} width={70} height={16} label={null} />
                <span><span className="hidden-text">, mentions: </span>{entity.mentions}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className={styles.all}><a href={whoPath()}>Who &amp; where</a></p>
      </section>
    </aside>
  );
}
