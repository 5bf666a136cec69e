import { Suspense, useEffect, useState, type ReactNode } from 'react';

/** Holds what no first view needs, and whose code comes only when the page has nothing else to do. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(false);
  useEffect(() => whenIdle(() => setNow(true)), []);
  return now ? <Suspense>{children}</Suspense> : null;
}

/** Calls back when the browser is idle, or soon where it does not tell. Returns how to call it off. */
export function whenIdle(then: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(then);
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(then, 1000);
  return () => window.clearTimeout(handle);
}
