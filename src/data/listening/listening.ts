/**
 * The one player of a window, held among the queries so that every part of the app finds the same one.
 * It is opened only where there is a voice: no first view needs it.
 */
import type { QueryClient } from '@tanstack/react-query';
import { parseListening, type ListeningSettings } from '../../evidence/listening/parseListening.ts';
import type { Ask } from '../own/database.ts';
import { loadListening, onSettings, saveListening } from '../own/settings.ts';
import { listeningKey, type Listening } from './listeningKey.ts';
import { openMediaKeys } from './openMediaKeys.ts';
import { openPlayer } from './openPlayer.ts';
import type { Speech } from './speech.ts';

/** Opens the player, if no other part of the app has done so. */
export async function ensureListening(client: QueryClient, ask: Ask, speech: Speech): Promise<void> {
  const kept = parseListening(await loadListening(ask));
  if (client.getQueryData<Listening>(listeningKey) !== undefined) return;
  const player = openPlayer(speech, openMediaKeys(window), window);
  player.set(kept);
  // For as long as the window: a backup that is restored brings other settings.
  onSettings(() => void loadListening(ask).then((restored) => player.set(parseListening(restored))));
  client.setQueryData<Listening>(listeningKey, { speech, player });
}

/** Speed and voice, from now on and on the next visit. */
export async function setListening({ player }: Listening, ask: Ask, settings: ListeningSettings): Promise<void> {
  player.set(settings);
  await saveListening(ask, settings);
}
