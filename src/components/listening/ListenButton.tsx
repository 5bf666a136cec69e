import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './ListenButton.module.css';

/**
 * The tool in the bar on top. It comes when a voice is known, long after the bar: there it is put before
 * the others, which stand at the bar's end, so that none of them moves.
 */
export function ListenButton({ speaking, onPress }: { readonly speaking: boolean; readonly onPress: () => void }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const tools = document.querySelector('[data-command="look"]')?.parentElement;
    if (tools == null) return undefined;
    const slot = document.createElement('span');
    slot.className = styles.slot!;
    tools.prepend(slot);
    // oxlint-disable-next-line react/set-state-in-effect -- only the drawn page tells where
    setPlace(slot);
    return () => slot.remove();
  }, []);
  return place === null ? null : createPortal(
    <button type="button" className={styles.tool} data-command="listen" data-on={speaking} onClick={onPress} title={`${speaking ? 'Pause' : 'Listen'} (l)`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">{speaking ? <path d="M7 4.5v11M13 4.5v11" /> : <path d="M6.5 4.2v11.6L15.8 10z" />}</svg>
      <span className="hidden-text">{speaking ? 'Pause listening' : 'Listen'}</span>
    </button>,
    place,
  );
}
