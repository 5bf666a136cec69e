import { lazy, useState, type ComponentType, type JSX } from 'react';

/** A route's component that is loaded when it is first shown. */
export interface LazyRoute {
  (): JSX.Element;
  /** Loads the code, also anew after a failure. Once it is there the route renders at once, as the prerenderer and hydration need it. */
  load(): Promise<void>;
}

interface Attempt {
  readonly loading: Promise<void>;
  /** Suspends until the attempt ends; fails as it failed, and is not asked for over and over. */
  readonly Waiting: ComponentType;
}

/**
 * Like `React.lazy`, but a route that has been loaded before it renders never suspends: `lazy` suspends
 * once even then, and a page that hydrates would have its text taken away and put back.
 */
export function lazyRoute(importRoute: () => Promise<ComponentType>): LazyRoute {
  let Loaded: ComponentType | null = null;
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
  const waiting = (): ComponentType => {
    // A failure reaches the boundary through `Waiting`.
    if (attempt === null) load().catch(() => null);
    return attempt!.Waiting;
  };
  function Route() {
    // Chosen once: going from the one to the other would take the view down and up again.
    const [Shown] = useState<ComponentType>(() => Loaded ?? waiting());
    return <Shown />;
  }
  return Object.assign(Route, { load });
}
