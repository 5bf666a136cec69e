import type { WhoFilter } from '../../../paths.ts';
import { Chip, Chips } from '../../Chips.tsx';
import { plural } from '../../words/plural.ts';
import { countryName } from '../index/countryName.ts';
import type { PlacedCountry } from './collectPlaces.ts';
import { countryPath } from './countryPath.ts';
import styles from './PlacesMap.module.css';

const shown = 10;

/** The map's countries as links, most mentioned first, and always the one that is chosen. */
export function CountryChips({ countries, filter }: { readonly countries: readonly PlacedCountry[]; readonly filter: WhoFilter }) {
  const { country: chosen } = filter;
  const open = countries.filter(({ code }, index) => index < shown || code === chosen);
  const folded = countries.filter((country) => !open.includes(country));
  // A country of the address in which nothing is named: it can be let go.
  const all = chosen === undefined || open.some(({ code }) => code === chosen) ? open : [{ code: chosen, mentions: 0, places: 0 }, ...open];
  if (all.length === 0) return null;
  const chip = ({ code, mentions }: PlacedCountry) => (
    <Chip key={code} href={countryPath(filter, code)} on={code === chosen}>{countryName(code)} <span>{mentions}{' '}<span className="hidden-text">{mentions === 1 ? 'mention' : 'mentions'}</span></span></Chip>
  );
  return (
    <>
      <Chips label="Countries">{all.map(chip)}</Chips>
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{plural(folded.length, 'more country', 'more countries')}</summary>
          <Chips label="More countries">{folded.map(chip)}</Chips>
        </details>
      )}
    </>
  );
}
