import { lazy, useState, type ComponentType, type JSX } from 'react';

/** What the address says beside its pattern. */
export interface RouteProps {
  /** Of the article or entity; empty where the pattern has none. */
  readonly id: string;
}

/** A route's component that is loaded when it is first shown. */
export interface LazyRoute {
  (props: RouteProps): JSX.Element;
  /** Loads the code, also anew after a failure. Once it is there the route renders at once, as the prerenderer and hydration need it. */
  load(): Promise<void>;
}

interface Attempt {
  readonly loading: Promise<void>;
  /** Suspends until the attempt ends; fails as it failed, and is not asked for over and over. */
  readonly Waiting: ComponentType<RouteProps>;
}

/**
 * Like `React.lazy`, but a route that has been loaded before it renders never suspends: `lazy` suspends
 * once even then, and a page that hydrates would have its text taken away and put back.
 */
export function lazyRoute(importRoute: () => Promise<ComponentType<RouteProps>>): LazyRoute {
  let Loaded: ComponentType<RouteProps> | null = null;
  let attempt: Attempt | null = null;
  let failed = false;

  const begin = (): Attempt => {
    failed = false;
    const component = importRoute();
    const loading = component.then(
      (ready) => {
        Loaded = ready;
      },
      (error: unknown) => {
        failed = true;
        throw error;
      },
    );
    return { loading, Waiting: lazy(async () => ({ default: await component })) };
  };
  const load = () => {
    if (attempt === null || failed) attempt = begin();
    return attempt.loading;
  };
  const waiting = (): ComponentType<RouteProps> => {
    // A failure reaches the boundary through `Waiting`.
    if (attempt === null) load().catch(() => null);
    return attempt!.Waiting;
  };
  function Route(props: RouteProps) {
    // Chosen once: going from the one to the other would take the view down and up again.
    const [Shown] = useState<ComponentType<RouteProps>>(() => Loaded ?? waiting());
    return <Shown {...props} />;
  }
  return Object.assign(Route, { load });
}
