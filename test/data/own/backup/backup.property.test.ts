import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { isHighlight } from '../../../../src/evidence/anchoring/highlight.ts';
import { isArticleState } from '../../../../src/data/own/states.ts';
import { highlight, look, openDevice, type Stored } from './device.ts';

afterEach(() => vi.unstubAllGlobals());

// Few of each, so that two devices often have the same.
const article = fc.constantFrom('talks', 'grain', 'call-1');
const at = fc.nat(4);
const words = fc.constantFrom('', 'a', 'Zürich', '漢字', '"quoted"\n', '\u2028');
const unique = <T,>(entry: fc.Arbitrary<T>, keyOf: (entry: T) => string) => fc.uniqueArray(entry, { selector: keyOf, maxLength: 4 });

const device: fc.Arbitrary<Stored> = fc.record({
  places: unique(fc.record({ article, sentence: fc.nat(9), text: words, progress: fc.constantFrom(0, 0.25, 1), at }), (each) => each.article),
  states: unique(fc.record({ article, state: fc.constantFrom('unread', 'reading', 'read'), saved: fc.boolean(), seconds: fc.nat(3), at }), (each) => each.article),
  highlights: unique(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), changed: at, note: words, exact: fc.constantFrom('one', 'two') }).map(({ exact, ...more }) => highlight(more.id, { ...more, quote: { exact, prefix: '', suffix: '' } })),
    ({ id }) => id,
  ),
  views: unique(fc.record({ name: fc.constantFrom('Xi', '北京'), address: fc.constantFrom('', 'who=xi', 'is=read'), at }), ({ name }) => name),
  corrections: fc.array(fc.record({ name: fc.constantFrom('One', 'Two'), at }).map(({ name, at: when }) => ({ at: when, correction: { do: 'rename', entity: { id: 'xi', kind: 'person', name: 'Xi' }, name } })), { maxLength: 4 }),
  settings: fc.record({ look: fc.constantFrom('light', 'dark').map(look), marks: fc.constantFrom('calm', 'all'), keys: fc.record({ on: fc.boolean(), chords: fc.constantFrom({}, { search: 'x' }) }) }, { requiredKeys: [] }),
});

const withDevice = async <T,>(stored: Stored, deed: (held: ReturnType<typeof openDevice>) => Promise<T>): Promise<T> => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const held = openDevice();
  await held.put(stored);
  return deed(held);
};

it('a backup that is restored on an empty device gives the same backup', async () => {
  await fc.assert(fc.asyncProperty(device, async (stored) => {
    const text = await withDevice(stored, ({ backup }) => backup());
    await withDevice({}, async ({ restore, backup }) => {
      expect(await restore(text)).toMatchObject({ kind: 'done' });
      expect(await backup()).toBe(text);
    });
  }), { numRuns: 60 });
});

it('restoring twice is as good as once, says that all is known, and can be undone', async () => {
  await fc.assert(fc.asyncProperty(device, device, async (there, here) => {
    const text = await withDevice(there, ({ backup }) => backup());
    await withDevice(here, async ({ restore, undo, dump }) => {
      const before = await dump();
      const first = await restore(text);
      const after = await dump();
      const second = await restore(text);
      expect(await dump()).toBe(after);
      if (first.kind === 'problems' || second.kind === 'problems') throw new Error('It should be restored.');
      expect(second.done.turns).toEqual([]);
      expect([...second.done.counts.values()].every(({ added, updated }) => added + updated === 0)).toBe(true);
      expect(await undo(first.done.turns)).toBe(0);
      // A store that numbers its values goes on counting: nothing else may differ.
      expect(await dump()).toBe(before);
    });
  }), { numRuns: 60 });
});

it('what it takes for a highlight or a state the app takes for one', async () => {
  await fc.assert(fc.asyncProperty(device, async (stored) => {
    await withDevice(stored, async ({ ask }) => {
      expect((await ask((database) => database.getAll('highlights'), [])).every(isHighlight)).toBe(true);
      expect((await ask((database) => database.getAll('states'), [])).every(isArticleState)).toBe(true);
    });
  }), { numRuns: 10 });
});
