import { LookOpener } from '../look/LookOpener.tsx';
import { SearchKey } from '../search/SearchKey.tsx';
import { Keys } from './keys/Keys.tsx';

/** What all views have and no first view needs. The keys come last: taps and keys that were held until now are answered by all of it. */
export function AppExtras() {
  return (
    <>
      <LookOpener />
      <SearchKey />
      <Keys />
    </>
  );
}
