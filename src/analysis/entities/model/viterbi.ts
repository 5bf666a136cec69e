import { mayFollow, TAGS } from './tags.ts';

/**
 * The best tag for each word (Viterbi 1967), 0 where `active` is 0. Each stretch of active words stands
 * for itself: before it everything is O.
 */
export function viterbi(scores: Float32Array, active: Uint8Array, transitions: Float32Array): Uint8Array {
  const length = active.length, tags = new Uint8Array(length), back = new Uint8Array(length * TAGS);
  let best = new Float64Array(TAGS), next = new Float64Array(TAGS);
  for (let from = 0; from < length; from++) {
    if (active[from] === 0) continue;
    let to = from;
    for (; to < length && active[to] === 1; to++) {
      for (let tag = 0; tag < TAGS; tag++) {
        let top = -Infinity, source = 0;
        for (let before = 0; before < TAGS; before++) {
          if (!MAY_FOLLOW[before * TAGS + tag] || (to === from && before !== 0)) continue;
          const score = (to === from ? 0 : best[before]!) + transitions[before * TAGS + tag]!;
          if (score > top) {
            top = score;
            source = before;
          }
        }
        next[tag] = top + scores[to * TAGS + tag]!;
        back[to * TAGS + tag] = source;
      }
      [best, next] = [next, best];
    }
    let tag = 0;
    for (let other = 1; other < TAGS; other++) if (best[other]! > best[tag]!) tag = other;
    for (let i = to - 1; i >= from; i--) {
      tags[i] = tag;
      tag = back[i * TAGS + tag]!;
    }
    from = to - 1;
  }
  return tags;
}

const MAY_FOLLOW = Array.from({ length: TAGS * TAGS }, (_, n) => mayFollow(Math.floor(n / TAGS), n % TAGS));
