import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { Bar, type Section } from '../../components/Bar.tsx';
import { useStores } from '../../data/dataContext.ts';
import { useAnnouncement } from './Announcer.tsx';
import { useAddressSearch } from './useAddressSearch.ts';
import { useArrival } from './useArrival.ts';

/** The frame that all views share: bar, main, title, and the word that a new view has come. */
export function View({ title, section, ready, stays = false, tools, tabs = true, children }: {
  readonly title: string;
  readonly section: Section | null;
  /** False while the content is on its way. */
  readonly ready: boolean;
  /** True where a choice within the view leaves the reader where they are, and the view itself says what came of it. */
  readonly stays?: boolean;
  readonly tools?: ReactNode;
  readonly tabs?: boolean;
  readonly children: ReactNode;
}) {
  useArrival(pageTitle(title), ready, useStores()?.visits ?? null, stays);
  useAnnouncement(ready ? title : 'Loading');
  const { pathname } = useLocation();
  const search = useAddressSearch().toString();
  // With a `<base>` a bare `#main` would lead to the app's root.
  const here = `${pathname.replace(/^\//, '').replace(/\/?$/, '/')}${search === '' ? '' : `?${search}`}`.replace(/^\/(?=$|\?)/, './');
  return (
    <>
      <Bar current={section} skip={`${here}#main`} tabs={tabs}>{tools}</Bar>
      <main id="main">{children}</main>
    </>
  );
}

export const pageTitle = (title: string): string => (title === 'Articles' ? 'Dateline' : `${title} · Dateline`);
