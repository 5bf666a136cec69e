import { useEffect, useEffectEvent } from 'react';
import type { Player, Playing } from '../../../data/listening/openPlayer.ts';
import type { ArticleFile } from '../../../model.ts';
import type { Onward } from './useOnward.ts';

/** From here on "previous" means the beginning of the article, as it means the beginning of a song; before, the article before. */
const begun = 0.03;
/** What a voice says in a second at the usual speed: 180 words a minute, as characters. */
const charactersASecond = 17;

/**
 * The keys of keyboards, earphones and lock screens. A track is an article, since the article's title is
 * what the system shows as playing, and "next" is pressed by who does not care for it; sentences are what
 * "seek" goes by, where there are such keys.
 */
export function useMediaKeys(player: Player, playing: Playing, article: ArticleFile['article'], { place, next, previous }: Onward): void {
  const { keys } = player;
  const back = useEffectEvent(() => {
    if (playing.progress < begun && previous !== null) previous();
    else player.start(article, null, playing.queue);
  });
  const ahead = useEffectEvent(() => next?.());
  const hasNext = next !== null;
  useEffect(() => {
    keys.show({ title: article.title, source: article.source, place: place ?? '' }, {
      play: player.resume,
      pause: player.pause,
      stop: player.stop,
      back: () => player.move(-1),
      ahead: () => player.move(1),
      previous: () => back(),
      next: hasNext ? () => ahead() : null,
    });
  }, [keys, player, article, place, hasNext]);
  const characters = article.sentences.reduce((sum, { from, to }) => sum + to - from, 0);
  const duration = Math.max(1, characters / charactersASecond / playing.settings.rate);
  useEffect(() => keys.locate(playing.progress * duration, duration), [keys, playing.progress, duration]);
  // A call, or another app that plays: the voice goes silent with it.
  useEffect(() => keys.onTaken(player.pause), [keys, player]);
}
