import { whoPath, type WhoFilter } from '../../../paths.ts';
import { kindPlural } from '../../words/kinds.ts';
import { plural } from '../../words/plural.ts';
import { countryName } from './countryName.ts';
import styles from './NothingFound.module.css';

/** Says what was asked for, how names are searched, and which way leads on. `elsewhere` counts what the search finds without kind and country. */
export function NothingFound({ filter, elsewhere }: { readonly filter: WhoFilter; readonly elsewhere: number }) {
  const { q = '', kind, country } = filter;
  const among = [
    kind === undefined ? null : `among ${kindPlural[kind].toLowerCase()}`,
    country === undefined ? null : `in ${countryName(country)}`,
  ].filter((part) => part !== null).join(' ');
  return (
    <div className={styles.nothing}>
      <p>{q === '' ? 'No name' : <>No name for “{q}”</>}{among === '' ? '' : ` ${among}`}.</p>
      {q !== '' && <p>A name is found by the beginning of any of its words, however it is written in the articles. Try fewer letters or another spelling.</p>}
      <p className={styles.ways}>
        {elsewhere > 0 && among !== '' && <a href={whoPath({ ...filter, kind: undefined, country: undefined, pages: undefined })}>{`Show ${plural(elsewhere, 'name')} of every kind and country`}</a>}
        {q !== '' && <a href={whoPath({ ...filter, q: '', pages: undefined })}>Clear the search</a>}
      </p>
    </div>
  );
}
