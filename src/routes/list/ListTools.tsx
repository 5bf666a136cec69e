import { lazy, Suspense, useEffect, useState } from 'react';
import { Chip, Chips } from '../../components/Chips.tsx';
import { EntityDot } from '../../components/EntityDot.tsx';
import type { EntityRef } from '../../model.ts';
import { listPath } from '../../paths.ts';
import { whenIdle } from '../frame/Later.tsx';
import styles from './ListTools.module.css';

const MoreChips = lazy(async () => ({ default: (await import('./MoreChips.tsx')).MoreChips }));
const ListOverlay = lazy(async () => ({ default: (await import('./ListOverlay.tsx')).ListOverlay }));
const PinnedViews = lazy(async () => ({ default: (await import('./pinned/PinnedViews.tsx')).PinnedViews }));

/** What an overlay of the list was opened for, and on which button; null while it is closed. */
export interface OpenedTool {
  readonly tool: 'filter' | 'sort';
  readonly anchor: HTMLElement | null;
}

const chipsShown = 4;

/** What narrows and orders the list. Of the whole list it is all there at once; what a choice needs comes with it. */
export function ListTools({ search, asks, most }: {
  readonly search: URLSearchParams;
  /** The address asks for something. */
  readonly asks: boolean;
  readonly most: readonly EntityRef[];
}) {
  const [opened, setOpened] = useState<OpenedTool | null>(null);
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const open = (tool: OpenedTool['tool']) => (
    <button type="button" className={styles.tool} aria-haspopup={tool === 'sort' ? 'menu' : 'dialog'} aria-expanded={opened?.tool === tool && opened.anchor !== null} onClick={(event) => setOpened({ tool, anchor: event.currentTarget })}>
      {tool === 'sort' ? `Sort: ${sorts.get(search.get('sort') ?? '') ?? 'Newest'}` : 'Filter'}
    </button>
  );
  const quick = (name: string, value: string) => ({ href: toggled(search, name, value), on: search.getAll(name).includes(value) });
  const names = most.slice(0, chipsShown);
  return (
    <>
      <Chips label="Filter">
        <Chip href={listPath()} on={!asks}>All</Chip>
        <Chip {...quick('is', 'unread')}>Unread</Chip>
        <Chip {...quick('is', 'saved')}>Saved</Chip>
        {names.map(({ id, kind, name }) => <Chip key={id} {...quick('who', id)}><EntityDot kind={kind} />{name}</Chip>)}
        {asks && <Suspense><MoreChips search={search} shown={names} /></Suspense>}
      </Chips>
      <div className={styles.tools}>
        {open('filter')}
        {open('sort')}
        {/* Where a view can be pinned they are there at once: they say what was pinned. */}
        {(asks || idle) && <Suspense><PinnedViews search={search} /></Suspense>}
      </div>
      {opened !== null && <Suspense><ListOverlay search={search} opened={opened} onClose={() => setOpened({ ...opened, anchor: null })} /></Suspense>}
    </>
  );
}

const sorts: ReadonlyMap<string, string> = new Map([['oldest', 'Oldest'], ['left', 'Time left'], ['events', 'New events']]);

/** The address with a value more, or without it. */
function toggled(search: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams([...search].filter(([key, held]) => !(key === name && held === value) && key !== 'pages' && key !== 'since'));
  if (!search.getAll(name).includes(value)) next.append(name, value);
  return `./${next.size > 0 ? '?' : ''}${next}`;
}
