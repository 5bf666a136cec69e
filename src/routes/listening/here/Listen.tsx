import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type RefObject } from 'react';
import { ListenButton } from '../../../components/listening/ListenButton.tsx';
import { useStores } from '../../../data/dataContext.ts';
import { placeHeard } from '../../../data/listening/heard.ts';
import { ensureListening } from '../../../data/listening/listening.ts';
import type { Speech } from '../../../data/listening/speech.ts';
import type { ArticleFile } from '../../../model.ts';
import { findSentence } from '../../reading/useReadingPlace.ts';
import { findStart } from './findStart.ts';
import { SpokenSentence } from './SpokenSentence.tsx';
import { useLeftAt } from './useLeftAt.ts';
import { useListening, usePlaying } from '../usePlaying.ts';
import { useQueueHere } from './useQueueHere.ts';

/** The reader's button for listening to its article, and what is being said, shown in the text. */
export function Listen({ article, text, speech }: {
  readonly article: ArticleFile['article'];
  readonly text: RefObject<HTMLElement | null>;
  readonly speech: Speech;
}) {
  const queries = useQueryClient();
  const stores = useStores();
  const ask = stores?.database ?? null;
  const listening = useListening();
  const playing = usePlaying(listening?.player ?? null);
  const isHere = playing?.article?.id === article.id;
  // A new edition of the library may come while the former is read.
  const spoken = playing === null || playing.article === null || playing.sentence === null ? null
    : playing.article === article ? playing.sentence : findSentence(article, playing.sentence, placeHeard(playing.article, playing.sentence, 0, 0).text);
  const left = useLeftAt(article, text, isHere ? spoken : null);
  const queue = useQueueHere(article);
  // The player is there before it is asked for: a voice that begins long after the tap is refused by some browsers.
  useEffect(() => {
    if (ask !== null) void ensureListening(queries, ask, speech);
  }, [queries, ask, speech]);
  useEffect(() => {
    if (isHere && queue !== null && playing.queue === null) listening?.player.enqueue(queue);
  }, [isHere, queue, playing, listening]);

  if (listening === null || playing === null) return null;
  const { player } = listening;
  const press = async () => {
    if (isHere && playing.state === 'speaking') return player.pause();
    if (isHere && playing.state === 'paused') return player.resume();
    const place = await stores?.personal.loadPlace(article.id);
    player.start(article, findStart(text.current, left.current, place?.sentence ?? null), queue);
  };
  return (
    <>
      <ListenButton speaking={isHere && playing.state === 'speaking'} onPress={() => void press()} />
      {isHere && playing.state !== 'ended' && <SpokenSentence sentence={spoken} text={text} />}
    </>
  );
}
