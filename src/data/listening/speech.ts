import type { Voice } from '../../evidence/listening/voices.ts';

export interface Utterance {
  readonly text: string;
  readonly lang: string;
  readonly voice: Voice;
  /** Speed as a factor. */
  readonly rate: number;
}

export type Heard =
  | { readonly kind: 'began' | 'finished' }
  | { readonly kind: 'failed'; readonly why: 'refused' | 'broken' | 'interrupted' };

/** The browser's voices. Only those of this device are known here: what is read aloud goes to nobody. */
export interface Speech {
  listVoices(): readonly Voice[];
  /** Calls back whenever there are other voices. Returns how to stop. */
  followVoices(hear: () => void): () => void;
  /** Says it after what was said to it before. */
  say(utterance: Utterance, hear: (heard: Heard) => void): void;
  /** Takes back all that was said to it, also what is being said; nothing more is heard of it. */
  hush(): void;
  /** It says nothing and will say nothing. */
  isSilent(): boolean;
}

/**
 * Chromium on Linux and Firefox answer `cancel()` later, and then also throw away what was given to them
 * just after it: so long is waited.
 */
const settleMs = 80;
const lateMs = [500, 2000, 5000] as const;

/** The page's only door to `speechSynthesis`; null where the browser has none. */
export function openSpeech(page: Window): Speech | null {
  const synthesis = (page as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis;
  if (synthesis === undefined) return null;
  // An utterance that nobody holds is thrown away by Chrome and Safari, with all that it would tell.
  let held: readonly SpeechSynthesisUtterance[] = [];
  let waiting: readonly SpeechSynthesisUtterance[] = [];
  let timer: number | null = null;
  const isSilent = () => timer === null && !synthesis.speaking && !synthesis.pending;
  const hush = (): void => {
    held = [];
    waiting = [];
    synthesis.cancel();
    // Another page of the browser may have paused the voice that all share; paused, it says nothing and tells nothing.
    synthesis.resume();
    if (timer !== null) page.clearTimeout(timer);
    timer = page.setTimeout(() => {
      timer = null;
      for (const utterance of waiting) synthesis.speak(utterance);
      waiting = [];
    }, settleMs);
  };
  // Without a voice's own object the browser takes another, which may be one that sends the text away.
  const findVoice = (id: string): SpeechSynthesisVoice | undefined => synthesis.getVoices().find((voice) => voice.localService && voice.voiceURI === id);
  return {
    listVoices: () => {
      // Some Android devices name one voice several times.
      const known = new Set<string>();
      return synthesis.getVoices().flatMap(({ voiceURI: id, name, lang, localService, default: usual }) => {
        if (!localService || known.has(id)) return [];
        known.add(id);
        return [{ id, name, lang, usual }];
      });
    },
    followVoices: (hear) => {
      if (typeof synthesis.addEventListener === 'function') {
        synthesis.addEventListener('voiceschanged', hear);
        return () => synthesis.removeEventListener('voiceschanged', hear);
      }
      // Safari tells of no change, and may have its voices a moment late.
      const timers = lateMs.map((ms) => page.setTimeout(hear, ms));
      return () => timers.forEach((each) => page.clearTimeout(each));
    },
    say: ({ text, lang, voice, rate }, hear) => {
      const own = findVoice(voice.id);
      if (own === undefined) return hear({ kind: 'failed', why: 'broken' });
      // A page that was left in the middle of a sentence, or a voice that hangs since: nothing would be heard before they end.
      if (held.length === 0 && !isSilent()) hush();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = own;
      utterance.lang = own.lang === '' ? lang : own.lang;
      utterance.rate = rate;
      const tell = (heard: Heard): void => {
        if (!held.includes(utterance)) return;
        if (heard.kind !== 'began') held = held.filter((each) => each !== utterance);
        hear(heard);
      };
      utterance.addEventListener('start', () => tell({ kind: 'began' }));
      utterance.addEventListener('end', () => tell({ kind: 'finished' }));
      utterance.addEventListener('error', ({ error }) => tell({ kind: 'failed', why: reasonOf(error) }));
      held = [...held, utterance];
      if (timer === null) synthesis.speak(utterance);
      else waiting = [...waiting, utterance];
    },
    hush,
    isSilent,
  };
}

function reasonOf(error: SpeechSynthesisErrorCode): 'refused' | 'broken' | 'interrupted' {
  switch (error) {
    case 'not-allowed':
      return 'refused';
    case 'canceled':
    case 'interrupted':
      return 'interrupted';
    case 'audio-busy':
    case 'audio-hardware':
    case 'network':
    case 'synthesis-unavailable':
    case 'synthesis-failed':
    case 'language-unavailable':
    case 'voice-unavailable':
    case 'text-too-long':
    case 'invalid-argument':
      return 'broken';
  }
}
