import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App, loadRoute } from './App.tsx';
import { manifestQuery } from './data/library.ts';
import { openPersonal } from './data/personal.ts';
import { seedQueries } from './data/pageState.ts';
import { openVisits } from './data/visits.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root')!;
const base = new URL(document.baseURI).pathname.replace(/\/[^/]*$/, '');
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, networkMode: 'always' } } });
const prerendered = seedQueries(queries, document.getElementById('state')?.textContent ?? null);

history.scrollRestoration = 'manual';
const openedAfresh = performance.getEntriesByType('navigation').every((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

const tree = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App queries={queries} stores={{ personal: openPersonal(), visits: openVisits(() => window.sessionStorage, openedAfresh) }} />
    </BrowserRouter>
  </StrictMode>
);

// The route's code is here before hydration begins, so that the text on the page is never taken away.
await loadRoute(location.pathname.slice(base.length) || '/').catch(() => null);
document.documentElement.dataset['live'] = '';
if (prerendered) hydrateRoot(root, tree);
else createRoot(root).render(tree);

if (import.meta.env.PROD) {
  // Nothing of this is needed for the first view.
  const { onLibraryChanged, registerOffline } = await import('./data/offline.ts');
  onLibraryChanged(() => void queries.invalidateQueries({ queryKey: manifestQuery().queryKey }));
  void registerOffline();
}
