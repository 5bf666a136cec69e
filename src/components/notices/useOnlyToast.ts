import { useEffect, useRef } from 'react';

const name = 'dateline-toast';

/** Two things done in a row are told in one place: what was told before goes when this comes. */
export function useOnlyToast(onDismiss: () => void): void {
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    document.dispatchEvent(new Event(name));
    const hear = () => dismiss.current();
    document.addEventListener(name, hear);
    return () => document.removeEventListener(name, hear);
  }, []);
}
