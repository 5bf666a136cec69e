/** How the reader listens. */
export interface ListeningSettings {
  /** Speed as a factor: 1 is the voice's own. */
  readonly rate: number;
  /** The voice chosen for each language: `en` → `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
}

export const usualListening: ListeningSettings = { rate: 1, voices: {} };

export const rateLimits = { min: 0.7, max: 2.5, step: 0.1 } as const;

/** Into the limits, and onto a tenth. */
export const fitRate = (rate: number): number => Math.round(Math.min(rateLimits.max, Math.max(rateLimits.min, rate)) * 10) / 10;

/** Settings as they were kept. What is damaged, or of a later edition, is as usual. Never throws. */
export function parseListening(kept: unknown): ListeningSettings {
  const { rate, voices } = fieldsOf(kept);
  const chosen = Object.entries(fieldsOf(voices)).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  return {
    rate: typeof rate === 'number' && Number.isFinite(rate) ? fitRate(rate) : usualListening.rate,
    voices: Object.fromEntries(chosen),
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});
