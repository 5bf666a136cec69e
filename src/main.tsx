import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App, loadFacts, loadRoute } from './App.tsx';
import { openDatabase } from './data/own/database.ts';
import { wearKeptLook } from './data/keptLook.ts';
import { manifestQuery, openQueries } from './data/library.ts';
import { openPersonal } from './data/own/personal.ts';
import { openVisits } from './data/visits.ts';
import { holdInput } from './routes/frame/keys/holdInput.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/languages.css';

wearKeptLook();
holdInput(document);

const root = document.getElementById('root')!;
const base = new URL(document.baseURI).pathname.replace(/\/[^/]*$/, '');
const pathname = location.pathname.slice(base.length) || '/';
const queries = openQueries();
const database = openDatabase();
const openedAfresh = performance.getEntriesByType('navigation').every((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

history.scrollRestoration = 'manual';

const tree = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App queries={queries} stores={{ personal: openPersonal(database), visits: openVisits(() => window.sessionStorage, openedAfresh), database }} />
    </BrowserRouter>
  </StrictMode>
);

/** The page holds the style of what it shows; what a tap brings needs the rest. */
const wholeStyle = new Promise<void>((resolve) => {
  const link = document.querySelector<HTMLLinkElement>('#whole-style');
  if (link === null) return resolve();
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => resolve());
  link.rel = 'stylesheet';
});

/** True where the page was drawn from the library that is published now, and its code and facts are here. */
async function canHydrate(version: string): Promise<boolean> {
  const [manifest] = await Promise.all([queries.fetchQuery(manifestQuery()), loadRoute(pathname), wholeStyle]);
  await loadFacts(queries, manifest, pathname);
  return manifest.version === version;
}

const { version } = root.dataset;
if (version === undefined) {
  await loadRoute(pathname).catch(() => null);
  createRoot(root).render(tree);
} else {
  // Without a connection the text stays as it is, and comes to life when there is one.
  const begin = async (): Promise<void> => {
    try {
      const hydrate = await canHydrate(version);
      document.documentElement.dataset['live'] = '';
      if (hydrate) hydrateRoot(root, tree);
      else createRoot(root).render(tree);
    } catch {
      window.addEventListener('online', () => void begin(), { once: true });
    }
  };
  await begin();
}

if (import.meta.env.PROD) {
  // Nothing of this is needed for the first view.
  const { onLibraryChanged, registerOffline } = await import('./data/offline.ts');
  onLibraryChanged(() => void queries.invalidateQueries({ queryKey: manifestQuery().queryKey }));
  void registerOffline();
}
