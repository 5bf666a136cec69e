import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCorrections } from '../../../src/evidence/corrections/formatCorrections.ts';
import { parseCorrections } from '../../../src/evidence/corrections/parseCorrections.ts';
import { scanJson } from '../../../src/evidence/corrections/scanJson.ts';
import type { Correction } from '../../../src/model.ts';
import { anyLibrary, anySteps } from './arbitraryLibrary.ts';
import { writtenSteps } from './writtenSteps.ts';

const every = writtenSteps(`
  hide Xi
  hide Xi at a1: Then “[Xi]” left.
  retype Xi place
  rename Xi to Mr Xi
  merge Xi into Zed
  split Xi in a1 as Zed
  split Xi written she as Zed
  split Xi at a1: Then [Xi] left. as Zed
  apart a1-e1 came, a2-e1 went | a2-e2 left | a3-e1 slept`);

const read = (text: string): readonly Correction[] => {
  const reading = parseCorrections(text, 'corrections.json');
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.corrections;
};
/** Each problem as `line: found, expected`. */
const problems = (text: string): readonly string[] => {
  const reading = parseCorrections(text, 'corrections.json');
  return reading.kind === 'corrections' ? [] : reading.problems.map(({ line, found, expected }) => `${line ?? '-'}: ${found}, ${expected}`);
};
const withSteps = (...steps: readonly string[]): string => `{"format": 1, "corrections": [\n${steps.join(',\n')}\n]}`;
const xi = '"entity": {"id": "xi", "kind": "person", "name": "Xi"}';

describe('a file of corrections', () => {
  it('is read as it was written', () => {
    expect(read(formatCorrections(every))).toEqual(every);
    expect(read(formatCorrections([]))).toEqual([]);
  });

  it('is read as it was written, whatever the steps', () => {
    fc.assert(fc.property(anyLibrary.chain(anySteps), (steps) => {
      expect(read(formatCorrections(steps))).toEqual(steps);
    }), { numRuns: 100, seed: 7 });
  });

  it('holds a step a line, with its keys in one order', () => {
    const [step] = writtenSteps('merge Xi into Zed') as readonly [Extract<Correction, { readonly do: 'merge' }>];
    const turned: Correction = { into: { name: 'Zed', kind: 'person', id: step.into.id }, entity: step.entity, do: 'merge' };
    expect(formatCorrections([turned, turned])).toBe(`{
  "format": 1,
  "corrections": [
    {"do":"merge","entity":{"id":"xi","kind":"person","name":"Xi"},"into":{"id":"zed","kind":"person","name":"Zed"}},
    {"do":"merge","entity":{"id":"xi","kind":"person","name":"Xi"},"into":{"id":"zed","kind":"person","name":"Zed"}}
  ]
}
`);
  });

  it('may begin with a byte order mark, and be written otherwise than the app writes', () => {
    expect(read(`\uFEFF{"corrections":[{"do":"hide",${xi}}],\r\n"format":1}`)).toEqual(writtenSteps('hide Xi'));
  });
});

describe('a broken file gives nothing but its problems', () => {
  it.each([
    ['empty', '', ['1: ends too early, and a file of corrections is JSON']],
    ['cut off', '{"format": 1,\n"corrections": [\n', ['2: ends too early, and a file of corrections is JSON']],
    ['no JSON', '{"format": 1,\n"corrections": [,]}', ['2: breaks off at ",]}", and a file of corrections is JSON']],
    ['with a comma too many', withSteps(`{"do": "hide", ${xi}},`), ['3: breaks off at "]}", and a file of corrections is JSON']],
    ['with a line break in a text', '{"format": 1, "corrections": ["\n"]}', ['1: ends too early, and a file of corrections is JSON']],
    ['with something after its end', '{"format": 1, "corrections": []}\n}', ['2: breaks off at "}", and a file of corrections is JSON']],
    ['a list', '[]', ['1: holds a list, where { "format": 1, "corrections": [ … ] } is expected']],
    ['of a newer format', '{"format": 2, "corrections": {}}', ['1: is of format 2, and this version of Dateline reads format 1']],
    ['of no format', '{"corrections": []}', ['1: has nothing as "format", where 1 is expected']],
    ['without steps', '{"format": 1}', ['1: has nothing as "corrections", where a list of steps is expected']],
    ['with more than steps', '{"format": 1, "corrections": [], "note": "x"}', ['1: has "note", which a file of corrections does not know']],
    ['with a step that is none', withSteps('5'), ['2: has 5 as step 1, where a step such as { "do": "hide", … } is expected']],
    ['with an unknown step', withSteps(`{"do": "hide", ${xi}}`, `{"do": "drop", ${xi}}`),
      ['3: has "drop" as "do" of step 2, where one of "hide", "hide mention", "retype", "rename", "merge", "split", "split event" is expected']],
    ['with an unknown kind', withSteps(`{"do": "retype", ${xi}, "kind": "city"}`),
      ['2: has "city" as "kind" of step 1, where one of "person", "org", "place", "other" is expected']],
    ['with a name of blanks', withSteps(`{"do": "rename", ${xi}, "name": " "}`), ['2: has " " as "name" of step 1, where a text that is not empty is expected']],
    ['with an id that is none', withSteps('{"do": "hide", "entity": {"id": "Xi Jinping", "kind": "person", "name": "Xi"}}'),
      ['2: has "Xi Jinping" as "entity.id" of step 1, where an id of lower-case letters, digits and hyphens is expected']],
    ['with an unknown part', withSteps(`{"do": "split", ${xi}, "part": {"of": "page"}, "as": {"id": "x", "kind": "org", "name": "X"}}`),
      ['2: has an object as "part" of step 1, where something "of" "mention", "article", "alias" is expected']],
    ['with an anchor that is too long', withSteps(`{"do": "hide mention", ${xi}, "at": {"article": "a", "prefix": "${'x'.repeat(33)}", "exact": "Xi", "suffix": ""}}`),
      [`2: has "${'x'.repeat(33)}" as "at.prefix" of step 1, where a text of at most 32 characters is expected`]],
    ['with an event of one part', withSteps('{"do": "split event", "parts": [[{"id": "a-e1", "article": "a", "words": "x"}]]}'),
      ['2: has a list as "parts" of step 1, where a list of two or more parts is expected']],
    ['with a part without reports', withSteps('{"do": "split event", "parts": [[], [{"id": "a-e1", "article": "a", "words": "x"}]]}'),
      ['2: has a list as "parts.1" of step 1, where a list of reports is expected']],
    ['with a report in two parts', withSteps('{"do": "split event", "parts": [[{"id": "a-e1", "article": "a", "words": "x"}], [{"id": "a-e1", "article": "a", "words": "x"}]]}'),
      ['2: has "a-e1" as "parts.2.1.id" of step 1, where a report that is in no part yet is expected']],
    ['with a report without words', withSteps('{"do": "split event", "parts": [[{"id": "a-e1", "article": "a", "words": ""}], [{"id": "a-e2", "article": "a"}]]}'),
      ['2: has "" as "parts.1.1.words" of step 1, where a text that is not empty is expected', '2: has nothing as "parts.2.1.words" of step 1, where a text that is not empty is expected']],
    ['with a name where reports are split', withSteps(`{"do": "split event", ${xi}, "parts": [[{"id": "a-e1", "article": "a", "words": "x"}], [{"id": "a-e2", "article": "a", "words": "x"}]]}`),
      ['2: has an object as "entity" of step 1, where nothing is expected']],
    ['with what a step does not know', withSteps(`{"do": "hide", ${xi}, "why": 1}`), ['2: has 1 as "why" of step 1, where nothing is expected']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('tells of all of them at once, each with its line', () => {
    expect(problems(withSteps('{}', `{"do": "hide", ${xi}}`, '{"do": "merge"}', 'null')).map((line) => line.replace(/ as .*/u, ''))).toEqual([
      '2: has nothing', '4: has nothing', '4: has nothing', '5: has null',
    ]);
  });
});

describe('a scan of JSON', () => {
  const tail = fc.constantFrom('', ' ', ',', '}', ']', '"', '\\', '1', 'x', '\u0001', '\n');
  const almost = fc.tuple(fc.json(), fc.nat(), tail).map(([json, at, each]) => {
    const cut = at % (json.length + 1);
    return json.slice(0, cut) + each + json.slice(cut + (at % 2));
  });

  it('agrees with JSON.parse on what is whole', () => {
    fc.assert(fc.property(almost, (text) => {
      let whole = true;
      try {
        JSON.parse(text);
      } catch {
        whole = false;
      }
      expect(scanJson(text).kind).toBe(whole ? 'whole' : 'broken');
    }), { numRuns: 1000, seed: 7 });
  });

  it.each([
    ['items of the root’s lists', '{"a": [1, [2], {"b": [3]}], "c": [4]}', { a: [7, 10, 15], c: [34] }],
    ['none of another list', '[[1], {"a": [2]}]', {}],
    ['none of an empty list', '{"a": []}', {}],
  ])('finds %s', (_, text, expected) => {
    const scan = scanJson(text);
    expect(scan.kind === 'whole' && Object.fromEntries(scan.items)).toEqual(expected);
  });

  it('reads a hundred thousand brackets without going deeper for each', () => {
    expect(scanJson('['.repeat(100_000) + ']'.repeat(100_000)).kind).toBe('whole');
  });
});
