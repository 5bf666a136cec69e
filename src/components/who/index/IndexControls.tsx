import type { ReactNode } from 'react';
import type { EntityKind } from '../../../model.ts';
import { whoPath, type WhoFilter } from '../../../paths.ts';
import { Chip, Chips } from '../../Chips.tsx';
import { EntityDot } from '../../EntityDot.tsx';
import { kindPlural, kinds } from '../../words/kinds.ts';
import { countryName } from './countryName.ts';
import styles from './IndexControls.module.css';

const sorts: readonly { readonly sort: WhoFilter['sort']; readonly name: string }[] = [
  { sort: undefined, name: 'Mentions' },
  { sort: 'articles', name: 'Articles' },
  { sort: 'latest', name: 'Latest' },
  { sort: 'name', name: 'Name' },
];

/** What narrows and orders the index; `children` is the search box. Every choice is a link. */
export function IndexControls({ filter, counts, children }: {
  readonly filter: WhoFilter;
  /** How many of each kind all the rest of the filter leaves. */
  readonly counts: ReadonlyMap<EntityKind, number>;
  readonly children: ReactNode;
}) {
  const { kind: only, country, sort: order, view } = filter;
  const other = { ...filter, pages: undefined };
  return (
    <>
      <div className={styles.top}>
        {children}
        <a className={styles.map} href={whoPath({ ...filter, view: view === 'map' ? undefined : 'map' })} aria-current={view === 'map' ? 'true' : undefined}>Map</a>
      </div>
      <Chips label="Kind of name">
        <Chip href={whoPath({ ...other, kind: undefined })} on={only === undefined}>All</Chip>
        {kinds.map((kind) => (
          // Only a place lies in a country.
          <Chip key={kind} href={whoPath({ ...other, kind, country: kind === 'place' ? country : undefined })} on={kind === only}>
            <EntityDot kind={kind} />{kindPlural[kind]} {counts.get(kind) ?? 0}
          </Chip>
        ))}
        {country !== undefined && view !== 'map' && (
          <Chip href={whoPath({ ...other, country: undefined })} on>
            In {countryName(country)} <span aria-hidden="true">×</span><span className="hidden-text">: show all countries</span>
          </Chip>
        )}
      </Chips>
      <nav className={styles.sorts} aria-label="Order">
        <span aria-hidden="true">Sort by</span>
        {sorts.map(({ sort, name }) => (
          <a key={name} href={whoPath({ ...other, sort })} aria-current={sort === order ? 'true' : undefined}>{name}</a>
        ))}
      </nav>
    </>
  );
}
