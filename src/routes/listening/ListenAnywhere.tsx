import { lazy, Suspense, useState } from 'react';
import { useAnnouncement } from '../frame/Announcer.tsx';
import { useListening, usePlaying } from './usePlaying.ts';

const Player = lazy(async () => ({ default: (await import('./player/Player.tsx')).Player }));

/** Listening goes on wherever the reader goes; while nothing is listened to, nothing of it is there. */
export function ListenAnywhere() {
  const listening = useListening();
  const playing = usePlaying(listening?.player ?? null);
  const [said, setSaid] = useState('');
  return (
    <>
      {said !== '' && <Said words={said} />}
      {listening !== null && playing !== null && playing.article !== null && (
        <Suspense><Player listening={listening} playing={playing} article={playing.article} onSay={setSaid} /></Suspense>
      )}
    </>
  );
}

/** Only what the reader did not do is said: the voice itself tells that it speaks. */
function Said({ words }: { readonly words: string }) {
  useAnnouncement(words);
  return null;
}
