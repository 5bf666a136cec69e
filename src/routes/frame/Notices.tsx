import { lazy, Suspense } from 'react';
import { KeptCorrections } from '../correcting/KeptCorrections.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

const AppExtras = lazy(async () => ({ default: (await import('./AppExtras.tsx')).AppExtras }));

/** What may be said at the foot of any view, and what begins when the first view stands. */
export function Notices() {
  return (
    <>
      <UpdateNotice />
      <KeptCorrections />
      <Suspense><AppExtras /></Suspense>
    </>
  );
}
