import { useEffect, useState } from 'react';
import { LookPanel } from '../../components/settings/LookPanel.tsx';
import { useStores } from '../../data/dataContext.ts';
import { wearLook } from '../../data/keptLook.ts';
import { loadLook, saveLook } from '../../data/own/settings.ts';
import { describeLook } from '../../evidence/look/describeLook.ts';
import { defaultLook, type Look } from '../../evidence/look/parseLook.ts';
import { findAnswer } from '../frame/keys/useCommand.ts';
import { holdPlace } from './holdPlace.ts';

/** A slider that is drawn along changes many times: the last of them is kept. */
const restMs = 150;

/** Type and theme as they are kept on this device; a change is worn at once, and kept when it rests. */
export function LookSettings({ anchor, onClose }: {
  /** The button that it was opened by; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}) {
  const ask = useStores()?.database ?? null;
  const [look, setLook] = useState<Look | null>(ask === null ? defaultLook : null);
  const [unsaved, setUnsaved] = useState<Look | null>(null);
  const open = anchor !== null;
  useEffect(() => {
    if (ask === null || !open) return undefined;
    let gone = false;
    void loadLook(ask).then((kept) => !gone && setLook(kept));
    return () => {
      gone = true;
    };
  }, [ask, open]);
  useEffect(() => {
    if (ask === null || unsaved === null) return undefined;
    const save = () => void saveLook(ask, unsaved);
    const timer = setTimeout(save, restMs);
    // Who closes the window at once has chosen too.
    window.addEventListener('pagehide', save, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [ask, unsaved]);
  if (look === null) return null;
  const change = (next: Look) => {
    holdPlace(() => wearLook(describeLook(next)));
    setLook(next);
    setUnsaved(next);
  };
  return (
    <LookPanel
      open={open}
      anchor={anchor}
      look={look}
      onChange={change}
      onReset={JSON.stringify(look) === JSON.stringify(defaultLook) ? null : () => change(defaultLook)}
      onKeys={() => {
        onClose();
        findAnswer('help')?.();
      }}
      onClose={onClose}
    />
  );
}
