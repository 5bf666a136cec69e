/** A voice of the fake: what `SpeechSynthesisVoice` has. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** What was said, as a test reads it. */
export interface Said {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

export interface FakeSpeech {
  /** All that began to be said, the last at the end. */
  readonly said: readonly Said[];
  readonly queued: () => readonly string[];
  /** Ends what is being said, and begins what is queued. */
  readonly finish: () => void;
  readonly fail: (error: string) => void;
  /** Goes silent, and tells nobody. */
  readonly die: () => void;
  readonly setVoices: (voices: readonly FakeVoice[]) => void;
}

/**
 * Puts a voice into a window that has none. It stands by itself, with nothing imported and nothing closed
 * over, so that it can also be sent into a browser.
 *
 * @param wordMs how long a word takes; null: only a test ends what is said
 */
export function installFakeSpeech({ voices, wordMs }: { readonly voices: readonly FakeVoice[]; readonly wordMs: number | null }): void {
  class Utterance extends EventTarget {
    text: string;
    voice: { readonly name: string } | null = null;
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const makeVoices = (given: readonly FakeVoice[]) => given.map(({ name, lang, localService = true, default: usual = false }) => ({ name, lang, localService, default: usual, voiceURI: `voice:${name}` }));
  const tell = (utterance: Utterance, type: string, more: object = {}) => utterance.dispatchEvent(Object.assign(new Event(type), more));
  let all = makeVoices(voices);
  let current: Utterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const queue: Utterance[] = [];
  const said: Said[] = [];
  const next = (): void => {
    const utterance = queue.shift();
    if (current !== null || utterance === undefined) return;
    current = utterance;
    said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
    tell(utterance, 'start');
    if (wordMs !== null) timer = setTimeout(finish, (utterance.text.split(' ').length * wordMs) / utterance.rate);
  };
  const end = (type: string, more: object = {}): void => {
    const ended = current;
    clearTimeout(timer);
    current = null;
    if (ended !== null) tell(ended, type, more);
  };
  const finish = (): void => {
    end('end');
    next();
  };
  const synthesis = Object.assign(new EventTarget(), {
    paused: false,
    getVoices: () => all,
    speak: (utterance: Utterance) => {
      queue.push(utterance);
      setTimeout(() => current === null && next());
    },
    cancel: () => {
      queue.length = 0;
      end('error', { error: 'interrupted' });
    },
    pause: () => undefined,
    resume: () => undefined,
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => current !== null });
  Object.defineProperty(synthesis, 'pending', { get: () => queue.length > 0 });
  const fake: FakeSpeech = {
    said,
    queued: () => queue.map(({ text }) => text),
    finish,
    fail: (error) => end('error', { error }),
    die: () => {
      clearTimeout(timer);
      current = null;
      queue.length = 0;
    },
    setVoices: (given) => {
      all = makeVoices(given);
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  for (const [name, value] of Object.entries({ speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance, fakeSpeech: fake })) {
    Object.defineProperty(window, name, { value, configurable: true });
  }
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}
