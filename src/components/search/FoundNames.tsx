import { addOperator } from '../../evidence/search/parseQuery.ts';
import type { FoundName } from '../../evidence/search/searchResult.ts';
import { entityPath, searchPath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { kindName } from '../words/kinds.ts';
import { plural } from '../words/plural.ts';
import styles from './FoundNames.module.css';

/** Names that may be meant: to their page, or to all that is told of them by any of their names. */
export function FoundNames({ names }: { readonly names: readonly FoundName[] }) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="found-names">
      <h2 id="found-names" className="eyebrow">Names</h2>
      <ul className={styles.names}>
        {names.map(({ id, kind, name, alias, articles }) => (
          <li key={id}>
            <a className={styles.name} href={entityPath(id)}>
              <EntityDot kind={kind} />
              <b>{name}</b>
              <small>{kindName[kind]}{alias !== null && ` · also written ${alias}`}</small>
            </a>
            <a className={styles.articles} href={searchPath({ q: addOperator('', kind === 'place' ? 'where' : 'who', name) })}>
              {plural(articles, 'article')}<span className="hidden-text"> that name {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
