import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { PlayerBar } from '../../../components/listening/PlayerBar.tsx';
import { VoicePanel } from '../../../components/listening/VoicePanel.tsx';
import { useStores } from '../../../data/dataContext.ts';
import type { Listening } from '../../../data/listening/listeningKey.ts';
import { setListening } from '../../../data/listening/listening.ts';
import type { Playing } from '../../../data/listening/openPlayer.ts';
import { languageOf } from '../../../evidence/listening/languageOf.ts';
import { fitRate, rateLimits, type ListeningSettings } from '../../../evidence/listening/parseListening.ts';
import { chooseVoice, groupVoices } from '../../../evidence/listening/voices.ts';
import type { ArticleFile } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { useCommand } from '../../frame/keys/useCommand.ts';
import { useHeardPlace } from './useHeardPlace.ts';
import { useHeardTime } from './useHeardTime.ts';
import { useMediaKeys } from './useMediaKeys.ts';
import { useOnward } from './useOnward.ts';
import { useVoices } from './useVoices.ts';

/** The player of all views: its bar, its keys, and what becomes of the place, the time and the list while it reads. */
export function Player({ listening, playing, article, onSay }: {
  readonly listening: Listening;
  readonly playing: Playing;
  readonly article: ArticleFile['article'];
  /** Words for the app's live region. */
  readonly onSay: (words: string) => void;
}) {
  const { player, speech } = listening;
  const ask = useStores()?.database ?? null;
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const path = articlePath(article.id, null, playing.queue === null ? {} : { of: playing.queue.of });
  const isShown = pathname.replace(/^\//, '').replace(/\/?$/, '/') === articlePath(article.id);
  const onward = useOnward(player, speech, playing, article, isShown, bar, onSay);
  useHeardPlace(article, playing);
  useHeardTime(article, playing, isShown);
  useMediaKeys(player, playing, article, onward);

  const { rate } = playing.settings;
  const set = (settings: ListeningSettings) => ask !== null && void setListening(listening, ask, settings);
  const setRate = (next: number) => set({ ...playing.settings, rate: fitRate(next) });
  useCommand('listenFaster', rate < rateLimits.max ? () => setRate(rate + rateLimits.step) : null);
  useCommand('listenSlower', rate > rateLimits.min ? () => setRate(rate - rateLimits.step) : null);

  const language = languageOf(article.lang);
  const voices = useVoices(speech).filter((voice) => languageOf(voice.lang) === language);
  const voice = chooseVoice(voices, article.lang, playing.settings.voices[language] ?? null, navigator.languages);

  return (
    <PlayerBar
      bar={bar}
      over={pathname.startsWith('/articles/') ? 'article' : 'other'}
      speaking={playing.state === 'speaking'}
      title={article.title}
      lang={article.lang}
      href={playing.sentence === null ? path : `${path}#s${String(playing.sentence)}`}
      place={onward.place}
      progress={playing.progress}
      trouble={onward.trouble ?? troubles[playing.why ?? 'asked']}
      onToggle={() => (playing.state === 'speaking' ? player.pause() : playing.state === 'ended' ? onward.retry() : player.resume())}
      onMove={player.move}
      onStop={player.stop}
    >
      <VoicePanel
        anchor={bar}
        rate={rate}
        voice={voice?.id ?? null}
        groups={groupVoices(voices)}
        onRate={setRate}
        onVoice={(id) => set({ ...playing.settings, voices: { ...playing.settings.voices, [language]: id } })}
      />
    </PlayerBar>
  );
}

const troubles = {
  asked: null,
  refused: 'The browser waits for a tap. Press the button again.',
  broken: 'This voice gives no sound. Try again, or choose another.',
} as const;
