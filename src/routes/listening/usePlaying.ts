import { skipToken, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { listeningKey, type Listening } from '../../data/listening/listeningKey.ts';
import type { Player, Playing } from '../../data/listening/openPlayer.ts';

/** The player of this window; null until it has been opened. */
export function useListening(): Listening | null {
  const { data } = useQuery<Listening>({ queryKey: listeningKey, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
  return data ?? null;
}

/** What is listened to at present; null while there is no player. */
export function usePlaying(player: Player | null): Playing | null {
  return useSyncExternalStore(player?.follow ?? followNothing, () => player?.now() ?? null);
}

const followNothing = () => () => undefined;
