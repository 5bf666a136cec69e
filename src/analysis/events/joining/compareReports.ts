import type { When } from '../../../model.ts';
import type { Partaker, ToldReport } from './tellReports.ts';

/** What two reports have in common, where that is enough to take them for one event. */
export interface Likeness {
  readonly score: number;
  /** In words, for the reader. */
  readonly reason: string;
}

/** How often each entity takes part in an event of the library, as a share of the articles. */
export type Commonness = (partaker: Partaker) => number;

const DAY = 86_400_000;
/** A time of more days ("in 2022") says too little to join by. */
export const LONGEST_DAYS = 31;
const EXACT_DAYS = 3;
/** Two people, or one and a city. */
const ENOUGH_SHARED = 1.5;
/** One person or thing that few articles tell of: enough where most words are the same too. */
const LEAST_SHARED = 0.75;

/** Happen seldom enough for the same people to be told with two dates by mistake; calls, meetings and attacks repeat. */
const SELDOM = new Set(
  'visit tour sign publish invade die assassinate resign name elect inaugurate arrest bear found merge marry convict sentence overthrow hijack kidnap abolish'.split(' '),
);
const REPEATED = new Set(['again', 'second', 'another', 'return', 'repeat', 'third', 'anew', 'twice', 'extend', 'postpon']);

export const daysOf = (when: When): number => (when.kind === 'interval' ? Math.round((Date.parse(when.latest) - Date.parse(when.earliest)) / DAY) + 1 : Infinity);

export const timesOverlap = (a: When, b: When): boolean =>
  a.kind === 'interval' && b.kind === 'interval' && a.earliest <= b.latest && b.earliest <= a.latest;

/** Days between two times that do not overlap. */
const gapOf = (a: When, b: When): number => {
  if (a.kind !== 'interval' || b.kind !== 'interval') return Infinity;
  return Math.round(Math.max(Date.parse(b.earliest) - Date.parse(a.latest), Date.parse(a.earliest) - Date.parse(b.latest)) / DAY);
};

/** Whether two reports cannot tell one event: each names someone of a kind that the other does not, or counts otherwise, or tells of its end. */
export function contradict(a: ToldReport, b: ToldReport): boolean {
  if (a.article === b.article && a.event.sentence === b.event.sentence) return true;
  if (a.denied !== b.denied || a.phase !== b.phase) return true;
  for (const kind of ['person', 'org', 'place', 'other'] as const) {
    if (lacks(a, b, kind) && lacks(b, a, kind)) return true;
  }
  return a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((number) => b.numbers.has(number));
}

const lacks = (a: ToldReport, b: ToldReport, kind: Partaker['kind']): boolean =>
  a.taking.some((one) => one.kind === kind && !b.taking.some((other) => other.id === one.id || lies(one, other) || lies(other, one) || mayBe(one, other)));

/** 'Gonzalez' may be Juan Miguel Gonzalez, even where nothing links them. */
const mayBe = (one: Partaker, other: Partaker): boolean =>
  one.kind === other.kind && (one.name.endsWith(` ${other.name}`) || other.name.endsWith(` ${one.name}`));

/** Moscow in Russia. */
const lies = (one: Partaker, other: Partaker): boolean => one.country !== null && other.isCountry && one.country === other.country;

/**
 * Whether two reports tell one event: their times overlap, enough of the same people, organisations or things take part
 * (countries alone never suffice), and the same happens by their verbs, with like words around. Null where they don't.
 */
export function findLikeness(a: ToldReport, b: ToldReport, commonness: Commonness): Likeness | null {
  if (!timesOverlap(a.when, b.when) || Math.max(daysOf(a.when), daysOf(b.when)) > LONGEST_DAYS || contradict(a, b)) return null;
  const likeness = compareContent(a, b, commonness);
  if (likeness === null) return null;
  const exact = daysOf(a.when) <= EXACT_DAYS && daysOf(b.when) <= EXACT_DAYS;
  const { weight, words, same, weak, shared } = likeness;
  if (weight >= ENOUGH_SHARED) {
    if (weak && (shared < 3 || words < 0.4)) return null;
    if (!weak && !same && words < (exact ? 0.15 : 0.34)) return null;
  } else {
    // One organisation does the same to many: 'four Taliban fighters were killed'.
    const few = weak || !likeness.person;
    if (shared < (few ? 4 : 2) || words < (few ? 0.7 : 0.5)) return null;
  }
  const agree = a.when.kind === 'interval' && b.when.kind === 'interval' && a.when.earliest === b.when.earliest && a.when.latest === b.when.latest
    ? 'at the same time' : 'at times that agree';
  return { score: weight + words * 2 + (exact ? 1 : 0), reason: `${likeness.reason}, ${agree}` };
}

/**
 * Whether two reports tell one event with different dates. Only of what seldom happens twice to the same people
 * (a visit, a signing, a death), never of calls or meetings; only where at least one of the dates is a week or longer
 * and they lie next to one another, so that a loosely told date explains it.
 */
export function findConflict(a: ToldReport, b: ToldReport, commonness: Commonness): Likeness | null {
  if (timesOverlap(a.when, b.when) || a.ahead || b.ahead || a.phase !== null || contradict(a, b)) return null;
  const [one, other] = [daysOf(a.when), daysOf(b.when)];
  const longer = Math.max(one, other);
  if (longer > LONGEST_DAYS || longer < 7 || gapOf(a.when, b.when) > longer) return null;
  const senses = new Set(a.happens.map(({ sense }) => sense));
  if (!b.happens.some(({ sense }) => SELDOM.has(sense) && senses.has(sense))) return null;
  if ([...a.stems, ...b.stems].some((stem) => REPEATED.has(stem))) return null;
  const likeness = compareContent(a, b, commonness);
  if (likeness === null || !likeness.same || likeness.weight < ENOUGH_SHARED) return null;
  return { score: likeness.weight + likeness.words, reason: `${likeness.reason}, at times that exclude one another` };
}

interface Common {
  readonly weight: number;
  /** Shared stems over those of the shorter. */
  readonly words: number;
  readonly shared: number;
  /** The same people, organisations and things take part in both. */
  readonly same: boolean;
  readonly weak: boolean;
  /** A person takes part in both. */
  readonly person: boolean;
  readonly reason: string;
}

function compareContent(a: ToldReport, b: ToldReport, commonness: Commonness): Common | null {
  const ids = new Set(b.taking.map(({ id }) => id));
  const shared = a.taking.filter(({ id }) => ids.has(id));
  const weight = shared.reduce((sum, partaker) => sum + weightOf(partaker) * (1 - commonness(partaker) / 2), 0);
  const cities = shared.filter(({ kind, isCountry }) => kind === 'place' && !isCountry).length;
  if (weight < LEAST_SHARED || (cities < 2 && !shared.some(({ kind }) => kind !== 'place'))) return null;

  const happenings = a.happens.filter(({ sense }) => b.happens.some((other) => other.sense === sense));
  if (happenings.length === 0) return null;
  const strong = happenings.filter(({ weak, routine }) => !weak && !routine);
  if (strong.length === 0 && weight < ENOUGH_SHARED && happenings.every(({ routine }) => routine)) return null;
  const said = strong[0] ?? happenings[0]!;
  const otherwise = b.happens.find(({ sense }) => sense === said.sense)!;

  const stems = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const same = actorsOf(a) === actorsOf(b);
  const words = said.lemma === otherwise.lemma ? `“${said.lemma}”` : `“${said.lemma}” and “${otherwise.lemma}”`;
  return {
    weight, same,
    person: shared.some(({ kind }) => kind === 'person'),
    words: stems / Math.max(1, Math.min(a.stems.size, b.stems.size)),
    shared: stems,
    weak: strong.length === 0,
    reason: `Both tell of ${words} with ${listNames(shared.map(({ name }) => name))}`,
  };
}

/** All who take part but countries. */
const actorsOf = ({ taking }: ToldReport): string => taking.filter(({ isCountry }) => !isCountry).map(({ id }) => id).toSorted().join(' ');

function weightOf({ kind, isCountry, country }: Partaker): number {
  if (kind === 'person' || kind === 'org') return 1;
  if (kind === 'other') return 0.8;
  return isCountry ? 0.25 : country === null ? 0.5 : 0.6;
}

const listNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
