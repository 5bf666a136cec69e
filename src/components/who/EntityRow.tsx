import type { EntitySummary } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { Bars } from '../Bars.tsx';
import { EntityDot } from '../EntityDot.tsx';
import { plural } from '../words/plural.ts';
import { Hits } from './index/Hits.tsx';
import styles from './EntityRow.module.css';

const aliasesShown = 3;

export function EntityRow({ entity, anchor, query = '', found = null }: {
  readonly entity: EntitySummary;
  /** Its element id, where something leads to it. */
  readonly anchor?: string | undefined;
  /** What is searched for: marked in the name. */
  readonly query?: string;
  /** The alias in which it was found; null where it was found by its name. */
  readonly found?: string | null;
}) {
  const role = entity.role === null ? null : `“${entity.role}”`;
  const aliases = entity.aliases.filter((alias) => alias !== entity.name).slice(0, aliasesShown);
  const also = found === null && aliases.length > 0 ? `also ${aliases.join(', ')}` : null;
  const line = [role, also].filter((part) => part !== null).join(' · ');
  return (
    <li className={styles.row} id={anchor}>
      <a href={entityPath(entity.id)}>
        <EntityDot kind={entity.kind} />
        <span className={styles.name}>
          <b>{query === '' ? entity.name : <Hits text={entity.name} query={query} />}</b>{' '}
          {found !== null && <><small>also written <Hits text={found} query={query} /></small>{' '}</>}
          {line !== '' && <small>{line}</small>}
        </span>
        <Bars counts={entity.overTime} kind={entity.kind} width={84} height={18} label={null} />
        <span className={styles.count}>{' '}{plural(entity.mentions, 'mention')} <small>{plural(entity.articles, 'article')}</small></span>
      </a>
    </li>
  );
}
