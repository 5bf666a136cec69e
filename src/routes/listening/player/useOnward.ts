import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useStores } from '../../../data/dataContext.ts';
import { articleQuery, manifestQuery } from '../../../data/library.ts';
import type { Player, Playing } from '../../../data/listening/openPlayer.ts';
import type { Speech } from '../../../data/listening/speech.ts';
import { canSpeak } from '../../../evidence/listening/voices.ts';
import type { ArticleFile, ArticleId } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { resumeAt } from '../../reading/useReadingPlace.ts';

/** The way from article to article. */
export interface Onward {
  /** `3 of 12`; null where there is no list. */
  readonly place: string | null;
  /** Null where there is none. */
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
  /** Why there is no going on, in words. */
  readonly trouble: string | null;
  /** Tries again to go on. */
  readonly retry: () => void;
}

/** So many articles that no voice here can read are passed over. */
const mostPassed = 50;

/**
 * Goes from the end of an article to the next of the list that it was opened from, or of the library in
 * the order of its days. The page goes along where it shows what is being read; who reads something else is
 * left there.
 *
 * @param isShown the page shows what is being read
 */
export function useOnward(player: Player, speech: Speech, { state, queue }: Playing, article: ArticleFile['article'], isShown: boolean, bar: RefObject<HTMLElement | null>, onSay: (words: string) => void): Onward {
  const queries = useQueryClient();
  const personal = useStores()?.personal ?? null;
  const navigate = useNavigate();
  const manifest = useQuery(manifestQuery()).data;
  const file = useQuery(articleQuery(manifest, article.id)).data ?? null;
  const [failed, setFailed] = useState(false);
  const going = useRef(false);
  /** What had the focus when the page went on, and from where. */
  const focused = useRef<{ readonly element: Element | null; readonly at: string } | null>(null);
  const { key } = useLocation();

  const neighbour = (of: ArticleFile | null, id: ArticleId, by: -1 | 1): ArticleId | null => {
    if (queue === null) return (by === 1 ? of?.newer : of?.older)?.id ?? null;
    const at = queue.articles.findIndex((each) => each.id === id);
    return at === -1 ? null : (queue.articles[at + by]?.id ?? null);
  };
  const go = async (by: -1 | 1): Promise<void> => {
    if (going.current || manifest === undefined) return;
    going.current = true;
    try {
      let found = file;
      for (let passed = 0, id = neighbour(file, article.id, by); id !== null && passed < mostPassed; passed += 1, id = neighbour(found, id, by)) {
        found = await queries.ensureQueryData(articleQuery(manifest, id));
        if (found === null || !canSpeak(speech.listVoices(), found.article.lang)) continue;
        const place = (await personal?.loadPlace(id)) ?? null;
        // Who has stopped it meanwhile, or begun another, is not overruled.
        if (player.now().article?.id !== article.id) return;
        setFailed(false);
        player.start(found.article, place === null ? null : resumeAt(found.article, place), queue);
        // A view that comes says its own title.
        if (!isShown) return onSay(`Listening to ${found.article.title}`);
        focused.current = { element: document.activeElement, at: key };
        void navigate(`/${articlePath(id, null, queue === null ? {} : { of: queue.of })}`);
        return;
      }
      if (by === -1) return;
      player.stop();
      onSay('Listening has ended');
    } catch {
      setFailed(true);
    } finally {
      going.current = false;
    }
  };
  const end = useEffectEvent(() => void go(1));
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it is set when the next article has come, or has not
    if (state === 'ended') end();
  }, [state]);
  // A new view takes the focus to its heading; who has it in the bar keeps it there.
  useEffect(() => {
    const before = focused.current;
    if (before === null || before.at === key) return;
    focused.current = null;
    if (before.element instanceof HTMLElement && bar.current?.contains(before.element) === true) before.element.focus({ preventScroll: true });
  }, [key, bar]);

  const at = queue?.articles.findIndex((each) => each.id === article.id) ?? -1;
  return {
    place: queue === null || at === -1 ? null : `${String(at + 1)} of ${String(queue.articles.length)}`,
    next: neighbour(file, article.id, 1) === null ? null : () => void go(1),
    previous: neighbour(file, article.id, -1) === null ? null : () => void go(-1),
    trouble: failed ? 'The next article could not be loaded.' : null,
    retry: () => void go(1),
  };
}
