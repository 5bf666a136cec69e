// @vitest-environment node
import { expect, it } from 'vitest';
import { minutesLeft } from '../../../src/evidence/reading/minutesLeft.ts';

it.each([
  ['all of an unread one', 4, 'unread', 0, 4],
  ['all of an unread one that was scrolled through', 4, 'unread', 1, 4],
  ['all of one that is begun at its top', 4, 'reading', 0, 4],
  ['what is below the place', 4, 'reading', 0.5, 2],
  ['a part of a minute is a minute', 4, 'reading', 0.55, 2],
  ['never nothing before it is read', 4, 'reading', 1, 1],
  ['nothing of a read one', 4, 'read', 0.5, 0],
] as const)('%s', (_, minutes, state, progress, left) => expect(minutesLeft(minutes, state, progress)).toBe(left));
