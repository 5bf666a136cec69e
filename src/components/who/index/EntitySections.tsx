import { whoPath, type WhoFilter } from '../../../paths.ts';
import { kindPlural, kinds } from '../../words/kinds.ts';
import { EntityRow } from '../EntityRow.tsx';
import type { FoundEntity } from './searchEntities.ts';
import styles from './EntitySections.module.css';

/** So many rows are drawn at once; more are asked for. What is on no page is found by the search box. */
const pageRows = 60;

/** The names by kind, in the order given: a page of each kind, or of one kind as many pages as asked for. Below a map the places come first. */
export function EntitySections({ found, filter, query }: {
  readonly found: readonly FoundEntity[];
  readonly filter: WhoFilter;
  readonly query: string;
}) {
  const order = filter.view === 'map' ? kinds.toSorted((a, b) => Number(b === 'place') - Number(a === 'place')) : kinds;
  return order.map((kind) => {
    const ofKind = found.filter(({ entity }) => entity.kind === kind);
    if (ofKind.length === 0) return null;
    const pages = filter.kind === kind ? (filter.pages ?? 1) : 1;
    const rest = ofKind.length - pages * pageRows;
    const more = whoPath({ ...filter, kind, pages: pages + 1 });
    return (
      <section key={kind} className={styles.kind}>
        <h2 className="eyebrow"><span>{kindPlural[kind]}</span><span>{ofKind.length}</span></h2>
        {cutPages(ofKind.slice(0, pages * pageRows)).map((rows, page) => (
          // A page is its place in the order.
          // oxlint-disable-next-line react/no-array-index-key
          <ol key={page} className={page === 0 ? undefined : styles.later} start={page * pageRows + 1}>
            {rows.map(({ entity, alias }, row) => (
              <EntityRow key={entity.id} entity={entity} query={query} found={alias} anchor={page > 0 && row === 0 ? pageAnchor(page) : undefined} />
            ))}
          </ol>
        ))}
        {rest > 0 && <p className={styles.more}><a href={`${more}#${pageAnchor(pages)}`}>{`Show ${Math.min(rest, pageRows)} more of ${ofKind.length}`}</a></p>}
      </section>
    );
  });
}

/** The first row of a page, counted from 0, to go on from there. */
const pageAnchor = (page: number): string => `row-${page * pageRows + 1}`;

const cutPages = <T,>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / pageRows) }, (_, page) => rows.slice(page * pageRows, (page + 1) * pageRows));
