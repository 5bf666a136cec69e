import { makeHush } from './makeHush.ts';

export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly back: () => void;
  readonly ahead: () => void;
  /** Null where there is none. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

export interface MediaWords {
  readonly title: string;
  readonly source: string | null;
  /** `3 of 12`; empty where it stands alone. */
  readonly place: string;
}

/** The keys of keyboards and earphones, and the buttons of a lock screen. */
export interface MediaKeys {
  /** Asks for them; best from a tap or a key. */
  hold(): void;
  /** Keeps them while nothing is said. */
  rest(): void;
  release(): void;
  /** What the system shows, and what its keys do. */
  show(words: MediaWords, actions: MediaActions): void;
  /** How far it is, in estimated seconds: what plays for the browser has no length that means anything. */
  locate(position: number, duration: number): void;
  /** Calls back where the system took the sound away, as for a call. Returns how to stop. */
  onTaken(hear: () => void): () => void;
}

/**
 * Browsers give the keys to whatever plays in a media element, and a voice of theirs is none: so a sound
 * that nobody hears plays along. Where it may not play, listening goes on without the keys.
 */
export function openMediaKeys(page: Window): MediaKeys {
  const session = (page.navigator as Partial<Pick<Navigator, 'mediaSession'>>).mediaSession;
  let audio: HTMLAudioElement | null = null;
  let holding = false;
  const taken = new Set<() => void>();
  const setState = (state: MediaSessionPlaybackState): void => {
    if (session !== undefined) session.playbackState = state;
  };
  const openAudio = (): HTMLAudioElement => {
    const element = new Audio(URL.createObjectURL(makeHush()));
    element.loop = true;
    element.addEventListener('pause', () => {
      if (holding) [...taken].forEach((hear) => hear());
    });
    return element;
  };
  return {
    hold: () => {
      if (session === undefined || holding) return;
      holding = true;
      audio ??= openAudio();
      // Not allowed without a tap or a key: then there are no media keys, and all else is as it was.
      void audio.play().catch(() => null);
      setState('playing');
    },
    rest: () => {
      holding = false;
      audio?.pause();
      setState('paused');
    },
    release: () => {
      if (session === undefined || audio === null) return;
      holding = false;
      audio.pause();
      URL.revokeObjectURL(audio.src);
      audio.removeAttribute('src');
      audio.load();
      audio = null;
      session.metadata = null;
      for (const action of actionNames) setHandler(session, action, null);
      setState('none');
    },
    show: ({ title, source, place }, actions) => {
      if (session === undefined || typeof MediaMetadata === 'undefined') return;
      session.metadata = new MediaMetadata({ title, artist: source ?? '', album: place });
      setHandler(session, 'play', actions.play);
      setHandler(session, 'pause', actions.pause);
      setHandler(session, 'stop', actions.stop);
      setHandler(session, 'seekbackward', actions.back);
      setHandler(session, 'seekforward', actions.ahead);
      setHandler(session, 'previoustrack', actions.previous);
      setHandler(session, 'nexttrack', actions.next);
    },
    locate: (position, duration) => {
      if (typeof session?.setPositionState === 'function') session.setPositionState({ duration, position: Math.min(position, duration), playbackRate: 1 });
    },
    onTaken: (hear) => {
      taken.add(hear);
      return () => void taken.delete(hear);
    },
  };
}

const actionNames = ['play', 'pause', 'stop', 'seekbackward', 'seekforward', 'previoustrack', 'nexttrack'] as const;

function setHandler(session: MediaSession, action: MediaSessionAction, run: (() => void) | null): void {
  try {
    session.setActionHandler(action, run);
  } catch {
    // A browser that does not know the action throws, and has no key for it.
  }
}
