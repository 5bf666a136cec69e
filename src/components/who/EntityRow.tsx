import type { EntitySummary } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { Bars } from '../Bars.tsx';
import { EntityDot } from '../EntityDot.tsx';
import { plural } from '../words/plural.ts';
import styles from './EntityRow.module.css';

export function EntityRow({ entity }: { readonly entity: EntitySummary }) {
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  const line = [entity.role === null ? null : `“${entity.role}”`, aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null].filter((part) => part !== null).join(' · ');
  return (
    <li className={styles.row}>
      <a href={entityPath(entity.id)}>
        <EntityDot kind={entity.kind} />
        <span className={styles.name}><b>{entity.name}</b> {line !== '' && <small>{line}</small>}</span>
        <Bars counts={entity.overTime} kind={entity.kind} width={84} height={18} label={null} />
        <span className={styles.count}>{' '}{plural(entity.mentions, 'mention')} <small>{plural(entity.articles, 'article')}</small></span>
      </a>
    </li>
  );
}
