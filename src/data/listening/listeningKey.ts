import type { Player } from './openPlayer.ts';
import type { Speech } from './speech.ts';

export interface Listening {
  readonly speech: Speech;
  readonly player: Player;
}

/** Under this key the queries hold the player, once it has been opened. */
export const listeningKey = ['listening'] as const;
