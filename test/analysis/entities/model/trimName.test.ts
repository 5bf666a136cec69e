import { describe, expect, test } from 'vitest';
import { trimName } from '../../../../src/analysis/entities/model/trimName.ts';
import type { EntityKind } from '../../../../src/model.ts';

describe('trimName', () => {
  test.each<[string, EntityKind, string, string | null]>([
    ['a title is no part of a person', 'person', 'Comrade Xi Jinping', 'Xi Jinping'],
    ['nor are two titles', 'person', 'Lt. Gen. Smith', 'Smith'],
    ['a title alone stays: something was meant by it', 'person', 'King', 'King'],
    ['a title in an organisation stays', 'org', 'General Motors', 'General Motors'],
    ['quotation marks go', 'org', '“ Daily Mail ”', 'Daily Mail'],
    ['a possessive goes', 'place', "Russia 's", 'Russia'],
    ['an organisation loses its article', 'org', 'The Beatles', 'Beatles'],
    ['a place keeps it', 'place', 'The Hague', 'The Hague'],
    ['signs alone are no name', 'other', '“ ”', null],
  ])('%s', (_, kind, name, expected) => {
    const tokens = name.split(' '), range = trimName(tokens, { from: 0, to: tokens.length }, kind);
    expect(range === null ? null : tokens.slice(range.from, range.to).join(' ')).toBe(expected);
  });
});
