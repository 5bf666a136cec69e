import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while a prerendered page comes to life: until then it must not differ from what was prerendered. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false);
