import { useEffect } from 'react';
import { findAnswer } from '../frame/keys/useCommand.ts';

/** Ctrl K, and on a Mac ⌘ K: search from anywhere, also while typing. What `/` does, which can be set, without its limits. */
export function SearchKey() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
      const run = findAnswer('search');
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
