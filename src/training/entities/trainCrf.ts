import { mayFollow, TAGS } from '../../analysis/entities/model/tags.ts';
import { createRandom } from './createRandom.ts';
import type { Examples } from './prepareExamples.ts';

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards 0 at each touch of a weight. */
  readonly decay: number;
  /** Share of words whose identity is hidden in a pass, so that context and knowledge learn to carry names never seen. */
  readonly hide: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** `rows[feature * TAGS + tag]`. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * A linear-chain conditional random field (Lafferty 2001), learned by stochastic gradients with AdaGrad
 * steps (Duchi 2011); the weights of the second half of the passes are averaged.
 */
export function trainCrf(examples: Examples, options: CrfOptions, log: (line: string) => void): CrfWeights {
  const { stretches, tags, weight, starts, identityEnds, features, numbers } = examples;
  const rows = new Float32Array(numbers.length * TAGS), squares = new Float32Array(rows.length).fill(1e-2), mean = new Float64Array(rows.length);
  const transitions = new Float32Array(TAGS * TAGS), transitionSquares = new Float32Array(TAGS * TAGS).fill(1e-2), transitionMean = new Float64Array(TAGS * TAGS);
  const allowed = Float64Array.from({ length: TAGS * TAGS }, (_, n) => (mayFollow(Math.floor(n / TAGS), n % TAGS) ? 1 : 0));
  const random = createRandom(options.seed);
  const order = Int32Array.from({ length: stretches.length - 1 }, (_, n) => n);
  let longest = 0;
  for (let s = 0; s < order.length; s++) longest = Math.max(longest, stretches[s + 1]! - stretches[s]!);
  const emission = new Float64Array(longest * TAGS), forward = new Float64Array(longest * TAGS), backward = new Float64Array(longest * TAGS);
  const hidden = new Uint8Array(longest), gradient = new Float64Array(TAGS), move = new Float64Array(TAGS * TAGS), expTransition = new Float64Array(TAGS * TAGS), scale = new Float64Array(longest);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate;
    shuffle(order, random);
    let loss = 0;
    for (const s of order) {
      const from = stretches[s]!, length = stretches[s + 1]! - from, importance = weight[s]!;
      for (let i = 0; i < length; i++) {
        hidden[i] = random() < options.hide ? 1 : 0;
        const at = i * TAGS, w = from + i;
        emission.fill(0, at, at + TAGS);
        for (let n = hidden[i] === 1 ? identityEnds[w]! : starts[w]!; n < starts[w + 1]!; n++) {
          const row = features[n]! * TAGS;
          for (let tag = 0; tag < TAGS; tag++) emission[at + tag]! += rows[row + tag]!;
        }
        let top = -Infinity;
        for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, emission[at + tag]!);
        loss -= importance * (emission[at + tags[w]!]! - top);
        for (let tag = 0; tag < TAGS; tag++) emission[at + tag] = Math.exp(emission[at + tag]! - top);
      }
      for (let n = 0; n < TAGS * TAGS; n++) expTransition[n] = allowed[n]! * Math.exp(transitions[n]!);
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (let tag = 0; tag < TAGS; tag++) {
          let total = 0;
          if (i === 0) total = expTransition[tag]!;
          else for (let before = 0; before < TAGS; before++) total += forward[(i - 1) * TAGS + before]! * expTransition[before * TAGS + tag]!;
          sum += forward[i * TAGS + tag] = total * emission[i * TAGS + tag]!;
        }
        scale[i] = sum;
        for (let tag = 0; tag < TAGS; tag++) forward[i * TAGS + tag]! /= sum;
        loss += importance * Math.log(sum);
        loss -= importance * transitions[(i === 0 ? 0 : tags[from + i - 1]!) * TAGS + tags[from + i]!]!;
      }
      for (let i = length - 1; i >= 0; i--) {
        for (let tag = 0; tag < TAGS; tag++) {
          if (i === length - 1) backward[i * TAGS + tag] = 1;
          else {
            let total = 0;
            for (let after = 0; after < TAGS; after++) total += expTransition[tag * TAGS + after]! * emission[(i + 1) * TAGS + after]! * backward[(i + 1) * TAGS + after]!;
            backward[i * TAGS + tag] = total / scale[i + 1]!;
          }
        }
      }
      move.fill(0);
      for (let i = 0; i < length; i++) {
        const w = from + i, gold = tags[w]!;
        for (let tag = 0; tag < TAGS; tag++) gradient[tag] = importance * (forward[i * TAGS + tag]! * backward[i * TAGS + tag]! - (tag === gold ? 1 : 0));
        for (let before = 0; before < TAGS; before++) {
          const mass = i === 0 ? (before === 0 ? 1 : 0) : forward[(i - 1) * TAGS + before]!;
          if (mass === 0) continue;
          for (let tag = 0; tag < TAGS; tag++) move[before * TAGS + tag]! += (importance * mass * expTransition[before * TAGS + tag]! * emission[i * TAGS + tag]! * backward[i * TAGS + tag]!) / scale[i]!;
        }
        move[(i === 0 ? 0 : tags[w - 1]!) * TAGS + gold]! -= importance;
        for (let n = hidden[i] === 1 ? identityEnds[w]! : starts[w]!; n < starts[w + 1]!; n++) {
          const row = features[n]! * TAGS;
          for (let tag = 0; tag < TAGS; tag++) {
            const g = gradient[tag]! + options.decay * rows[row + tag]!;
            if (g > -1e-4 && g < 1e-4) continue;
            const square = (squares[row + tag]! += g * g);
            rows[row + tag]! -= (rate * g) / Math.sqrt(square);
          }
        }
      }
      for (let n = 0; n < TAGS * TAGS; n++) {
        const g = move[n]!;
        if (g === 0 || allowed[n] === 0) continue;
        transitionSquares[n]! += g * g;
        transitions[n]! -= (rate * g) / Math.sqrt(transitionSquares[n]!);
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let n = 0; n < rows.length; n++) mean[n]! += rows[n]!;
      for (let n = 0; n < transitions.length; n++) transitionMean[n]! += transitions[n]!;
    }
    log(`pass ${epoch + 1}: loss ${(loss / tags.length).toFixed(4)}`);
  }
  return { rows: Float32Array.from(mean, (sum) => sum / averaged), transitions: Float32Array.from(transitionMean, (sum) => sum / averaged) };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
