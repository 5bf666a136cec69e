import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { stemmer } from 'stemmer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRoute } from '../../src/App.tsx';
import { addHighlights, highlightsMark } from '../../src/data/own/highlights.ts';
import { markArticles } from '../../src/data/own/states.ts';
import type { ArticleId, ShardFile } from '../../src/model.ts';
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import '../../src/routes/reading/find/FindInArticle.tsx';
import { openSearch } from '../../src/workers/search/openSearch.ts';
import type { FromSearch, ToSearch } from '../../src/workers/search/searchMessages.ts';
import { highlight, openDevice, state } from '../data/own/backup/device.ts';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

/** The worker's own core, in this thread, over the files of a server. */
function stubWorker(files: ReadonlyMap<string, string>): void {
  const read = (file: string): Promise<unknown> => Promise.resolve(JSON.parse(files.get(file) ?? 'null'));
  vi.stubGlobal('Worker', class extends EventTarget {
    readonly search = openSearch({
      stem: stemmer,
      pause: () => Promise.resolve(),
      reader: {
        read,
        readShard: async (file) => Object.entries(((await read(file)) as ShardFile).files).filter(([path]) => path.startsWith('articles/')).map(([, text]) => text),
      },
    });
    postMessage(message: ToSearch): void {
      const data = structuredClone(message);
      const tell = (answer: FromSearch) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
      if (data.type === 'NAMES') this.search.setPutRight(data.putRight);
      else if (data.type === 'NOTES') this.search.setNotes(data.notes);
      else void this.search.find(data, (result) => tell({ type: 'FOUND', number: data.number, result })).catch((error: Error) => tell({ type: 'FAILED', number: data.number, reason: error.message }));
    }
    terminate(): void {}
  });
}

beforeEach(() => {
  stubWindow();
  stubWorker(library);
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  // jsdom draws nothing.
  Range.prototype.getBoundingClientRect = () => ({ top: 200, bottom: 220 }) as DOMRect;
  vi.stubGlobal('ResizeObserver', class { observe = () => undefined; disconnect = () => undefined; });
  return () => vi.unstubAllGlobals();
});

async function open(address = '/search/', files = library) {
  const app = openApp(address, files);
  await loadRoute('/search');
  await app.start();
  return app;
}
const box = () => screen.findByRole('searchbox', { name: 'Search articles and names' });
const notes = () => within(screen.getByRole('region', { name: 'Your notes' }));
const titles = () => within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const quotations = () => within(screen.getByRole('region', { name: 'Articles' })).getAllByRole('blockquote').map(({ textContent }) => textContent);
const counter = async () => within(await screen.findByRole('region', { name: 'Found in this article' })).getByRole('status').textContent;
const said = (words: string) => waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words));

describe('the search', () => {
  it('takes the focus, finds names and quotations while one types, and says how many', async () => {
    const { user, page } = await open();
    await waitFor(async () => expect(await box()).toHaveFocus());
    await user.type(await box(), 'zelensky');
    await waitFor(() => expect(titles()).toEqual(['Talks in Moscow end', 'Peskov flies to Kiev']));
    expect(within(screen.getByRole('region', { name: 'Names' })).getByRole('link', { name: /^Volodymyr Zelensky/ })).toHaveAttribute('href', 'who/volodymyr-zelensky/');
    expect(quotations()).toContain('In February 2022, Zelensky had spoken in Kiev.');
    expect([...document.querySelectorAll('mark')].every(({ textContent }) => textContent === 'Zelensky')).toBe(true);
    await said('Search: 2 articles');
    expect(page.address).toBe('/search/?q=zelensky');
    expect(await box()).toHaveFocus();
  });

  it('shows ways to ask until something is asked', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('link', { name: 'where:Kyiv' }));
    expect(await box()).toHaveValue('where:Kyiv');
    expect(screen.queryByRole('region', { name: 'Ways to ask' })).toBeNull();
  });

  it('names what an operator means, and a tap takes it away', async () => {
    const { user, page } = await open('/search/?q=peskov+event%3A2023-05+-grain');
    await waitFor(() => expect(titles()).toEqual(['Peskov flies to Kiev']));
    const chips = within(screen.getByRole('list', { name: 'Narrowed by' }));
    expect(chips.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['tells of 1–31 May 2023 ✕', 'not grain ✕']);
    await user.click(chips.getByRole('link', { name: 'Remove: tells of 1–31 May 2023' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(page.address).toBe('/search/?q=peskov+-grain');
  });

  it('offers all articles that name somebody by any name', async () => {
    const { user, page } = await open('/search/?q=peskov');
    await user.click(await screen.findByRole('link', { name: /that name Dmitry Peskov/ }));
    await waitFor(() => expect(page.address).toBe('/search/?q=who%3A%22Dmitry+Peskov%22'));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('says what a slip was taken for', async () => {
    await open('/search/?q=zelinsky');
    expect(await screen.findByText('No “zelinsky” in the articles. Searched for “zelensky” instead.')).toBeInTheDocument();
  });

  it('does not find what is written nowhere', async () => {
    await open('/search/?q=qqxxyyzz');
    expect(await screen.findByText('Nothing answers “qqxxyyzz”.')).toBeInTheDocument();
    await said('Search: 0 articles');
  });

  it('says which operator it could not read, and narrows nothing by it', async () => {
    await open('/search/?q=peskov+before%3Anever');
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(screen.getByText(/wants a year, month or day/)).toHaveTextContent('before:never wants a year, month or day, as in 2023-05.');
  });

  it('that cannot read the library says so, and tries again', async () => {
    stubWorker(new Map());
    const { user } = await open('/search/?q=peskov');
    const line = await screen.findByRole('alert');
    stubWorker(library);
    expect(line).toHaveTextContent('The library could not be loaded.');
    await user.click(within(line).getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('region', { name: 'Articles' })).toBeNull();
  });

  it('typed is one step of the history: Back leaves it', async () => {
    const { user, page, heading } = await open('/');
    await heading('Articles');
    await user.click(screen.getByRole('link', { name: 'Search' }));
    await user.type(await box(), 'peskov');
    await waitFor(() => expect(page.address).toBe('/search/?q=peskov'));
    page.back();
    await heading('Articles');
  });
});

describe('the reader’s own', () => {
  const note = highlight('a', {
    article: 'talks-in-moscow' as ArticleId, title: 'Talks in Moscow end', quote: { exact: 'The two men spoke for an hour.', prefix: 'on 20 March 2023. ', suffix: '\nPeskov said in' }, note: 'Only an hour, says the embassy', colour: 'pink',
  });

  it('notes are found with the articles, told in both, and lead to their words', async () => {
    await openDevice().put({ highlights: [note] });
    const { user, page } = await open('/search/?q=embassy');
    expect(await screen.findByRole('heading', { level: 3, name: 'Your note on “Talks in Moscow end”' })).toBeInTheDocument();
    expect(notes().getAllByText(/./, { selector: 'mark' }).map(({ textContent }) => textContent)).toEqual(['embassy']);
    expect(notes().getByRole('blockquote')).toHaveTextContent('The two men spoke for an hour. (Pink, wavy line)');
    expect(screen.queryByText(/^Nothing answers/)).toBeNull();
    await said('Search: 0 articles, 1 note');
    await user.click(notes().getByRole('link', { name: /^The two men/ }));
    await waitFor(() => expect(page.address).toMatch(/^\/articles\/talks-in-moscow\/#quote=.*The%20two%20men%20spoke%20for%20an%20hour/));
  });

  it('notes are followed while they change, also in another window', async () => {
    const { ask, put } = openDevice();
    const { user, queries } = await open('/search/?q=embassy');
    await screen.findByText('Nothing answers “embassy”.');
    await act(() => addHighlights(queries, ask, [note], 5));
    await screen.findByRole('region', { name: 'Your notes' });
    await put({ highlights: [{ ...note, note: 'Ask the ministry', changed: 9 }] });
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: highlightsMark })));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your notes' })).toBeNull());
    await user.clear(await box());
    await user.type(await box(), 'ministry');
    await screen.findByRole('region', { name: 'Your notes' });
  });

  it('states are asked for by is:, and followed while they change', async () => {
    const device = openDevice();
    await device.put({ states: [state('talks-in-moscow', 5)], highlights: [note] });
    const { queries } = await open('/search/?q=is%3Aunread');
    await waitFor(() => expect(titles()).toEqual(['Peskov flies to Kiev']));
    expect(screen.queryByRole('region', { name: 'Your notes' })).toBeNull();
    await act(() => markArticles(queries, device.ask, ['talks-in-moscow' as ArticleId], 'unread', 9));
    await waitFor(() => expect(titles()).toEqual(['Peskov flies to Kiev', 'Talks in Moscow end']));
    expect(notes().getByRole('heading', { level: 3 })).toHaveTextContent('Your note on “Talks in Moscow end”');
  });

  it('many notes do not hide the articles', async () => {
    await openDevice().put({ highlights: Array.from({ length: 5 }, (_, index) => ({ ...note, id: `m${index}`, note: `Peskov ${index}` })) });
    await open('/search/?q=peskov');
    await screen.findByRole('region', { name: 'Your notes' });
    expect(notes().getByText('2 more notes').closest('details')).not.toHaveAttribute('open');
    expect(titles()).toHaveLength(2);
  });
});

describe('the keys', () => {
  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('%s opens it from any view', async (keys) => {
    const { user, heading } = await open('/who/');
    await heading('Who & where');
    await waitFor(async () => {
      await user.keyboard(keys);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Search');
    });
    await waitFor(async () => expect(await box()).toHaveFocus());
  });

  it('/ is only a sign where one types', async () => {
    const { user, heading } = await open('/who/');
    await heading('Who & where');
    await user.type(screen.getByRole('searchbox', { name: 'Search names' }), 'a/b');
    expect(screen.getByRole('searchbox', { name: 'Search names' })).toHaveValue('a/b');
    await heading('Who & where');
  });
});

describe('an article that was found', () => {
  it('is opened at the sentence, and what was found is walked to the end and round', async () => {
    const { user, page } = await open('/search/?q=peskov');
    await waitFor(() => expect(titles()).toHaveLength(2));
    await user.click(screen.getByRole('link', { name: /^Peskov said in recent days/ }));
    await waitFor(() => expect(page.address).toBe('/articles/talks-in-moscow/?find=peskov#s2'));
    await waitFor(async () => expect(await counter()).toBe('2 of 2'));
    await user.click(screen.getByRole('button', { name: 'Next place' }));
    expect(await counter()).toBe('1 of 2');
    await user.click(screen.getByRole('button', { name: 'Previous place' }));
    expect(await counter()).toBe('2 of 2');
  });

  it('is walked with Enter, and Escape ends the search and nothing else', async () => {
    const { user, page } = await open('/articles/talks-in-moscow/?find=peskov#s0');
    await waitFor(async () => expect(await counter()).toBe('1 of 2'));
    await user.keyboard('{Enter}');
    expect(await counter()).toBe('2 of 2');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await counter()).toBe('1 of 2');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Found in this article' })).toBeNull();
    expect(page.address).toBe('/articles/talks-in-moscow/?find=peskov#s0');
  });

  it('leaves Enter to a link that has the focus', async () => {
    const { user } = await open('/articles/talks-in-moscow/?find=peskov#s0');
    await waitFor(async () => expect(await counter()).toBe('1 of 2'));
    screen.getAllByRole('link', { name: 'Volodymyr Zelensky' })[0]!.focus();
    await user.keyboard('{Enter}');
    expect(await counter()).toBe('1 of 2');
    expect(await screen.findByRole('dialog', { name: 'Volodymyr Zelensky' })).toBeInTheDocument();
  });

  it('that does not say it says so; one that was not searched for says nothing', async () => {
    await open('/articles/talks-in-moscow/?find=grain');
    await waitFor(async () => expect(await counter()).toBe('not in the text'));
  });

  it('that was opened otherwise has no such bar', async () => {
    const { heading } = await open('/articles/talks-in-moscow/');
    await heading('Talks in Moscow end');
    await screen.findByRole('button', { name: 'Marks on names: calm' });
    expect(screen.queryByRole('region', { name: 'Found in this article' })).toBeNull();
  });
});
