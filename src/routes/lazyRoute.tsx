import { use, type ComponentType, type JSX } from 'react';

/** A route's component that is loaded when it is first shown. */
export interface LazyRoute {
  (): JSX.Element;
  /** Loads the code. Once it is there the route renders at once, as the prerenderer and hydration need it. */
  load(): Promise<void>;
}

/**
 * Like `React.lazy`, but a route that has been loaded before it renders never suspends: `lazy` suspends
 * once even then, and a page that hydrates would have its text taken away and put back.
 */
export function lazyRoute(importRoute: () => Promise<ComponentType>): LazyRoute {
  let Loaded: ComponentType | null = null;
  let loading: Promise<void> | null = null;
  const load = () =>
    (loading ??= importRoute().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        // The next attempt asks again: the connection may be back.
        loading = null;
        throw error;
      },
    ));
  function Route() {
    if (Loaded === null) use(load());
    return Loaded === null ? <></> : <Loaded />;
  }
  return Object.assign(Route, { load });
}
