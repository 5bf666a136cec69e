import { addOperator, type Operator } from '../../evidence/search/parseQuery.ts';
import { searchPath } from '../../paths.ts';
import styles from './SearchHelp.module.css';

const ways: readonly { readonly write: string; readonly says: string }[] = [
  { write: 'talks', says: 'also talk, talked, talking; a slip of the finger is forgiven' },
  { write: '"cease fire"', says: 'just these words, side by side' },
  { write: '-grain', says: 'without this word' },
];

const operators: readonly { readonly operator: Operator; readonly value: string; readonly says: string }[] = [
  { operator: 'who', value: 'Zelensky', says: 'names a person or organisation, by any of its names' },
  { operator: 'where', value: 'Kyiv', says: 'names a place' },
  { operator: 'event', value: '2023-03..2023-05', says: 'tells of something that happened then' },
  { operator: 'before', value: '2023-05', says: 'published before; also after:' },
  { operator: 'source', value: 'Times', says: 'from this source' },
  { operator: 'is', value: 'unread', says: 'also reading, read, saved' },
];

/** What can be asked and how, until something is. */
export function SearchHelp() {
  return (
    <section aria-labelledby="ways" className={styles.help}>
      <h2 id="ways" className="eyebrow">Ways to ask</h2>
      <dl>
        {ways.map(({ write, says }) => (
          <div key={write}><dt><a href={searchPath({ q: write })}>{write}</a></dt><dd>{says}</dd></div>
        ))}
        {operators.map(({ operator, value, says }) => {
          const write = addOperator('', operator, value);
          return <div key={operator}><dt><a href={searchPath({ q: write })}>{write}</a></dt><dd>{says}</dd></div>;
        })}
      </dl>
    </section>
  );
}
