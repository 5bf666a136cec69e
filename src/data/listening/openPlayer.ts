import { silent, stepPlayer, type Deed, type PauseReason, type PlayerEvent, type PlayerState } from '../../evidence/listening/stepPlayer.ts';
import { usualListening, type ListeningSettings } from '../../evidence/listening/parseListening.ts';
import { languageOf } from '../../evidence/listening/languageOf.ts';
import { chooseVoice, type Voice } from '../../evidence/listening/voices.ts';
import { writeScript } from '../../evidence/listening/writeScript.ts';
import type { ArticleFile, ArticleRef } from '../../model.ts';
import type { MediaKeys } from './openMediaKeys.ts';
import type { Heard, Speech } from './speech.ts';

type Article = ArticleFile['article'];

/** The articles of a list, as they were when listening to it began: what is read meanwhile may leave the list, and stays here. */
export interface Queue {
  /** The list's query, as the reader's address carries it (`?of=`). */
  readonly of: string;
  readonly articles: readonly Pick<ArticleRef, 'id' | 'title'>[];
}

/** What is listened to at present. The same object until something changes. */
export interface Playing {
  readonly state: 'off' | 'speaking' | 'paused' | 'ended';
  /** Null while nothing is listened to. */
  readonly article: Article | null;
  /** The list that it was opened from; null where it stands alone. */
  readonly queue: Queue | null;
  /** What is said, or will be said next: an index into the article's sentences; null for its title. */
  readonly sentence: number | null;
  /** 0 to 1: how much of the text comes before it; 1 at the end. */
  readonly progress: number;
  /** Why it is paused. */
  readonly why: PauseReason | null;
  readonly settings: ListeningSettings;
}

/** Reads articles aloud, wherever in the app the reader is. */
export interface Player {
  readonly now: () => Playing;
  /** Calls back on every change. Returns how to stop. */
  readonly follow: (hear: () => void) => () => void;
  /** Starts with a sentence; null is the title. Another article is left. */
  readonly start: (article: Article, sentence: number | null, queue: Queue | null) => void;
  /** The list may come a moment after its article. */
  readonly enqueue: (queue: Queue) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly stop: () => void;
  /** From the sentence on that is being said. */
  readonly set: (settings: ListeningSettings) => void;
  readonly keys: MediaKeys;
}

/** How often a voice is looked after that may have died. */
const lookMs = 1000;
/** No voice is so slow, in characters a second at the usual speed: what takes longer has died. */
const slowest = 4;
const graceMs = 8000;

/** The shell about `stepPlayer`: its voice, its clock, and who follows it. */
export function openPlayer(speech: Speech, keys: MediaKeys, page: Window): Player {
  let state: PlayerState = silent;
  let article: Article | null = null;
  let queue: Queue | null = null;
  let settings = usualListening;
  let playing: Playing = describe();
  let rest: number | null = null;
  let watch: number | null = null;
  /** When the voice was last known to live, and for how many looks it has been silent since. */
  let alive = { at: 0, silent: 0 };
  const followers = new Set<() => void>();

  function describe(): Playing {
    if (state.kind === 'off' || article === null) return { state: 'off', article: null, queue: null, sentence: null, progress: 0, why: null, settings };
    const part = state.script[state.at]!;
    const kind = state.kind === 'resting' ? 'speaking' : state.kind;
    return { state: kind, article, queue, sentence: part.sentence, progress: kind === 'ended' ? 1 : part.progress, why: state.kind === 'paused' ? state.why : null, settings };
  }

  function hear(event: PlayerEvent): void {
    const [next, deeds] = stepPlayer(state, event);
    if (next === state && deeds.length === 0) return;
    state = next;
    deeds.forEach(act);
    const speaks = state.kind === 'speaking' || state.kind === 'resting';
    if (speaks) keys.hold();
    else if (state.kind === 'off') keys.release();
    else if (state.kind === 'paused') keys.rest();
    if (speaks && watch === null) watch = page.setInterval(look, lookMs);
    if (!speaks && watch !== null) {
      page.clearInterval(watch);
      watch = null;
    }
    tell();
  }

  function tell(): void {
    const before = playing;
    const now = describe();
    if (Object.entries(now).every(([name, value]) => before[name as keyof Playing] === value)) return;
    playing = now;
    [...followers].forEach((each) => each());
  }

  function act(deed: Deed): void {
    if (rest !== null) page.clearTimeout(rest);
    rest = null;
    switch (deed.kind) {
      case 'hush':
        speech.hush();
        return;
      case 'rest':
        rest = page.setTimeout(() => hear({ kind: 'rested' }), deed.ms / settings.rate);
        return;
      case 'say':
        say(deed);
    }
  }

  function say({ token, part }: Extract<Deed, { readonly kind: 'say' }>): void {
    const voice = findVoice(part.lang) ?? findVoice(article?.lang ?? part.lang);
    // Told later: what is answered at once would come before what is answered to.
    const answer = (heard: Heard) => page.queueMicrotask(() => hear({ ...heard, token }));
    if (voice === null) return answer({ kind: 'failed', why: 'broken' });
    alive = { at: page.performance.now(), silent: 0 };
    speech.say({ text: part.text, lang: part.lang, voice, rate: settings.rate }, (heard) => {
      alive = { at: page.performance.now(), silent: 0 };
      answer(heard);
    });
  }

  const findVoice = (lang: string): Voice | null => chooseVoice(speech.listVoices(), lang, settings.voices[languageOf(lang)] ?? null, page.navigator.languages);

  /** Voices die in silence, or go on for ever in silence; some forget to say that they have ended. */
  function look(): void {
    if (state.kind !== 'speaking') return;
    const { given, script } = state;
    const characters = given.reduce((sum, { at }) => sum + script[at]!.text.length, 0);
    const longest = graceMs + (characters / (slowest * settings.rate)) * 1000;
    alive = { ...alive, silent: speech.isSilent() ? alive.silent + 1 : 0 };
    if (alive.silent < 2 && page.performance.now() - alive.at < longest) return;
    hear({ kind: 'lost' });
  }

  // Chromium goes on to speak for a page that is gone.
  page.addEventListener('pagehide', () => hear({ kind: 'pause' }));

  return {
    now: () => playing,
    follow: (follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    start: (next, sentence, from) => {
      const script = writeScript(next);
      article = next;
      queue = from;
      const at = sentence === null ? 0 : script.findIndex((part) => part.sentence !== null && part.sentence >= sentence);
      hear({ kind: 'start', script, at: Math.max(0, at) });
    },
    enqueue: (from) => {
      queue = from;
      tell();
    },
    pause: () => hear({ kind: 'pause' }),
    resume: () => hear({ kind: 'resume' }),
    move: (by) => hear({ kind: 'move', by }),
    stop: () => hear({ kind: 'stop' }),
    set: (next) => {
      settings = next;
      hear({ kind: 'changed' });
      tell();
    },
    keys,
  };
}
