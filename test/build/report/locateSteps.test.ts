import { describe, expect, it } from 'vitest';
import { locateSteps } from '../../../src/build/report/locateSteps.ts';

describe('locateSteps', () => {
  it.each<[string, string, readonly number[]]>([
    ['one step a line', '{ "format": 1, "corrections": [\n{ "do": "a" },\n{ "do": "b" }\n] }', [2, 3]],
    ['several in a line', '{"corrections":[{"do":"a"},{"do":"b"}],"format":1}', [1, 1]],
    ['a step over many lines', '{\n  "corrections": [\n    {\n      "do": "a",\n      "at": { "exact": "x" }\n    },\n    {\n      "do": "b"\n    }\n  ]\n}', [3, 7]],
    ['brackets and line ends in words', '{"corrections":[\n{"do":"]}{[\\"\\n"},\n{"do":"b"}]}', [2, 3]],
    ['the last of two lists of that name', '{"corrections":[\n{"do":"a"}],\n"corrections":[\n{"do":"b"}]}', [4]],
    ['a byte order mark', '\uFEFF\n{"corrections":[\n{"do":"a"}]}', [3]],
  ])('finds %s', (_, json, lines) => {
    expect(locateSteps(json, lines.length)).toEqual(lines);
  });

  it.each<[string, string]>([
    ['no steps', '{"format":1,"corrections":[]}'],
    ['objects in another list', '{"others":[{"do":"a"}],"corrections":[]}'],
  ])('finds nothing in %s', (_, json) => {
    expect(locateSteps(json, 0)).toEqual([]);
  });
});
