import { describe, expect, it } from 'vitest';
import { silent, stepPlayer, type PlayerEvent } from '../../../src/evidence/listening/stepPlayer.ts';
import type { Part } from '../../../src/evidence/listening/writeScript.ts';

const part = (text: string, sentence: number | null, rest = 0): Part => ({ sentence, text, lang: 'en', rest, progress: 0 });
/** A title, two sentences of a paragraph the second of which has two pieces, and one of another paragraph. */
const script = [part('Title', null, 700), part('A', 0), part('B', 1), part('b', 1, 300), part('C', 2)];

/**
 * Plays a line of events and tells what is done, and at the end the state. `began:2`, `finished:2` and
 * `failed:2:broken` are of the second thing that was said.
 */
function play(line: string): string {
  let state = silent;
  const log: string[] = [];
  for (const word of line.split(' ')) {
    const [state2, deeds] = stepPlayer(state, eventOf(word));
    state = state2;
    for (const deed of deeds) log.push(deed.kind === 'say' ? deed.part.text : deed.kind === 'rest' ? `${deed.ms}ms` : '-');
  }
  const at = state.kind === 'off' ? '' : `@${state.script[state.at]!.text}`;
  return `${log.join(' ')} ${state.kind}${state.kind === 'paused' ? `(${state.why})` : ''}${at}`.trim();
}

function eventOf(word: string): PlayerEvent {
  const [kind, number = '0', why] = word.split(':');
  switch (kind) {
    case 'start':
      return { kind, script, at: Number(number) };
    case 'back':
      return { kind: 'move', by: -1 };
    case 'on':
      return { kind: 'move', by: 1 };
    case 'began':
    case 'finished':
      return { kind, token: Number(number) };
    case 'failed':
      return { kind, token: Number(number), why: why as 'refused' };
    default:
      return { kind } as PlayerEvent;
  }
}

describe('reading aloud', () => {
  it.each([
    // Going on.
    ['begins where it is told to', 'start:1', 'A speaking@A'],
    ['gives the next part while one is said', 'start:1 began:1', 'A B speaking@A'],
    ['gives one ahead, not more', 'start:1 began:1 began:1', 'A B speaking@A'],
    ['goes on without a gap', 'start:1 began:1 finished:1 began:2', 'A B b speaking@B'],
    ['gives nothing ahead of a breath', 'start:3 began:1', 'b speaking@b'],
    ['rests after a paragraph, then goes on', 'start:3 began:1 finished:1', 'b 300ms resting@C'],
    ['goes on when it has rested', 'start:3 began:1 finished:1 rested', 'b 300ms C speaking@C'],
    ['ends after the last', 'start:4 began:1 finished:1', 'C ended@C'],
    ['goes on where a voice tells of no beginning', 'start:1 finished:1', 'A B speaking@B'],
    ['goes on where a voice tells of no end', 'start:1 began:1 began:2', 'A B b speaking@B'],
    ['has nothing to say of nothing', 'stop', 'off'],
    // What comes too late.
    ['is deaf to what was taken back', 'start:1 began:1 pause finished:1', 'A B - paused(asked)@A'],
    ['is deaf to the former when it begins anew', 'start:1 start:4 finished:1', 'A - C speaking@C'],
    ['is deaf to a rest that was called off', 'start:3 finished:1 pause rested', 'b 300ms - paused(asked)@C'],
    ['is deaf to what never was', 'start:1 finished:9 began:9 failed:9:broken', 'A speaking@A'],
    // Pausing.
    ['begins the sentence anew after a pause', 'start:1 began:1 pause resume', 'A B - A speaking@A'],
    ['pauses while it rests', 'start:3 finished:1 pause resume', 'b 300ms - C speaking@C'],
    ['does not pause twice', 'start:1 pause pause', 'A - paused(asked)@A'],
    ['does not go on that was not paused', 'start:1 resume', 'A speaking@A'],
    ['stops', 'start:1 began:1 stop', 'A B - off'],
    ['stays stopped', 'start:1 stop resume', 'A - off'],
    // Moving.
    ['moves on by sentences, not by pieces', 'start:2 on', 'B - C speaking@C'],
    ['moves back from a later piece to the sentence before', 'start:3 back', 'b - A speaking@A'],
    ['moves back to the title', 'start:1 back', 'A - Title speaking@Title'],
    ['begins the title anew before which nothing is', 'start:0 back', 'Title - Title speaking@Title'],
    ['stays in the last sentence', 'start:4 on', 'C speaking@C'],
    ['moves while it is paused, and says nothing', 'start:1 pause on', 'A - paused(asked)@B'],
    ['moves while it rests', 'start:3 finished:1 back', 'b 300ms - B speaking@B'],
    // Another speed or voice.
    ['begins the sentence anew at another speed, once the slider rests', 'start:1 began:1 changed', 'A B - 250ms resting@A'],
    ['waits for the slider', 'start:1 changed changed rested', 'A - 250ms A speaking@A'],
    ['says nothing at another speed while it is paused', 'start:1 pause changed', 'A - paused(asked)@A'],
    // Faults.
    ['asks for a tap where the browser refuses', 'start:1 failed:1:refused', 'A - paused(refused)@A'],
    ['tries once more where the voice breaks', 'start:1 failed:1:broken', 'A - A speaking@A'],
    ['gives up where it breaks twice', 'start:1 failed:1:broken failed:2:broken', 'A - A - paused(broken)@A'],
    ['tries anew what broke long after another', 'start:1 failed:1:broken began:2 began:3 failed:3:broken', 'A - A B b - B speaking@B'],
    ['gives up where it begins, and breaks, twice', 'start:1 began:1 failed:1:broken began:3 failed:3:broken', 'A B - A B - paused(broken)@A'],
    ['is paused by another window that speaks', 'start:1 began:1 failed:1:interrupted', 'A B - paused(asked)@A'],
    ['says later what broke ahead of its turn', 'start:1 began:1 failed:2:broken finished:1', 'A B B speaking@B'],
    ['goes on where the voice falls silent', 'start:1 began:1 lost', 'A B - B speaking@B'],
    ['tries once more where it never began', 'start:1 lost', 'A - A speaking@A'],
    ['gives up where it never begins', 'start:1 lost lost', 'A - A - paused(broken)@A'],
    ['does not look after a voice that rests', 'start:3 finished:1 lost', 'b 300ms resting@C'],
  ])('%s', (_, line, expected) => expect(play(line)).toBe(expected));

  it('of nothing is off', () => {
    expect(stepPlayer(silent, { kind: 'start', script: [], at: 0 })).toEqual([silent, []]);
  });
});
