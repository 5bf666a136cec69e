import { mayFollow, TAGS } from './tags.ts';

/**
 * How likely each tag is for each word under the whole model (forward–backward); `probabilities[i * TAGS + tag]`.
 * Where `active` is 0 the word is O for certain.
 */
export function marginals(scores: Float32Array, active: Uint8Array, transitions: Float32Array): Float32Array {
  const length = active.length, probabilities = new Float32Array(length * TAGS);
  const step = Float64Array.from(transitions, (weight, n) => (MAY_FOLLOW[n] ? Math.exp(weight) : 0));
  const emission = new Float64Array(length * TAGS), backward = new Float64Array(TAGS), next = new Float64Array(TAGS), scale = new Float64Array(length);
  for (let from = 0; from < length; from++) {
    if (active[from] === 0) {
      probabilities[from * TAGS] = 1;
      continue;
    }
    let to = from;
    for (; to < length && active[to] === 1; to++) {
      const at = to * TAGS;
      let top = -Infinity, sum = 0;
      for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[at + tag]!);
      for (let tag = 0; tag < TAGS; tag++) {
        emission[at + tag] = Math.exp(scores[at + tag]! - top);
        let mass = 0;
        if (to === from) mass = step[tag]!;
        else for (let before = 0; before < TAGS; before++) mass += probabilities[at - TAGS + before]! * step[before * TAGS + tag]!;
        sum += probabilities[at + tag] = mass * emission[at + tag]!;
      }
      scale[to] = sum;
      for (let tag = 0; tag < TAGS; tag++) probabilities[at + tag]! /= sum;
    }
    backward.fill(1);
    for (let i = to - 1; i >= from; i--) {
      const at = i * TAGS;
      if (i < to - 1) {
        for (let tag = 0; tag < TAGS; tag++) {
          let mass = 0;
          for (let after = 0; after < TAGS; after++) mass += step[tag * TAGS + after]! * emission[at + TAGS + after]! * backward[after]!;
          next[tag] = mass / scale[i + 1]!;
        }
        backward.set(next);
      }
      for (let tag = 0; tag < TAGS; tag++) probabilities[at + tag]! *= backward[tag]!;
    }
    from = to - 1;
  }
  return probabilities;
}

const MAY_FOLLOW = Array.from({ length: TAGS * TAGS }, (_, n) => mayFollow(Math.floor(n / TAGS), n % TAGS));
