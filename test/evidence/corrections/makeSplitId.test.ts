import { describe, expect, it } from 'vitest';
import { makeSplitId } from '../../../src/evidence/corrections/makeSplitId.ts';
import type { EntityId } from '../../../src/model.ts';

const id = (text: string): EntityId => text as EntityId;

describe('the id of what is set apart', () => {
  it.each([
    ['from its name', 'xi', 'Xi Jinping', [], 'xi-jinping'],
    ['without accents and signs', 'xi', 'Émile O’Leary, Jr.', [], 'emile-oleary-jr'],
    ['numbered where it is taken', 'xi', 'Xi Jinping', ['xi-jinping', 'xi-jinping-2'], 'xi-jinping-3'],
    ['numbered where it has the same name as what it was part of', 'xi', 'Xi', [], 'xi-2'],
    ['of what it was part of where the name has no Latin letter', 'xi', '习近平', ['xi'], 'xi-2'],
    ['not that of what it was part of though nothing is taken', 'xi', '…', [], 'xi-2'],
    ['not numbered where something longer is taken', 'xi', 'Bo', ['bo-xilai', 'bo-2'], 'bo'],
  ])('is made %s', (_, entity, name, taken, expected) => {
    expect(makeSplitId(id(entity), name, (each) => taken.includes(each))).toBe(expected);
  });
});
