import { beforeAll, describe, expect, it } from 'vitest';
import type { AddressFile, ArticleFile, Correction, EntityId, EntityKind, Manifest, SourceFile, TimelineEntry, TimelineFile, WhoFile } from '../../src/model.ts';
import type { Tagger } from '../../src/analysis/entities/model/createTagger.ts';
import { formatCorrections } from '../../src/evidence/corrections/formatCorrections.ts';
import { buildSeedLibrary, type LoadedLibrary } from '../../src/build/loadSeedLibrary.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import { buildReport } from '../../src/build/report/buildReport.ts';
import { tellApart } from '../../src/components/timeline/apart/tellApart.ts';
import { validateFiles } from './validateLibrary.ts';

const seed = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });
const seeds = [
  seed('first.txt', 'date 2023-05-03 Xi Jinping called Volodymyr Zelensky last week. They spoke for an hour.\n'),
  seed('second.txt', 'date 2023-05-04 Vladimir Putin and Volodymyr Zelensky did not speak in Minsk.\n'),
];
const ref = (id: string, name: string, kind: EntityKind = 'person') => ({ id: id as EntityId, kind, name });
const putin = ref('vladimir-putin', 'Vladimir Putin');
const zelensky = ref('volodymyr-zelensky', 'Volodymyr Zelensky');
const xi = ref('xi-jinping', 'Xi Jinping');
const nobody = ref('nobody', 'Nobody');

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

const load = (files: readonly SourceFile[]): LoadedLibrary => {
  const loaded = buildSeedLibrary(files, tagger);
  if (loaded.kind === 'problems') throw new Error(loaded.lines.join('\n'));
  return loaded;
};
const correct = (...steps: readonly Correction[]): LoadedLibrary => load([...seeds, seed('corrections.json', formatCorrections(steps))]);
const read = (library: LoadedLibrary, path: string): unknown => JSON.parse(library.files.get(path as 'manifest.json')!);
const manifestOf = (library: LoadedLibrary): Manifest => read(library, 'manifest.json') as Manifest;
const namesOf = (library: LoadedLibrary): readonly string[] =>
  manifestOf(library).who.flatMap(({ file }) => (read(library, file) as WhoFile).entities.map(({ name, kind }) => `${name} ${kind}`)).toSorted();
const entriesOf = (library: LoadedLibrary): readonly TimelineEntry[] => manifestOf(library).timeline.flatMap(({ file }) => (read(library, file) as TimelineFile).entries);
const marksOf = (library: LoadedLibrary): readonly string[] =>
  [...library.files].filter(([path]) => path.startsWith('articles/')).flatMap(([, text]) => (JSON.parse(text) as ArticleFile).article.mentions.map(({ entity }) => entity)).toSorted();

describe('corrections.json among the seeds', () => {
  it.each<[string, readonly Correction[], readonly string[]]>([
    ['hides', [{ do: 'hide', entity: xi }], ['Minsk place', 'Vladimir Putin person', 'Volodymyr Zelensky person']],
    ['renames', [{ do: 'rename', entity: xi, name: 'President Xi' }], ['Minsk place', 'President Xi person', 'Vladimir Putin person', 'Volodymyr Zelensky person']],
    ['changes the kind', [{ do: 'retype', entity: ref('minsk', 'Minsk', 'place'), kind: 'other' }], ['Minsk other', 'Vladimir Putin person', 'Volodymyr Zelensky person', 'Xi Jinping person']],
    ['merges', [{ do: 'merge', entity: putin, into: zelensky }], ['Minsk place', 'Volodymyr Zelensky person', 'Xi Jinping person']],
    ['does nothing where it has no steps', [], ['Minsk place', 'Vladimir Putin person', 'Volodymyr Zelensky person', 'Xi Jinping person']],
  ])('%s before any file is made', (_, steps, names) => {
    const library = correct(...steps);
    expect(namesOf(library)).toEqual(names);
    expect(library.corrections?.unfitting).toEqual([]);
    expect(validateFiles(library.files)).toEqual([]);
  });

  it('is no article, and without steps changes no byte', () => {
    expect([...correct().files]).toEqual([...load(seeds).files]);
    expect(load(seeds).corrections).toBeNull();
  });

  it('leads the address of what was merged to what it became', () => {
    const library = correct({ do: 'merge', entity: putin, into: zelensky });
    const { files } = Object.assign({ files: {} }, ...manifestOf(library).entityAddresses.map(({ file }) => read(library, file))) as AddressFile;
    expect(files[putin.id]).toBe(files[zelensky.id]);
    expect(marksOf(library)).toEqual(['minsk', 'volodymyr-zelensky', 'volodymyr-zelensky', 'volodymyr-zelensky', 'xi-jinping']);
  });

  it('sets the reports of one event apart, in every file, and reports the step when the sentence of one has changed', () => {
    const told = [
      seed('arrival.txt', 'date 2023-05-03 Dmitry Peskov arrived in Kiev on 2 May 2023.\n'),
      seed('train.txt', 'date 2023-05-04 Dmitry Peskov arrived in Kiev on 2 May 2023, by train.\n'),
    ];
    const before = load(told);
    const joined = entriesOf(before).find(({ reports }) => reports.length === 2)!;
    const steps = seed('corrections.json', formatCorrections([tellApart(joined)]));
    const apart = load([...told, steps]);
    expect(entriesOf(apart).map(({ reports, apart: others = [] }) => [reports.length, others.length])).toEqual([[1, 1], [1, 1]]);
    expect([manifestOf(before), manifestOf(apart)].map(({ counts }) => counts.events)).toEqual([1, 2]);
    expect(apart.corrections?.unfitting).toEqual([]);
    expect(validateFiles(apart.files)).toEqual([]);

    const changed = load([told[0]!, seed('train.txt', 'date 2023-05-04 Dmitry Peskov arrived in Kiev on 2 May 2023, by the train.\n'), steps]);
    expect(entriesOf(changed)).toHaveLength(1);
    expect(buildReport(changed, 'seeds')[0]?.lines).toEqual([
      'seeds/corrections.json:4 tell apart “Dmitry Peskov arrived in Kiev on 2 May 2023” and “Dmitry Peskov arrived in Kiev on 2 May 2023, by train”: '
      + 'The words “Dmitry Peskov arrived in Kiev on 2 May 2023, by train” are not in train any more.',
    ]);
  });

  it('goes on past a step that does not fit, and reports it with its line', () => {
    const library = correct({ do: 'hide', entity: nobody }, { do: 'rename', entity: xi, name: 'President Xi' });
    expect(namesOf(library)).toContain('President Xi person');
    const [section] = buildReport(library, 'seeds');
    expect(section).toMatchObject({ title: 'Corrections that no longer fit', lines: [expect.stringMatching(/^seeds\/corrections\.json:4 hide “Nobody”: /u)] });
  });

  it.each<[string, string, RegExp]>([
    ['is no JSON', '{ "format": 1,\n"corrections": }', /^seeds\/corrections\.json:2 /u],
    ['is of a later format', '{ "format": 2, "corrections": [] }', /^seeds\/corrections\.json:1 .*format 2/u],
    ['has a step of no kind', '{ "format": 1, "corrections": [\n{ "do": "guess" }\n] }', /^seeds\/corrections\.json:2 .*guess/u],
  ])('stops the build, with every bad seed, where it %s', (_, text, line) => {
    const loaded = buildSeedLibrary([...seeds, seed('bad.txt', 'date 2023-02-30 No.'), seed('corrections.json', text)], tagger);
    expect(loaded).toEqual({ kind: 'problems', lines: [expect.stringMatching(/^seeds\/bad\.txt:1 /u), expect.stringMatching(line)] });
  });

  it('stops the build where it is no UTF-8', () => {
    const loaded = buildSeedLibrary([...seeds, { name: 'corrections.json', bytes: new Uint8Array([0x7b, 0x0a, 0xff]) }], tagger);
    expect(loaded).toEqual({ kind: 'problems', lines: [expect.stringMatching(/^seeds\/corrections\.json:2 .*UTF-8/u)] });
  });

  it('is looked for in the folder itself: below it any such file is a bad seed', () => {
    const loaded = buildSeedLibrary([...seeds, seed('2023/corrections.json', '{ "format": 1, "corrections": [] }')], tagger);
    expect(loaded).toMatchObject({ kind: 'problems', lines: [expect.stringContaining('seeds/2023/corrections.json')] });
  });
});
