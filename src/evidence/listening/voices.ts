import { groupBy } from '../anchoring/groupBy.ts';
import { languageOf } from './languageOf.ts';

/** A voice of this device. */
export interface Voice {
  /** Its `voiceURI`. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, or what the device calls it. */
  readonly lang: string;
  /** The one that the device speaks with. */
  readonly usual: boolean;
}

/** Voices of macOS that are meant as effects, or sound like an early computer. They come first by the alphabet. */
const effects = /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Hysterical|Jester|Junior|Kathy|Organ|Pipe Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/u;

export const canSpeak = (voices: readonly Voice[], lang: string): boolean => voices.some((voice) => languageOf(voice.lang) === languageOf(lang));

/**
 * The voice for a language: the one that the reader has chosen for it, else the device's own, else one of
 * the same region, as `preferred` regions come (`en-GB`), else the first that is no effect. Null where
 * none speaks it.
 */
export function chooseVoice(voices: readonly Voice[], lang: string, chosen: string | null, preferred: readonly string[] = []): Voice | null {
  const language = languageOf(lang);
  const able = voices.filter((voice) => languageOf(voice.lang) === language);
  const plain = able.filter(({ name }) => !effects.test(name));
  const regions = [lang, ...preferred].map(regionTag);
  return able.find(({ id }) => id === chosen)
    ?? able.find(({ usual }) => usual)
    ?? regions.flatMap((region) => plain.find((voice) => regionTag(voice.lang) === region) ?? [])[0]
    ?? plain[0] ?? able[0] ?? null;
}

const regionTag = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

export interface VoiceGroup {
  readonly lang: string;
  readonly voices: readonly Voice[];
}

/** Voices by their tags (`en-GB`), the tags in their order, effects last in each. */
export function groupVoices(voices: readonly Voice[]): readonly VoiceGroup[] {
  const groups = groupBy(voices, (voice) => voice.lang.replaceAll('_', '-'));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, each]) => ({ lang, voices: each.toSorted((a, b) => Number(effects.test(a.name)) - Number(effects.test(b.name)) || (a.name < b.name ? -1 : 1)) }));
}
