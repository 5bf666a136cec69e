import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { file, highlight, look, openDevice, placeIn, say, state, step, view, type Stored } from './device.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  return () => vi.unstubAllGlobals();
});

async function restored(here: Stored, parts: object) {
  const device = openDevice();
  await device.put(here);
  const result = await device.restore(file(parts));
  if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
  return { device, done: result.done, rows: async (store: 'states') => device.ask((database) => database.getAll(store), []) };
}

describe('a file is merged', () => {
  it.each<readonly [string, Stored, object, string, string, readonly unknown[]]>([
    ['what is not here is added', {}, { highlights: [highlight('a'), highlight('b')] }, 'highlights', 'highlights +2 ^0 <0 =0', [highlight('a'), highlight('b')]],
    ['a highlight changed later in the file is brought up to date', { highlights: [highlight('a')] }, { highlights: [highlight('a', { note: 'New', changed: 2 })] }, 'highlights', 'highlights +0 ^1 <0 =0', [highlight('a', { note: 'New', changed: 2 })]],
    ['one changed later here is kept', { highlights: [highlight('a', { note: 'Mine', changed: 3 })] }, { highlights: [highlight('a', { note: 'Old', changed: 2 })] }, 'highlights', 'highlights +0 ^0 <1 =0', [highlight('a', { note: 'Mine', changed: 3 })]],
    ['the same is not doubled', { highlights: [highlight('a')] }, { highlights: [highlight('a'), highlight('a')] }, 'highlights', 'highlights +0 ^0 <0 =2', [highlight('a')]],
    ['nor one that says the same of the same words', { highlights: [highlight('a')] }, { highlights: [highlight('x', { quote: highlight('a').quote })] }, 'highlights', 'highlights +0 ^0 <0 =1', [highlight('a')]],
    ['another note on the same words is no double', { highlights: [highlight('a')] }, { highlights: [highlight('x', { quote: highlight('a').quote, note: 'Other' })] }, 'highlights', 'highlights +1 ^0 <0 =0', [highlight('a'), highlight('x', { quote: highlight('a').quote, note: 'Other' })]],
    ['nor is one lost that says what another said before the file changed it', { highlights: [highlight('b', { note: 'A' })] }, { highlights: [highlight('a', { note: 'A', quote: highlight('b').quote }), highlight('b', { changed: 2 })] }, 'highlights', 'highlights +1 ^1 <0 =0', [highlight('a', { note: 'A', quote: highlight('b').quote }), highlight('b', { changed: 2 })]],
    ['the later place counts', { places: [placeIn('a', 5), placeIn('b', 5)] }, { places: [placeIn('a', 6, 9), placeIn('b', 4, 9)] }, 'places', 'places +0 ^1 <1 =0', [placeIn('a', 6, 9), placeIn('b', 5)]],
    ['the later state counts, with the longer time on the screen', { states: [state('a', 5, { seconds: 90 })] }, { states: [state('a', 6, { state: 'reading', seconds: 10 })] }, 'states', 'states +0 ^1 <0 =0', [state('a', 6, { state: 'reading', seconds: 90 })]],
    ['also where the earlier one has it', { states: [state('a', 6, { seconds: 10 })] }, { states: [state('a', 5, { state: 'reading', seconds: 90 })] }, 'states', 'states +0 ^0 <1 =0', [state('a', 6, { seconds: 90 })]],
    ['an article called unread last is not read by an older file', { states: [state('a', 6, { state: 'unread', seconds: 0 })] }, { states: [state('a', 5, { seconds: 90 })] }, 'states', 'states +0 ^0 <1 =0', [state('a', 6, { state: 'unread', seconds: 0 })]],
    ['the later view of a name counts', { views: [view('Xi', 5, 'who=xi')] }, { views: [view('Xi', 6, 'who=xi-jinping'), view('Read', 1, 'is=read')] }, 'views', 'views +1 ^1 <0 =0', [view('Read', 1, 'is=read'), view('Xi', 6, 'who=xi-jinping')]],
    ['a view of the same time that was changed here is kept', { views: [view('Xi', 5, 'who=xi')] }, { views: [view('Xi', 5, 'who=xi-jinping')] }, 'views', 'views +0 ^0 <1 =0', [view('Xi', 5, 'who=xi')]],
    ['steps come after those that are here, in their order', { corrections: [step('One')] }, { corrections: [step('Two'), step('One'), step('Three')] }, 'corrections', 'corrections +2 ^0 <0 =1', [{ ...step('One'), id: 1 }, { ...step('Two'), id: 2 }, { ...step('Three'), id: 3 }]],
    ['a step made twice is made twice', {}, { corrections: [step('One'), step('Two'), step('One')] }, 'corrections', 'corrections +3 ^0 <0 =0', [{ ...step('One'), id: 1 }, { ...step('Two'), id: 2 }, { ...step('One'), id: 3 }]],
    ['nothing of nothing', { views: [view('Xi', 5)] }, {}, 'views', '', [view('Xi', 5)]],
    ['fields that a later edition added stay', {}, { states: [state('a', 5, { mood: 'calm' })] }, 'states', 'states +1 ^0 <0 =0', [state('a', 5, { mood: 'calm' })]],
  ])('%s', async (_, here, parts, store, counts, expected) => {
    const { done, rows } = await restored(here, parts);
    expect(say(done)).toBe(counts);
    expect(await rows(store as 'states')).toEqual(expected);
  });

  it('settings are those of the file, and those that differed are named; what the device knows of itself stays', async () => {
    const { device, done } = await restored(
      { settings: { look: look('light'), marks: 'all', visit: { at: 3 } } },
      { settings: [{ name: 'look', value: look('sepia') }, { name: 'marks', value: 'all' }, { name: 'keys', value: { on: false, chords: {} } }] },
    );
    expect(done.counts.get('settings')).toEqual({ added: 1, updated: 1, newerHere: 0, known: 1, named: ['type and theme', 'keys'] });
    const kept = await device.ask(async (database) => Promise.all(['look', 'marks', 'keys', 'visit'].map((name) => database.get('settings', name))), null);
    expect(kept).toEqual([look('sepia'), 'all', { on: false, chords: {} }, { at: 3 }]);
    // The copy for the first paint agrees, and the page wears it.
    expect(window.localStorage.getItem('dateline-look')).toContain('sepia');
    expect(document.documentElement.dataset['theme']).toBe('sepia');
  });

  it('parts and settings of another edition are left out, and named', async () => {
    const { done } = await restored({}, { tunes: [1], settings: [{ name: 'tempo', value: 'slow' }], highlights: [highlight('a')] });
    expect(done.ignored).toEqual(['the part "tunes"', 'the setting "tempo"']);
    expect(say(done)).toBe('highlights +1 ^0 <0 =0');
  });

  it('what is kept here of a later edition is not overwritten, and not in a backup', async () => {
    const strange = { ...highlight('a'), colour: 'mauve' };
    const { device } = await restored({ highlights: [strange, highlight('b')] }, { highlights: [highlight('a', { changed: 9 })] });
    expect(await device.ask((database) => database.getAll('highlights'), [])).toEqual([strange, highlight('b')]);
    expect(await device.backup()).not.toContain('mauve');
  });
});

const full: Stored = {
  places: [placeIn('a', 5)], states: [state('a', 5)], highlights: [highlight('a')], views: [view('Xi', 5)], corrections: [step('One')], settings: { look: look('dark'), marks: 'all' },
};
const entry = (part: string, ...entries: readonly unknown[]) => file({ highlights: [highlight('z')], [part]: entries });

const faults = (count: number) => openDevice().restore(entry('states', ...Array.from({ length: count }, () => state('A', 5))));

describe('a file that cannot be read changes nothing and is told clearly', () => {
  it.each([
    ['that is empty', '', 'backup.json, line 1, column 1, ends too early, and a backup is JSON. Choose the file as it was saved; this one is not whole, or was changed.'],
    ['that breaks off', file({ highlights: [highlight('a')] }).slice(0, 90), 'line 5, column 7, ends too early'],
    ['with a comma too many', '{\n  "format": "dateline-backup",,\n}', 'line 2, column 31, breaks off at ",", and a backup is JSON.'],
    ['that is no text', '\u0000\u0001PNG', 'line 1, column 1, breaks off at'],
    ['that is a list', '[]', 'holds a list, where { "format": "dateline-backup", … } is expected.'],
    ['of another format', file({}, { format: 'readwise' }), 'has "readwise" as "format", where "dateline-backup" is expected. Choose a backup that Dateline has saved.'],
    ['of corrections', '{ "format": 1, "corrections": [] }', 'has 1 as "format", where "dateline-backup" is expected. Import a file of corrections on the page of corrections.'],
    ['of annotations', '{ "type": "AnnotationCollection", "first": {} }', 'Import a file of annotations in the notebook.'],
    ['of a newer version', file({ highlights: 'else' }, { version: 2 }), 'backup.json is of version 2, and this Dateline reads backups up to version 1. Reload this page for the newer Dateline'],
    ['of no version', file({}, { version: undefined }), 'has nothing as "version", where 1 is expected.'],
    ['of no time', file({}, { made: 'yesterday' }), 'has "yesterday" as "made", where the time is expected'],
    ['with a part that is no list', file({ states: {} }), 'has an object as "states", where a list is expected.'],
    ['with a colour that there is not', entry('highlights', highlight('a'), { ...highlight('b'), colour: 'mauve' }), 'line 26, column 3, has "mauve" as "colour" of entry 2 of "highlights", where one of "yellow", "green", "blue", "pink" is expected. Put it right, or take the entry out.'],
    ['with a highlight of no words', entry('highlights', { ...highlight('a'), quote: { exact: ' ', prefix: '', suffix: '' } }), 'has " " as "quote.exact" of entry 1 of "highlights", where a text that is not empty is expected.'],
    ['with a highlight that ends before it begins', entry('highlights', { ...highlight('a'), place: { block: 0, from: 4, to: 4 } }), 'as "place" of entry 1'],
    ['with a highlight on a day that is none', entry('highlights', { ...highlight('a'), published: '2023-02-30' }), 'has "2023-02-30" as "published"'],
    ['with an article that is a path', entry('states', state('../../elsewhere', 5)), 'has "../../elsewhere" as "article" of entry 1 of "states", where an id of lower-case letters, digits and hyphens is expected.'],
    ['with a state that there is not', entry('states', state('a', 5, { state: 'skimmed' })), 'has "skimmed" as "state"'],
    ['with a time that is none', entry('states', state('a', 5, { at: 'now' })), 'has "now" as "at"'],
    ['with a place past the end', entry('places', { ...placeIn('a', 5), progress: 7 }), 'has 7 as "progress" of entry 1 of "places", where a number from 0 to 1 is expected.'],
    ['with a view that leads out', entry('views', view('Xi', 5, 'https://elsewhere.invalid/')), 'as "address" of entry 1 of "views", where an address within this app is expected.'],
    ['with a view out of the folder', entry('views', view('Xi', 5, '../other/')), 'where an address within this app is expected.'],
    ['with a view that is a script', entry('views', view('Xi', 5, 'javascript:alert(1)')), 'where an address within this app is expected.'],
    ['with a step that is none', entry('corrections', { at: 5, correction: { do: 'delete' } }), 'has "delete" as "correction.do" of entry 1 of "corrections"'],
    ['with a step without its time', entry('corrections', { correction: step('One').correction }), 'has nothing as "at"'],
    ['with a theme that there is not', entry('settings', { name: 'look', value: look('pink') }), 'has "pink" as "value.theme" of entry 1 of "settings", where one of "system", "light", "sepia", "dark", "black" is expected.'],
    ['with a size past all limits', entry('settings', { name: 'look', value: { ...look('dark'), size: 9000 } }), 'has 9000 as "value.size"'],
    ['with a view of a name that is too long', entry('views', view('X'.repeat(80), 5)), 'where a view with a name of at most 60 characters is expected.'],
    ['with a speed past all limits', entry('settings', { name: 'listening', value: { rate: 40, voices: {} } }), 'has 40 as "value.rate"'],
    ['with keys that are none', entry('settings', { name: 'keys', value: { on: true, chords: { search: 7 } } }), 'as "value.chords" of entry 1'],
    ['with an entry that is nothing', entry('views', null), 'has null as entry 1 of "views", where { "name", "address", "at" } is expected.'],
  ])('%s', async (_, text, sentence) => {
    const device = openDevice();
    await device.put(full);
    const before = await device.dump();
    const result = await device.restore(text);
    expect(result.kind === 'problems' ? result.problems.join('\n') : 'restored').toContain(sentence);
    expect(await device.dump()).toBe(before);
  });

  it('tells every fault, and of very many the first', async () => {
    expect(await faults(3)).toMatchObject({ problems: { length: 3 } });
    expect(await faults(300)).toMatchObject({ problems: expect.arrayContaining(['And 288 more.']) });
  });
});

describe('a restore that the device does not take', () => {
  it('leaves everything as it was, also what was written before the fault', async () => {
    const device = openDevice();
    await device.put(full);
    const before = await device.dump();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...row) {
      if (this.name === 'settings') throw new DOMException('The disk is full.', 'QuotaExceededError');
      put.mockRestore();
      const request = this.put(...row);
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
      return request;
    });
    const result = await device.restore(file({ highlights: [highlight('new')], settings: [{ name: 'marks', value: 'off' }] }));
    vi.restoreAllMocks();
    expect(result).toMatchObject({ kind: 'problems', problems: [expect.stringContaining('would not keep it')] });
    expect(await device.dump()).toBe(before);
  });

  it('says so where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new Error('No storage here.'); } });
    expect(await openDevice().restore(file({}))).toMatchObject({ kind: 'problems' });
  });
});

describe('undo', () => {
  it('of a restore brings back what was, byte for byte', async () => {
    const device = openDevice();
    await device.put(full);
    const before = await device.dump();
    const result = await device.restore(file({
      highlights: [highlight('a', { note: 'New', changed: 8 }), highlight('b')], states: [state('b', 1)], views: [view('Xi', 9, 'who=x')], corrections: [step('Two')], settings: [{ name: 'look', value: look('sepia') }, { name: 'keys', value: { on: false, chords: {} } }],
    }));
    if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
    expect(await device.dump()).not.toBe(before);
    expect(await device.undo(result.done.turns)).toBe(0);
    expect(await device.dump()).toBe(before);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('leaves what was changed since', async () => {
    const device = openDevice();
    const result = await device.restore(file({ highlights: [highlight('a'), highlight('b')] }));
    if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
    await device.put({ highlights: [highlight('a', { note: 'Since', changed: 7 })] });
    expect(await device.undo(result.done.turns)).toBe(1);
    expect(await device.ask((database) => database.getAll('highlights'), [])).toEqual([highlight('a', { note: 'Since', changed: 7 })]);
  });

  it('of a removal brings all of it back', async () => {
    const device = openDevice();
    await device.put({ ...full, settings: { ...full.settings, visit: { at: 3 } } });
    const before = await device.dump('with visit');
    const turns = await device.removeAll();
    expect(JSON.parse(await device.dump('with visit'))).toEqual([['places', []], ['states', []], ['highlights', []], ['views', []], ['corrections', []], ['settings', []]]);
    expect(Object.keys(window.localStorage)).toEqual([]);
    expect(document.documentElement.dataset['theme']).toBe('system');
    expect(await device.undo(turns!)).toBe(0);
    expect(await device.dump('with visit')).toBe(before);
  });
});
