import { useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router-dom';

const empty = new URLSearchParams();
const never = () => () => undefined;

/**
 * The address's search part, which holds what a view is filtered by. A prerendered page is the same
 * whatever stands behind its `?`, so while it hydrates there is none; the filter is applied right after.
 */
export function useAddressSearch(): URLSearchParams {
  const [search] = useSearchParams();
  const hydrated = useSyncExternalStore(never, () => true, () => false);
  return hydrated ? search : empty;
}
