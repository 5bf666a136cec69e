import type { Part } from './writeScript.ts';

/** A part that was given to the voice; its number tells what the voice says of it from what it says of others. */
interface Given {
  readonly token: number;
  readonly at: number;
}

interface Place {
  readonly script: readonly Part[];
  /** Index into the script: what is said, or will be said next. */
  readonly at: number;
  /** The highest token so far. A voice may speak of what was taken back long ago. */
  readonly serial: number;
}

export type PlayerState =
  | { readonly kind: 'off'; readonly serial: number }
  /** `given`: what is being said, and at most one part that follows it without a gap. */
  | (Place & { readonly kind: 'speaking'; readonly given: readonly Given[]; readonly begun: boolean; readonly tries: number })
  | (Place & { readonly kind: 'resting' })
  | (Place & { readonly kind: 'paused'; readonly why: PauseReason })
  | (Place & { readonly kind: 'ended' });

/** `refused`: the browser wants to be asked by a tap or a key. `broken`: the voice gives no answer. */
export type PauseReason = 'asked' | 'refused' | 'broken';

export type PlayerEvent =
  | { readonly kind: 'start'; readonly script: readonly Part[]; readonly at: number }
  | { readonly kind: 'pause' | 'resume' | 'stop' }
  /** Another speed or voice. */
  | { readonly kind: 'changed' }
  /** By sentences. */
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  | { readonly kind: 'began' | 'finished'; readonly token: number }
  /** `interrupted`: something else has silenced it, as another window that speaks. */
  | { readonly kind: 'failed'; readonly token: number; readonly why: 'refused' | 'broken' | 'interrupted' }
  /** The voice is silent, or goes on for ever, and says nothing of it. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'rested' };

export type Deed =
  | { readonly kind: 'hush' }
  | { readonly kind: 'say'; readonly token: number; readonly part: Part }
  /** Comes back as `rested` after so many milliseconds at the usual speed; any other deed calls it off. */
  | { readonly kind: 'rest'; readonly ms: number };

type Step = readonly [PlayerState, readonly Deed[]];

export const silent: PlayerState = { kind: 'off', serial: 0 };

/** Time for a slider to come to rest, before a sentence begins anew. */
const changeRest = 250;

/**
 * Reading aloud, as a machine without a clock and without a voice: what happened → what to do. One
 * utterance for each part; the next is given while one is said, so that there is no gap. Pausing takes
 * everything back and later begins the sentence anew: browsers' own pause ends the utterance on Android
 * and never comes back in Chrome after some seconds.
 */
export function stepPlayer(state: PlayerState, event: PlayerEvent): Step {
  if (event.kind === 'start') return event.script.length === 0 ? [{ kind: 'off', serial: state.serial }, hushed(state)] : say({ ...event, serial: state.serial }, hushed(state));
  if (state.kind === 'off') return [state, []];
  switch (event.kind) {
    case 'stop':
      return [{ kind: 'off', serial: state.serial }, hushed(state)];
    case 'pause':
      return state.kind === 'paused' || state.kind === 'ended' ? [state, []] : pause(state, 'asked');
    case 'resume':
      return state.kind === 'paused' || state.kind === 'ended' ? say(state) : [state, []];
    case 'changed':
      return state.kind === 'speaking' ? rest(state, changeRest, hushed(state)) : [state, []];
    case 'move':
      return move(state, event.by);
    case 'began':
      return begin(state, event.token);
    case 'finished':
      return finish(state, event.token);
    case 'failed':
      return fail(state, event.token, event.why);
    case 'lost':
      if (state.kind !== 'speaking') return [state, []];
      return state.begun ? goOn(state, state.at, [{ kind: 'hush' }]) : retry(state);
    case 'rested':
      return state.kind === 'resting' ? say(state) : [state, []];
  }
}

type Speaking = Extract<PlayerState, { readonly kind: 'speaking' }>;

const hushed = (state: PlayerState): readonly Deed[] => (state.kind === 'off' || state.kind === 'paused' ? [] : [{ kind: 'hush' }]);

function say({ script, at, serial }: Place, before: readonly Deed[] = [], tries = 0): Step {
  const token = serial + 1;
  return [{ kind: 'speaking', script, at, serial: token, given: [{ token, at }], begun: false, tries }, [...before, { kind: 'say', token, part: script[at]! }]];
}

const rest = ({ script, at, serial }: Place, ms: number, before: readonly Deed[]): Step => [{ kind: 'resting', script, at, serial }, [...before, { kind: 'rest', ms }]];

const pause = ({ script, at, serial }: Place, why: PauseReason): Step => [{ kind: 'paused', script, at, serial, why }, [{ kind: 'hush' }]];

/** What comes after the part at `at`. */
function goOn({ script, serial }: Place, at: number, before: readonly Deed[] = []): Step {
  const next = { script, at: at + 1, serial };
  if (next.at >= script.length) return [{ kind: 'ended', script, at: lastSentence(script), serial }, before];
  const { rest: ms } = script[at]!;
  return ms > 0 ? rest(next, ms, before) : say(next, before);
}

const lastSentence = (script: readonly Part[]): number => script.findIndex(({ sentence }) => sentence === script.at(-1)!.sentence);

function move(state: Exclude<PlayerState, { readonly kind: 'off' }>, by: -1 | 1): Step {
  const { script, at, serial } = state;
  const here = script[at]!.sentence;
  const first = script.findIndex(({ sentence }) => sentence === here);
  const target = by === 1 ? script.findIndex(({ sentence }, index) => index > at && sentence !== here) : script.findIndex(({ sentence }) => sentence === script[Math.max(0, first - 1)]!.sentence);
  // After the last there is nothing to move to; it goes on to be heard.
  if (target === -1) return [state, []];
  if (state.kind === 'paused') return [{ ...state, at: target }, []];
  return say({ script, at: target, serial }, [{ kind: 'hush' }]);
}

function begin(state: PlayerState, token: number): Step {
  if (state.kind !== 'speaking') return [state, []];
  const nth = state.given.findIndex((each) => each.token === token);
  if (nth === -1) return [state, []];
  // Where the second begins the first is over, whether it was told or not.
  const given = state.given.slice(nth);
  const { at } = given[0]!;
  // A voice that begins and breaks again and again has not come further.
  const tries = nth > 0 ? 0 : state.tries;
  const isFollowed = given.length === 1 && state.script[at]!.rest === 0 && at + 1 < state.script.length;
  if (!isFollowed) return [{ ...state, at, given, begun: true, tries }, []];
  const next = { token: state.serial + 1, at: at + 1 };
  return [{ ...state, at, given: [...given, next], begun: true, tries, serial: next.token }, [{ kind: 'say', token: next.token, part: state.script[next.at]! }]];
}

function finish(state: PlayerState, token: number): Step {
  if (state.kind !== 'speaking') return [state, []];
  const nth = state.given.findIndex((each) => each.token === token);
  if (nth === -1) return [state, []];
  const left = state.given.slice(nth + 1);
  return left.length === 0 ? goOn(state, state.given[nth]!.at) : [{ ...state, at: left[0]!.at, given: left, begun: false, tries: 0 }, []];
}

function fail(state: PlayerState, token: number, why: 'refused' | 'broken' | 'interrupted'): Step {
  if (state.kind !== 'speaking') return [state, []];
  const nth = state.given.findIndex((each) => each.token === token);
  if (nth === -1) return [state, []];
  // What was given ahead is given again when its turn comes.
  if (nth > 0) return [{ ...state, given: state.given.slice(0, nth) }, []];
  if (why === 'broken') return retry(state);
  return pause(state, why === 'refused' ? 'refused' : 'asked');
}

/** A voice that fails once may be well again; one that fails twice is not. */
const retry = (state: Speaking): Step => (state.tries === 0 ? say(state, [{ kind: 'hush' }], 1) : pause(state, 'broken'));
