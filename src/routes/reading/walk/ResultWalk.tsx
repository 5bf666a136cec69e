import { useEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { WalkFoot, WalkLine } from '../../../components/reader/WalkLinks.tsx';
import type { ArticleId } from '../../../model.ts';
import { useResultSet } from '../useResultSet.ts';

interface Places {
  readonly top: HTMLElement;
  readonly foot: HTMLElement;
}

/** Says where in its list an article stands, above its title and below its text, and leads to those around it: also by the keys that follow `rel`. */
export function ResultWalk({ article, text }: { readonly article: ArticleId; readonly text: RefObject<HTMLElement | null> }) {
  const set = useResultSet(article);
  const places = usePlaces(text, set !== null);
  if (set === null || places === null) return null;
  return (
    <>
      {createPortal(<WalkLine set={set} />, places.top)}
      {createPortal(<WalkFoot set={set} />, places.foot)}
    </>
  );
}

/** Room in the article, before its title and in place of its neighbours in time. */
function usePlaces(text: RefObject<HTMLElement | null>, wanted: boolean): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  useEffect(() => {
    const root = text.current?.closest('article') ?? null;
    if (!wanted || root === null) return undefined;
    const neighbours = root.querySelector<HTMLElement>(':scope > nav');
    const top = document.createElement('div');
    const foot = document.createElement('div');
    root.prepend(top);
    if (neighbours === null) root.append(foot);
    else {
      neighbours.before(foot);
      neighbours.hidden = true;
      // It has a layout of its own, which is stronger.
      neighbours.style.display = 'none';
    }
    // oxlint-disable-next-line react/set-state-in-effect -- the room is made in what is drawn already
    setPlaces({ top, foot });
    return () => {
      if (neighbours !== null) {
        neighbours.hidden = false;
        neighbours.style.display = '';
      }
      top.remove();
      foot.remove();
      setPlaces(null);
    };
  }, [text, wanted]);
  return places;
}
