import { lazy, Suspense, useCallback, useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { ArticleFile, EntityId, Mention } from '../../model.ts';
import type { PutRightSlot } from './CardOverlay.tsx';
import type { HoverWatch } from './watchHover.ts';

const CardOverlay = lazy(async () => ({ default: (await import('./CardOverlay.tsx')).CardOverlay }));

interface Opened {
  readonly entity: EntityId;
  readonly anchor: HTMLElement;
  /** The mention that the anchor is; null for a row of the side list. */
  readonly mention: Mention | null;
  readonly byHover: boolean;
}

/**
 * Answers for all names inside it: a tap or Enter opens the card, a pointer that rests on a name opens
 * it too, the other mentions of the chosen name are filled. One listener, however many names.
 */
export function ArticleMarks({ file, renderPutRight, children }: {
  readonly file: ArticleFile;
  readonly renderPutRight: (slot: PutRightSlot) => ReactNode;
  /** Draws the text; is told the chosen entity. */
  readonly children: (chosen: EntityId | null) => ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [used, setUsed] = useState(false);
  const open = useCallback(
    (anchor: HTMLElement, byHover: boolean) => {
      const entity = anchor.dataset['entity'] as EntityId;
      setUsed(true);
      setOpened({ entity, anchor, mention: file.article.mentions[Number(anchor.dataset['mention'] ?? NaN)] ?? null, byHover });
    },
    [file],
  );
  const close = useCallback(() => setOpened(null), []);
  const hover = useRef<HoverWatch | null>(null);
  // Something is being put right in the card: no other card may take its place by itself.
  const busy = useRef(false);
  const keep = useCallback((is: boolean) => {
    busy.current = is;
  }, []);
  const chosen = opened?.entity ?? null;

  useEffect(() => {
    if (chosen === null) return undefined;
    const links = linksOf(root.current!, chosen);
    for (const link of links) link.classList.add('chosen');
    return () => {
      for (const link of links) link.classList.remove('chosen');
    };
  }, [chosen]);

  useEffect(() => {
    let gone = false;
    // A pointer that rests has time: what notices it comes after the first view. Without it a tap still opens the card.
    void import('./watchHover.ts').then(({ watchHover }) => {
      if (gone) return;
      hover.current = watchHover(root.current!, '.m[data-entity]', {
        rest: (anchor) => busy.current || open(anchor, true),
        leave: () => setOpened((before) => (before?.byHover === true ? null : before)),
      });
    }).catch(() => null);
    return () => {
      gone = true;
      hover.current?.stop();
    };
  }, [open]);

  const tap = (event: MouseEvent<HTMLElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // A click falls on elements only.
    const anchor = (event.target as Element).closest<HTMLElement>('[data-entity]');
    if (anchor === null) return;
    event.preventDefault();
    hover.current?.cancel();
    open(anchor, false);
  };

  const walk = (step: -1 | 1) => {
    if (opened === null) return;
    const links = [...linksOf(root.current!, opened.entity)];
    // Past an end, and from the side list, it is the other end.
    const next = links[links.indexOf(opened.anchor) + step] ?? links.at(step < 0 ? -1 : 0);
    if (!next) return;
    next.scrollIntoView({ block: 'center' });
    open(next, false);
  };

  const card = file.cards.find(({ id }) => id === chosen) ?? null;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links inside answer to keys */}
      <div ref={root} onClick={tap}>{children(chosen)}</div>
      {used && (
        <Suspense>
          <CardOverlay
            article={file.article}
            card={card}
            mention={opened?.mention ?? null}
            anchor={opened?.anchor ?? null}
            narrow={window.matchMedia('(max-width: 800px)').matches}
            byHover={opened?.byHover ?? false}
            onClose={close}
            onWalk={walk}
            onPointer={(inside) => hover.current?.hold(inside)}
            onBusy={keep}
            renderPutRight={renderPutRight}
          />
        </Suspense>
      )}
    </>
  );
}

const linksOf = (root: HTMLElement, entity: EntityId) => root.querySelectorAll<HTMLElement>(`.m[data-entity="${CSS.escape(entity)}"]`);
