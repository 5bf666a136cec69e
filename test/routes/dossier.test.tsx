import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/components/dossier/files/writeEpub.tsx';
import '../../src/components/dossier/files/writeHtml.tsx';
import '../../src/components/timeline/filter/NamePicker.tsx';
import '../../src/components/who/putRight/describeCorrection.ts';
import { addStep } from '../../src/data/own/corrections.ts';
import { openDatabase } from '../../src/data/own/database.ts';
import type { Highlight } from '../../src/evidence/anchoring/highlight.ts';
import type { Correction } from '../../src/model.ts';
import '../../src/routes/DossierRoute.tsx';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

const blobs: Blob[] = [];
const saved: string[] = [];

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('ResizeObserver', class { observe = () => undefined; disconnect = () => undefined; unobserve = () => undefined; });
  window.localStorage.clear();
  blobs.length = 0;
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    if (this.download !== '') saved.push(this.download);
  });
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const noteOf = (article: string, title: string, published: string, exact: string, note: string): Highlight => ({
  id: note, article, title, published, quote: { exact, prefix: '', suffix: '' }, place: { block: 0, from: 0, to: exact.length }, colour: 'green', note, made: 1, changed: 1,
}) as unknown as Highlight;
const flew = noteOf('peskov-flies', 'Peskov flies to Kiev', '2023-05-03', 'Dmitry Peskov flew to Kiev on 2 May 2023.', 'By which plane?');
const hour = noteOf('talks-in-moscow', 'Talks in Moscow end', '2023-03-23', 'The two men spoke for an hour.', 'Only an hour?');

async function open(search = '', ...highlights: readonly Highlight[]) {
  await openDatabase()(async (database) => {
    for (const highlight of highlights) await database.put('highlights', highlight);
  }, null);
  const app = openApp(`/dossier/${search}`, library);
  await app.start();
  await app.heading('Dossier');
  return app;
}
const counts = (words: RegExp) => screen.findByText(words, { selector: 'main p' });
const preview = async () => within(await screen.findByRole('region', { name: 'Preview' }));
const button = (name: string) => screen.getByRole('button', { name });
const saveAs = async (user: Awaited<ReturnType<typeof open>>['user'], format: 'HTML' | 'EPUB') => {
  await waitFor(() => expect(button(`Save as ${format}`)).toBeEnabled());
  await user.click(button(`Save as ${format}`));
  await waitFor(() => expect(blobs).toHaveLength(1));
  return blobs[0]!;
};

describe('choosing', () => {
  it('begins with nothing: nothing can be saved, and nothing is loaded', async () => {
    const { asked } = await open();
    expect(screen.getByText('Choose a name or a day to begin.')).toBeInTheDocument();
    expect([button('Save as HTML'), button('Save as EPUB')].every((each) => each.hasAttribute('disabled'))).toBe(true);
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    expect(asked.filter((path) => /who|entities|timeline/.test(path))).toEqual([]);
  });

  it('a name by typing: it goes into the address, and its sentences and events are shown', async () => {
    const { user, page } = await open();
    await user.click(button('Add a name …'));
    await user.type(await screen.findByRole('combobox', { name: 'Search names' }), 'peskov');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(page.address).toBe('/dossier/?who=dmitry-peskov'));
    await counts(/^1 name · 4 quotations · \d dated events? · .*2 articles$/);
    const shown = await preview();
    expect((await screen.findByRole('region', { name: 'Preview' })).textContent).toMatch(/Dmitry Peskov flew to Kiev on 2 May 2023\./);
    expect(shown.getAllByText(/“Kremlin spokesman”/).length).toBeGreaterThan(0);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveAttribute('placeholder', 'Dmitry Peskov');
  });

  it('a chosen name is taken out again', async () => {
    const { user, page } = await open('?who=dmitry-peskov&who=volodymyr-zelensky');
    await user.click(await screen.findByRole('link', { name: /^Dmitry Peskov.*take out/ }));
    await waitFor(() => expect(page.address).toBe('/dossier/?who=volodymyr-zelensky'));
  });

  it('a span by its first day cuts quotations and events', async () => {
    const { page } = await open('?who=dmitry-peskov');
    await counts(/4 quotations/);
    act(() => void fireEvent.change(screen.getByLabelText('From'), { target: { value: '2023-05-01' } }));
    await waitFor(() => expect(page.address).toBe('/dossier/?who=dmitry-peskov&from=2023-05'));
    await counts(/2 quotations · 1 dated event ·/);
    expect((await preview()).queryByText(/met Volodymyr Zelensky in Moscow/)).toBeNull();
  });

  it.each([
    ['a year that is not typed yet', '0002-03-14'],
    ['a day after the last', '2023-06-01'],
  ])('%s is no span', async (_, value) => {
    const { page } = await open('?who=dmitry-peskov&to=2023-05');
    act(() => void fireEvent.change(screen.getByLabelText('From'), { target: { value } }));
    expect(screen.getByLabelText('From')).toHaveValue(value);
    expect(page.address).toBe('/dossier/?who=dmitry-peskov&to=2023-05');
    expect(screen.queryByRole('alert') !== null).toBe(value > '2023-05');
  });

  it('a span alone has the events that happened in it, and its articles', async () => {
    await open('?from=2023-05&to=2023-05');
    await counts(/^1 dated event · .*1 article$/);
    expect((await preview()).getByText('2 May 2023', { selector: 'b' })).toBeInTheDocument();
  });

  it('parts are left out by their boxes, and the address says so', async () => {
    const { user, page } = await open('?who=dmitry-peskov');
    await counts(/4 quotations/);
    await user.click(screen.getByRole('checkbox', { name: 'Quotations' }));
    await waitFor(() => expect(page.address).toBe('/dossier/?who=dmitry-peskov&without=quotations'));
    await counts(/^1 name · \d dated/);
    expect((await preview()).queryByRole('heading', { name: 'Quotations' })).toBeNull();
  });

  it('of two names, events in which both take part', async () => {
    const { user, page } = await open('?who=dmitry-peskov&who=volodymyr-zelensky');
    await counts(/4 dated events/);
    await user.click(screen.getByRole('checkbox', { name: 'Only events in which all of them take part' }));
    await waitFor(() => expect(page.address).toContain('events=together'));
    await counts(/1 dated event/);
  });

  it.each([
    ['a name that the library has not', '?who=nobody'],
    ['a span in which nothing was', '?who=dmitry-peskov&from=1999-01&to=1999-02'],
  ])('%s gives nothing to save', async (_, search) => {
    await open(search);
    expect(await screen.findByText('No article tells anything of this.')).toBeInTheDocument();
    expect(button('Save as HTML')).toBeDisabled();
  });

  it('as told up to a day has nothing of later articles', async () => {
    await open('?who=dmitry-peskov&until=2023-04-01');
    await counts(/1 article$/);
    expect(screen.getByText(/As told up to 1 April 2023/)).toBeInTheDocument();
    expect((await preview()).queryByText(/flew to Kiev/)).toBeNull();
  });
});

describe('saving', () => {
  it('a page has all of it, and none of other articles’ notes', async () => {
    const { user } = await open('?who=dmitry-peskov&from=2023-05&title=The+spokesman', flew, hour);
    await counts(/1 note and highlight/);
    const blob = await saveAs(user, 'HTML');
    expect(blob.type).toBe('text/html;charset=utf-8');
    const page = new DOMParser().parseFromString(await blob.text(), 'text/html');
    expect(page.title).toBe('The spokesman');
    expect(page.body.textContent).toMatch(/Peskov flew to Kiev/);
    expect(page.querySelector('#notes')!.textContent).toMatch(/By which plane\?/);
    expect(page.body.textContent).not.toMatch(/Only an hour/);
    expect(page.body.textContent).not.toMatch(/met Volodymyr Zelensky in Moscow/);
    expect(page.querySelector('#sources a')!.getAttribute('href')).toBe(new URL('articles/peskov-flies/', document.baseURI).href);
    expect(saved).toEqual(['dossier-the-spokesman.html']);
    expect(await screen.findByText(/^dossier-the-spokesman\.html is saved: \d+ KB\.$/)).toBeInTheDocument();
  });

  it('a book is one', async () => {
    const { user } = await open('?who=dmitry-peskov');
    const blob = await saveAs(user, 'EPUB');
    expect(blob.type).toBe('application/epub+zip');
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toContain('EPUB/name-1.xhtml');
    expect(saved).toEqual(['dossier-dmitry-peskov.epub']);
  });

  it('without its articles is not done, and says so; a second time it is', async () => {
    const { user, trouble, mend } = await open('?who=dmitry-peskov');
    await counts(/4 quotations/);
    trouble(/articles\//, () => Promise.reject(new TypeError('no connection')));
    await waitFor(() => expect(button('Save as HTML')).toBeEnabled());
    await user.click(button('Save as HTML'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be made/);
    expect(saved).toEqual([]);
    mend();
    await user.click(button('Save as HTML'));
    await waitFor(() => expect(saved).toEqual(['dossier-dmitry-peskov.html']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('what the reader has put right holds in it, and is said', async () => {
    const app = await open('?who=dmitry-peskov');
    await counts(/4 quotations/);
    const entity = { id: 'dmitry-peskov', kind: 'person', name: 'Dmitry Peskov' };
    await act(() => addStep(app.queries, openDatabase(), { do: 'rename', entity, name: 'The Spokesman' } as unknown as Correction, 1));
    expect(await screen.findByRole('link', { name: /^The Spokesman.*take out/ })).toBeInTheDocument();
    const page = new DOMParser().parseFromString(await (await saveAs(app.user, 'HTML')).text(), 'text/html');
    expect(page.querySelector('#name-1 h2')!.textContent).toBe('The Spokesman');
    expect(page.querySelector('.corrections')!.textContent).toMatch(/“Dmitry Peskov” is called “The Spokesman”/);
  });
});

describe('the ways to it', () => {
  it('the page of a name', async () => {
    const app = openApp('/who/dmitry-peskov/', library);
    await app.start();
    expect(await screen.findByRole('link', { name: 'Make a dossier' })).toHaveAttribute('href', 'dossier/?who=dmitry-peskov');
  });

  it('the timeline’s export: the same names, span and events', async () => {
    const app = openApp('/timeline/?who=dmitry-peskov&who=volodymyr-zelensky&from=2023-03&to=2023-05&clock=reported', library);
    await app.start();
    await app.user.click(await screen.findByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('link', { name: /^Dossier/ })).toHaveAttribute('href', 'dossier/?who=dmitry-peskov&who=volodymyr-zelensky&from=2023-03&to=2023-05&events=together');
  });
});
