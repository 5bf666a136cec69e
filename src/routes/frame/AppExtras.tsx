import { lazy, Suspense } from 'react';
import { ListenAnywhere } from '../listening/ListenAnywhere.tsx';
import { LookOpener } from '../look/LookOpener.tsx';
import { SearchKey } from '../search/SearchKey.tsx';
import { Keys } from './keys/Keys.tsx';

const KeptStates = lazy(async () => ({ default: (await import('./states/KeptStates.tsx')).KeptStates }));
const PrintFoot = lazy(async () => ({ default: (await import('./print/PrintFoot.tsx')).PrintFoot }));

/** What all views have and no first view needs. The keys come last: taps and keys that were held until now are answered by all of it. */
export function AppExtras() {
  return (
    <>
      <LookOpener />
      <SearchKey />
      <Suspense><KeptStates /></Suspense>
      <ListenAnywhere />
      <Suspense><PrintFoot /></Suspense>
      <Keys />
    </>
  );
}
