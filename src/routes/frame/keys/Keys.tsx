import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { matchPath, useLocation, useNavigate, type NavigateFunction } from 'react-router-dom';
import { useStores } from '../../../data/dataContext.ts';
import { loadKeys, onSettings, saveKeys } from '../../../data/own/settings.ts';
import type { EntityId } from '../../../model.ts';
import { listPath, patterns, timelinePath, whoPath } from '../../../paths.ts';
import { isTyping } from '../isTyping.ts';
import { usualKeys, type KeySettings } from './chordOf.ts';
import { commandOf } from './commands.ts';
import { inputReady } from './holdInput.ts';
import { matchKeys } from './matchKeys.ts';
import { parseKeys } from './parseKeys.ts';
import { runCommand, type Ways } from './runCommand.ts';
import { strokeOf } from './strokeOf.ts';
import { useCommand } from './useCommand.ts';

const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }));

/** The second key of a chord follows the first within this time. */
const pauseMs = 1500;

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Answers the keys of all views, as the reader has set them, and shows them on `?`. */
export function Keys() {
  const ask = useStores()?.database ?? null;
  const [settings, setSettings] = useState<KeySettings | null>(ask === null ? usualKeys : null);
  const [helping, setHelping] = useState(false);
  const [helped, setHelped] = useState(false);
  const navigate = useNavigate();
  const { pathname, search, key } = useLocation();
  const place = matchPath(patterns.article, pathname) === null ? 'lists' : 'article';
  const begun = useRef<{ readonly strokes: readonly string[]; readonly at: number }>({ strokes: [], at: 0 });

  useEffect(() => {
    if (ask === null) return undefined;
    let gone = false;
    const load = () => void loadKeys(ask).then((kept) => !gone && setSettings(parseKeys(kept)));
    load();
    const stop = onSettings(load);
    return () => {
      gone = true;
      stop();
    };
  }, [ask]);

  useCommand('help', useCallback(() => {
    setHelped(true);
    setHelping(true);
  }, []));

  useEffect(() => {
    if (settings === null) return undefined;
    // What closes on Escape may be gone before the key comes here.
    let covered = false;
    const look = () => {
      covered = document.querySelector(overlays) !== null;
    };
    const press = (event: KeyboardEvent) => {
      const stroke = event.defaultPrevented || isTyping(event.target) ? null : strokeOf(event);
      if (stroke === null) return;
      const before = event.timeStamp - begun.current.at < pauseMs ? begun.current.strokes : [];
      const joined = matchKeys([...before, stroke], place, settings);
      const match = joined.kind === 'none' && before.length > 0 ? matchKeys([stroke], place, settings) : joined;
      begun.current = { strokes: match.kind === 'begun' ? [stroke] : [], at: event.timeStamp };
      if (match.kind !== 'command') return;
      const command = commandOf(match.command);
      if (event.repeat && command.repeats !== true) return;
      if (covered && match.command === 'back') return;
      if (command.inCards !== true && event.target instanceof Element && event.target.closest(overlays) !== null) return;
      if (runCommand(match.command, findWays(pathname, search, key, navigate), event.target)) event.preventDefault();
    };
    document.addEventListener('keydown', look, true);
    document.addEventListener('keydown', press);
    document.dispatchEvent(new Event(inputReady));
    return () => {
      document.removeEventListener('keydown', look, true);
      document.removeEventListener('keydown', press);
    };
  }, [settings, place, pathname, search, key, navigate]);

  if (!helped || settings === null) return null;
  const change = (next: KeySettings) => {
    setSettings(next);
    if (ask !== null) void saveKeys(ask, next);
  };
  return <Suspense><KeysHelp open={helping} settings={settings} onChange={change} onClose={() => setHelping(false)} /></Suspense>;
}

function findWays(pathname: string, search: string, key: string, navigate: NavigateFunction): Ways {
  const go = (path: string) => void navigate(`/${path.replace(/^\.\//, '')}`);
  const id = matchPath(patterns.entity, pathname)?.params['id'];
  const who = (id ?? new URLSearchParams(search).get('who')) as EntityId | null;
  const isList = matchPath(patterns.list, pathname) !== null;
  // The first entry of a window's history has this key, and nothing of the app before it.
  const isFirst = key === 'default';
  return {
    toArticles: () => go(listPath()),
    toTimeline: () => go(timelinePath()),
    toWho: () => go(whoPath()),
    toItsTimeline: () => go(timelinePath(who === null ? {} : { who })),
    back: isList ? null : () => (isFirst ? go(listPath()) : void navigate(-1)),
  };
}
