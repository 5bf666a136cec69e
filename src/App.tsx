import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type MouseEvent, type SyntheticEvent } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router-dom';
import { DataContext, type DataStores } from './data/dataContext.ts';
import { articleQuery, entityQuery, firstMonths, manifestQuery, monthsQuery, notPlacedQuery, overviewQuery, timelineQuery, whoQuery } from './data/library.ts';
import type { ArticleId, EntityId, Manifest } from './model.ts';
import { patterns } from './paths.ts';
import { Announcer } from './routes/frame/Announcer.tsx';
import { FailureBoundary } from './routes/frame/FailureBoundary.tsx';
import { followLink, linkPath } from './routes/frame/followLink.ts';
import { lazyRoute, type LazyRoute } from './routes/frame/lazyRoute.tsx';
import { Later, whenIdle } from './routes/frame/Later.tsx';
import { LoadingView } from './routes/frame/LoadingView.tsx';

const Notices = lazy(async () => ({ default: (await import('./routes/frame/Notices.tsx')).Notices }));

interface RouteEntry {
  readonly path: string;
  readonly route: LazyRoute;
  /** Loads the facts of its first view: for the prerenderer, and ahead of a tap. A route without it is seldom needed, and loaded when it is asked for. */
  readonly loadFacts?: (queries: QueryClient, manifest: Manifest, id: string) => Promise<unknown>;
}

const routes: readonly RouteEntry[] = [
  {
    path: patterns.list,
    route: lazyRoute(async () => (await import('./routes/ListRoute.tsx')).ListRoute),
    loadFacts: (queries, manifest) => Promise.all([queries.ensureQueryData(monthsQuery(manifest, firstMonths(manifest, null))), queries.ensureQueryData(overviewQuery(manifest))]),
  },
  {
    path: patterns.article,
    route: lazyRoute(async () => (await import('./routes/ReaderRoute.tsx')).ReaderRoute),
    loadFacts: (queries, manifest, id) => queries.ensureQueryData(articleQuery(manifest, id as ArticleId)),
  },
  {
    path: patterns.timeline,
    route: lazyRoute(async () => (await import('./routes/TimelineRoute.tsx')).TimelineRoute),
    loadFacts: (queries, manifest) => Promise.all([queries.ensureQueryData(timelineQuery(manifest)), queries.ensureQueryData(notPlacedQuery(manifest))]),
  },
  {
    path: patterns.who,
    route: lazyRoute(async () => (await import('./routes/WhoRoute.tsx')).WhoRoute),
    loadFacts: (queries, manifest) => queries.ensureQueryData(whoQuery(manifest)),
  },
  {
    path: patterns.entity,
    route: lazyRoute(async () => (await import('./routes/EntityRoute.tsx')).EntityRoute),
    loadFacts: (queries, manifest, id) => queries.ensureQueryData(entityQuery(manifest, id as EntityId)),
  },
  {
    path: patterns.corrections,
    route: lazyRoute(async () => (await import('./routes/CorrectionsRoute.tsx')).CorrectionsRoute),
  },
  {
    path: patterns.search,
    route: lazyRoute(async () => (await import('./routes/SearchRoute.tsx')).SearchRoute),
    loadFacts: () => Promise.resolve(),
  },
  {
    path: patterns.notebook,
    route: lazyRoute(async () => (await import('./routes/NotebookRoute.tsx')).NotebookRoute),
  },
  {
    path: patterns.data,
    route: lazyRoute(async () => (await import('./routes/DataRoute.tsx')).DataRoute),
  },
  {
    path: patterns.dossier,
    route: lazyRoute(async () => (await import('./routes/DossierRoute.tsx')).DossierRoute),
  },
];

const notFound: RouteEntry = {
  path: '*',
  route: lazyRoute(async () => (await import('./routes/NotFoundRoute.tsx')).NoPageRoute),
};

/** What is drawn, and what is loaded ahead of a tap, is looked up here, so that the two agree. */
function findRoute(pathname: string): { readonly entry: RouteEntry; readonly id: string } {
  for (const entry of routes) {
    const match = matchPath(entry.path, pathname);
    if (match !== null) return { entry, id: match.params['id'] ?? '' };
  }
  return { entry: notFound, id: '' };
}

/** Loads the code of the route that `pathname` (below the app's root, starting with `/`) leads to. */
export async function loadRoute(pathname: string): Promise<void> {
  await findRoute(pathname).entry.route.load();
}

/** Loads the facts that the first view of `pathname` shows. */
export async function loadFacts(queries: QueryClient, manifest: Manifest, pathname: string): Promise<void> {
  const { entry, id } = findRoute(pathname);
  await entry.loadFacts?.(queries, manifest, id);
}

/** The table of routes; the same tree is prerendered at build and hydrated in the browser. */
export function App({ queries, stores }: { readonly queries: QueryClient; readonly stores: DataStores | null }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { entry, id } = findRoute(pathname);
  const Shown = entry.route;
  useEffect(() => {
    // When the first view stands, the others are fetched, so that the next tap does not wait.
    return whenIdle(() => void Promise.allSettled(routes.flatMap(({ route, loadFacts }) => (loadFacts === undefined ? [] : route.load()))));
  }, []);
  const follow = (event: MouseEvent<HTMLElement>) => {
    const to = followLink(event, document.baseURI);
    if (to === null) return;
    event.preventDefault();
    // Code that could not be loaded before is asked for again; a failure is shown by the view.
    void loadRoute(to.replace(/[?#].*/s, '')).catch(() => null);
    void navigate(to);
  };
  // Where a pointer or the focus comes to a link, its facts are fetched before the tap.
  const prepare = (event: SyntheticEvent<HTMLElement>) => {
    const to = linkPath(event.target, document.baseURI);
    const manifest = queries.getQueryData(manifestQuery().queryKey);
    if (to === null || manifest === undefined) return;
    // A failure is shown where it matters: when the link is followed.
    void loadFacts(queries, manifest, to.replace(/[?#].*/s, '')).catch(() => null);
  };
  return (
    <QueryClientProvider client={queries}>
      <DataContext value={stores}>
        <Announcer>
          {/* Links are plain anchors: one listener for all of them instead of a component each. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the anchors inside answer to keys */}
          <div onClick={follow} onPointerOver={prepare} onTouchStart={prepare} onFocus={prepare}>
            <FailureBoundary place={pathname} onRetry={() => loadRoute(pathname).catch(() => window.location.reload())}>
              <Suspense fallback={<LoadingView />}>
                <Shown key={entry.path} id={id} />
              </Suspense>
            </FailureBoundary>
            <Later><Notices /></Later>
          </div>
        </Announcer>
      </DataContext>
    </QueryClientProvider>
  );
}
