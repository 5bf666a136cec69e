import { withoutCondition, type Condition } from '../../../evidence/list/conditions.ts';
import type { ListAsked } from '../../../evidence/list/listFilter.ts';
import { listPath } from '../../../paths.ts';
import { plural } from '../../words/plural.ts';
import { describeCondition, describeList, type Names } from './describeList.ts';
import { listAddress } from './listAddress.ts';
import styles from './NothingLeft.module.css';

/** No article is left: what there would be without one condition or another. */
export function NothingLeft({ asked, names, ways }: {
  readonly asked: ListAsked;
  readonly names: Names;
  readonly ways: readonly { readonly condition: Condition; readonly articles: number }[];
}) {
  const unknown = asked.filter.who.only.filter((id) => !names.has(id));
  return (
    <div className={styles.nothing}>
      <p>{unknown.length > 0 ? 'No article names this.' : `There is no article ${describeList(asked, names)}.`} <a href={listPath()}>Show all articles</a></p>
      {ways.length > 0 && (
        <>
          <p>One thing less, and there is something:</p>
          <ul>
            {ways.map(({ condition, articles }) => {
              const words = describeCondition(condition, names);
              return <li key={words}><a href={listAddress({ ...asked, filter: withoutCondition(asked.filter, condition) })}>Drop “{words}”</a> {plural(articles, 'article')}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}
