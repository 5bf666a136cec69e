import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import type { ReadState } from '../../../src/evidence/search/parseQuery.ts';
import type { SearchResult } from '../../../src/evidence/search/searchResult.ts';
import type { Highlight } from '../../../src/evidence/anchoring/highlight.ts';
import type { ArticleId, CalendarDate, Correction, EntityId, EntityKind, EntityRef } from '../../../src/model.ts';
import { openSearch, type Search } from '../../../src/workers/search/openSearch.ts';
import { shelve, type Shelf } from './shelve.ts';

const library = () => shelve(
  [
    ['Volodymyr Zelensky', 'person', 'Zelensky', 'Zelenskiy'],
    ['Xi Jinping', 'person', 'Xi'],
    ['Xiaomi', 'org'],
    ['Kyiv', 'place', 'Kiev'],
    ['Moscow', 'place'],
  ],
  [
    ['grain', 'Grain leaves port', '2023-01-10', 'The Harbour Post', 'Ships carried grain.', 'Nobody spoke of talks.', 'Kiev was silent.'],
    ['talks', 'Talks end in Moscow', '2023-03-23', 'Daily Test', '2023-03-20| Xi Jinping came to Moscow.', 'The two negotiated for hours.', '2023-04-26| Xi would call Zelensky later.'],
    ['call', 'A long call', '2023-04-27', null, '2023-04-26| Zelenskiy spoke with Xi.', 'He was in Kyiv.', 'More talks may follow; talks cost nothing.'],
    ['phones', 'Xiaomi sells phones', '2023-05-02', 'Daily Test', 'Xiaomi sold phones in Moscow and elsewhere.'],
  ],
);

const start = (shelf: Shelf): Search => openSearch({ reader: shelf.reader, stem: stemmer, pause: () => Promise.resolve() });

async function find(query: string, shelf = library(), states: readonly (readonly [string, readonly ReadState[]])[] = [], search = start(shelf)): Promise<SearchResult> {
  const told: SearchResult[] = [];
  await search.find({ manifest: shelf.manifest, query, limit: 10, states: states.map(([id, held]) => [id as ArticleId, held]) }, (result) => told.push(result));
  expect(told.at(-1)?.done).toBe(true);
  expect(told.slice(0, -1).every(({ done }) => !done)).toBe(true);
  return told.at(-1)!;
}

const ids = ({ articles }: SearchResult): string => articles.map(({ id }) => id).join(' ');
const names = (result: SearchResult): string => result.names.map(({ name, alias }) => (alias === null ? name : `${name} (${alias})`)).join(', ');

describe('articles', () => {
  it.each([
    ['a word, the one that says it more often first', 'talks ', 'talks call grain'],
    ['by another ending', 'negotiate ', 'talks'],
    ['all of several words', 'talks moscow ', 'talks'],
    ['a phrase', '"spoke with xi" ', 'call'],
    ['without a word', 'talks -grain ', 'talks call'],
    ['who, by all its names', 'who:zelensky', 'call talks'],
    ['the whole name and not one that begins so', 'who:xi', 'call talks'],
    ['where, by an alias', 'where:kyiv', 'call grain'],
    ['who and where', 'who:xi where:moscow', 'talks'],
    ['not who', 'moscow -who:xi', 'phones'],
    ['by source', 'source:test', 'phones talks'],
    ['before a month', 'before:2023-03', 'grain'],
    ['after a day', 'after:2023-04-27', 'phones'],
    ['by when it happened', 'event:2023-04', 'call talks'],
    ['by words and when it happened', 'moscow event:2023-03..2023-04', 'talks'],
    ['a beginning while it is typed', 'negot', 'talks'],
    ['a slip', 'ngotiated ', 'talks'],
    ['not what is written nowhere', 'qqxxyyzz ', ''],
    ['not the phrase in another order', '"xi with spoke"', ''],
    ['not a place by who', 'who:kyiv', ''],
    ['not a name that nobody has', 'who:qqxxyyzz', ''],
    ['not by when it was published', 'event:2023-05', ''],
    ['not where the source is unknown', 'call source:a', ''],
    ['nothing, of an operator that says nothing', 'before:never', ''],
    ['nothing, of nothing', ' ', ''],
  ])('%s: %s', async (_, query, expected) => expect(ids(await find(query))).toBe(expected));

  it('that say most of it where none says all, and says so', async () => {
    const result = await find('grain phones silent ');
    expect([ids(result), result.complete]).toEqual(['grain', false]);
    expect((await find('grain silent ')).complete).toBe(true);
  });

  it.each([
    ['is:unread', 'phones grain'],
    ['is:read', 'call'],
    ['is:reading talks ', 'talks'],
    ['is:saved', 'call'],
    ['-is:read', 'phones talks grain'],
  ])('%s', async (query, expected) => {
    expect(ids(await find(query, library(), [['talks', ['reading']], ['call', ['read', 'saved']]]))).toBe(expected);
  });
});

const quote = async (query: string) => (await find(query)).articles.map(({ quotations }) => quotations.map(({ sentence, text, hits }) => {
  const marked = hits.toReversed().reduce((words, { from, to }) => `${words.slice(0, from)}[${words.slice(from, to)}]${words.slice(to)}`, text);
  return `${sentence} ${marked}`;
}));

describe('they are quoted', () => {
  it.each([
    ['with the sentences that say it', '"more talks" ', [['2 [More talks] may follow; talks cost nothing.']]],
    ['with the sentences that name who', 'who:zelensky', [['0 Zelenskiy spoke with Xi.'], ['2 Xi would call Zelensky later.']]],
    ['with what happened then and names who', 'who:xi event:2023-03', [['0 Xi Jinping came to Moscow.']]],
    ['with the first where the title says it', '"leaves port" ', [['0 Ships carried grain.']]],
  ])('%s', async (_, query, expected) => expect(await quote(query)).toEqual(expected));

  it('and what the title says is marked', async () => {
    const [article] = (await find('grain ')).articles;
    expect(article?.titleHits).toEqual([{ from: 0, to: 5 }]);
    expect(article?.hits).toBe(2);
  });
});

describe('names', () => {
  it.each([
    ['by a surname', 'zelensky ', 'Volodymyr Zelensky'],
    ['by an alias', 'kiev', 'Kyiv (Kiev)'],
    ['while they are typed', 'xia', 'Xiaomi'],
    ['by a slip', 'moscwo ', 'Moscow'],
    ['by all words', 'zelensky volodymyr ', 'Volodymyr Zelensky'],
    ['by one of the words where none says all', 'zelensky grain ', 'Volodymyr Zelensky'],
    ['not by what an operator says', 'who:zelensky ', ''],
    ['not by what must not be there', 'grain -zelensky', ''],
    ['not by half a word in the middle', 'lensky ', ''],
  ])('%s: %s', async (_, query, expected) => expect(names(await find(query))).toBe(expected));

  it('as the reader has put them right', async () => {
    const shelf = library();
    const search = start(shelf);
    search.setPutRight({ names: [{ id: 'kyiv', kind: 'place', name: 'The capital', aliases: [], articles: 2 } as never], corrections: [], published: [] });
    expect(names(await find('capital ', shelf, [], search))).toBe('The capital');
    expect(names(await find('kyiv ', shelf, [], search))).toBe('');
    search.setPutRight(null);
    expect(names(await find('kyiv ', shelf, [], search))).toBe('Kyiv');
  });
});

const noted = (id: string, article: string, exact: string, note: string): Highlight => ({
  id, article: article as ArticleId, title: 'As it was called', published: '2023-03-23' as CalendarDate, quote: { exact, prefix: '', suffix: '' }, place: { block: 0, from: 0, to: exact.length }, colour: 'green', note, made: 1, changed: 1,
});
const mine = [
  noted('n1', 'talks', 'Xi Jinping came to Moscow.', 'Zürich was named first'),
  noted('n2', 'talks', 'The two negotiated for hours.', ''),
  noted('n3', 'call', 'He was in Kyiv.', 'Remember the envoy'),
  noted('n4', 'call', 'oke with Xi. He was in K', 'From the middle of a word to the middle of another'),
  noted('n5', 'gone', 'An article that is gone told of cheese.', 'Envoys again'),
];

/** Over the library and these notes. */
async function findNotes(query: string, states: readonly (readonly [string, readonly ReadState[]])[] = [], notes = mine) {
  const shelf = library();
  const search = start(shelf);
  search.setNotes(notes);
  return find(query, shelf, states, search);
}
const noteIds = ({ notes }: SearchResult): string => notes.map(({ id }) => id).join(' ');

const ref = (id: string, kind: EntityKind, name: string): EntityRef => ({ id: id as EntityId, kind, name });
const xi = ref('xi-jinping', 'person', 'Xi Jinping');
const zelensky = ref('volodymyr-zelensky', 'person', 'Volodymyr Zelensky');
const row = ({ id, kind, name }: EntityRef, ...aliases: readonly string[]) => ({ id, kind, name, aliases, articles: 2 }) as never;
const anchor = (article: string, exact: string, suffix: string) => ({ article: article as ArticleId, exact, prefix: '', suffix });

describe('who and where, as the reader has put them right', () => {
  it.each<readonly [string, string, readonly Correction[], readonly ReturnType<typeof row>[], string]>([
    ['all that was joined', 'who:zelensky', [{ do: 'merge', entity: xi, into: zelensky }], [row(zelensky, 'Xi')], 'call talks'],
    ['by the other’s names too', 'who:xi', [{ do: 'merge', entity: xi, into: zelensky }], [row(zelensky, 'Xi')], 'call talks'],
    ['by a new name', 'who:president', [{ do: 'rename', entity: xi, name: 'The President' }], [row({ ...xi, name: 'The President' })], 'call talks'],
    ['a part by what it became', 'who:envoy', [{ do: 'split', entity: xi, part: { of: 'article', article: 'call' as ArticleId }, as: ref('envoy', 'person', 'Envoy') }], [row(xi), row(ref('envoy', 'person', 'Envoy'))], 'call'],
    ['and no more by what it was', 'who:xi', [{ do: 'split', entity: xi, part: { of: 'article', article: 'call' as ArticleId }, as: ref('envoy', 'person', 'Envoy') }], [row(xi), row(ref('envoy', 'person', 'Envoy'))], 'talks'],
    ['not what was hidden', 'who:xi', [{ do: 'hide', entity: xi }], [row(xi)], ''],
    ['not the one place that is no name', 'who:zelensky', [{ do: 'hide mention', entity: zelensky, at: anchor('call', 'Zelenskiy', ' spoke with Xi.') }], [row(zelensky)], 'talks'],
    ['what the steps do not speak of as before', 'where:kyiv', [{ do: 'hide', entity: xi }], [row(ref('kyiv', 'place', 'Kyiv'))], 'call grain'],
  ])('%s: %s', async (_, query, corrections, rows, expected) => {
    const shelf = library();
    const search = start(shelf);
    // Also where the library is here already.
    await find('talks ', shelf, [], search);
    search.setPutRight({ names: rows, corrections, published: [xi, zelensky] });
    expect(ids(await find(query, shelf, [], search))).toBe(expected);
  });
});

describe('the reader’s own notes', () => {
  it.each([
    ['by a word of the note', 'remember ', 'n3'],
    ['by a word that they are on', 'negotiated ', 'n2'],
    ['by another ending', 'envoy ', 'n3 n5'],
    ['while it is typed', 'remem', 'n3'],
    ['by a slip', 'rememebr ', 'n3'],
    ['without its accent', 'zurich ', 'n1'],
    ['by a word of each', 'envoy kyiv ', 'n3'],
    ['by a phrase', '"named first" ', 'n1'],
    ['of an article that is gone', 'cheese ', 'n5'],
    ['by who is named in their sentence', 'who:xi', 'n4 n1'],
    ['by where', 'where:kyiv', 'n3 n4'],
    ['by when that happened', 'event:2023-03', 'n1'],
    ['by when their article was published', 'after:2023-04-01', 'n3 n4'],
    ['by its source', 'source:test', 'n1 n2'],
    ['of what was read', 'is:read', 'n1 n2'],
    ['of what was not', 'is:unread', 'n3 n4 n5'],
    ['not with a word that must not be there', 'envoy -remember', 'n5'],
    ['not where another sentence of their article names who', 'negotiated who:xi', ''],
    ['not by the title of their article', 'end ', ''],
    ['not by some of the words only', 'remember cheese ', ''],
    ['not by a phrase that begins in the note and ends in the words', '"envoy he" ', ''],
    ['not by what is written nowhere', 'qqxxyyzz ', ''],
    ['not of nothing', ' ', ''],
  ])('%s: %s', async (_, query, expected) => expect(noteIds(await findNotes(query, [['talks', ['read']]]))).toBe(expected));

  it('are told with their words and what they are on, hits marked, and their article as it is called today', async () => {
    const { notes, totalNotes } = await findNotes('envoy kyiv ');
    expect(totalNotes).toBe(1);
    expect(notes).toMatchObject([{ id: 'n3', article: 'call', title: 'A long call', published: '2023-04-27', colour: 'green', note: { text: 'Remember the envoy', hits: [{ from: 13, to: 18 }] }, words: { text: 'He was in Kyiv.', hits: [{ from: 10, to: 14 }] } }]);
    expect((await findNotes('negotiated ')).notes).toMatchObject([{ note: null }]);
    expect((await findNotes('cheese ')).notes).toMatchObject([{ title: 'As it was called' }]);
  });

  it('do not change which articles are found', async () => {
    expect(ids(await findNotes('talks '))).toBe(ids(await find('talks ')));
  });

  it('are found as they were changed, and no more when they are gone', async () => {
    const shelf = library();
    const search = start(shelf);
    search.setNotes(mine);
    expect(noteIds(await find('remember ', shelf, [], search))).toBe('n3');
    search.setNotes([noted('n3', 'call', 'He was in Kyiv.', 'Forget it')]);
    expect(noteIds(await find('remember ', shelf, [], search))).toBe('');
    expect(noteIds(await find('forget ', shelf, [], search))).toBe('n3');
    search.setNotes([]);
    expect(noteIds(await find('forget ', shelf, [], search))).toBe('');
  });

  it('stay when another version of the library comes', async () => {
    const shelf = library();
    const search = start(shelf);
    search.setNotes(mine);
    await find('remember ', shelf, [], search);
    expect(noteIds(await find('remember ', { ...shelf, manifest: { ...shelf.manifest, version: 'b' } }, [], search))).toBe('n3');
  });

  it('are as many as were asked for, and counted', async () => {
    const many = Array.from({ length: 30 }, (_, index) => noted(`m${index}`, 'call', 'He was in Kyiv.', 'Same'));
    const { notes, totalNotes } = await findNotes('same ', [], many);
    expect([notes.length, totalNotes]).toEqual([10, 30]);
  });
});

describe('a slip', () => {
  it('tells what it was taken for', async () => {
    expect((await find('zelinsky talks ')).also).toEqual([{ typed: 'zelinsky', taken: ['zelensky'] }]);
  });
  it('is told only where the word stands nowhere', async () => {
    expect((await find('zelensky ')).also).toEqual([]);
  });
});

describe('while the library comes', () => {
  it('titles and leads answer while no text is here', async () => {
    const shelf = library();
    const search = start({ ...shelf, reader: { ...shelf.reader, readShard: () => new Promise(() => undefined) } });
    const first = await new Promise<SearchResult>((resolve) => void search.find({ manifest: shelf.manifest, query: 'grain talks ', limit: 10, states: [] }, resolve));
    expect([ids(first), first.searched, first.done]).toEqual(['grain talks', 0, false]);
    // Their place in the article is not known yet.
    expect(first.articles[0]?.quotations).toEqual([{ lang: 'en', dir: 'ltr', sentence: null, text: 'Ships carried grain.', hits: [{ from: 14, to: 19 }] }]);
  });

  it('then come the texts, the newest first', async () => {
    const shelf = library();
    const told: SearchResult[] = [];
    await start(shelf).find({ manifest: shelf.manifest, query: 'talks ', limit: 10, states: [] }, (result) => told.push(result));
    expect(told.map((result) => `${result.searched} of ${result.of}: ${ids(result)}`)).toEqual(['1 of 4: talks', '2 of 4: talks call', '4 of 4: talks call grain', '4 of 4: talks call grain']);
    expect(shelf.asked).toEqual(['who/1', 'months/1', 'shards/articles-phones', 'shards/articles-call', 'shards/articles-talks', 'shards/articles-grain']);
  });

  it('another question ends the one before', async () => {
    const shelf = library();
    const search = start(shelf);
    const told: string[] = [];
    const ask = (query: string) => search.find({ manifest: shelf.manifest, query, limit: 10, states: [] }, (result) => told.push(result.query));
    await Promise.all([ask('grain '), ask('talks ')]);
    expect(new Set(told)).toEqual(new Set(['talks ']));
  });

  it('is read once for all questions', async () => {
    const shelf = library();
    const search = start(shelf);
    await find('talks ', shelf, [], search);
    await find('grain ', shelf, [], search);
    expect(shelf.asked).toHaveLength(6);
  });

  it('another version of it is read anew', async () => {
    const shelf = library();
    const search = start(shelf);
    await find('talks ', shelf, [], search);
    await find('talks ', { ...shelf, manifest: { ...shelf.manifest, version: 'b' } }, [], search);
    expect(shelf.asked).toHaveLength(12);
  });
});

describe('without a connection', () => {
  it('what is here is searched, and how much that is is told; the rest comes with the connection', async () => {
    const shelf = library();
    shelf.cut(/talks|grain/);
    const search = start(shelf);
    const result = await find('talks ', shelf, [], search);
    expect([ids(result), result.searched, result.of]).toEqual(['talks call', 2, 4]);
    shelf.mend();
    expect(ids(await find('grain ', shelf, [], search))).toBe('grain');
  });

  it('a library of which nothing can be read is a failure, and can be asked again', async () => {
    const shelf = library();
    shelf.cut(/./);
    const search = start(shelf);
    await expect(find('talks ', shelf, [], search)).rejects.toThrow('who/1 is out of reach');
    shelf.mend();
    expect(ids(await find('grain ', shelf, [], search))).toBe('grain');
  });
});
