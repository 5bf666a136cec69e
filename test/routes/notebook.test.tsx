import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/data/own/database.ts';
import type { Highlight } from '../../src/evidence/anchoring/highlight.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/NotebookRoute.tsx';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

const base: Highlight = {
  id: 'hour', article: 'talks-in-moscow', title: 'Talks in Moscow end', published: '2023-03-23', quote: { exact: 'The two men spoke for an hour.', prefix: 'on 20 March 2023. ', suffix: '\nPeskov said in' },
  place: { block: 0, from: 79, to: 109 }, colour: 'green', note: 'Only an hour?', made: 1, changed: 1,
} as unknown as Highlight;
const flew = { ...base, id: 'flew', article: 'peskov-flies', title: 'Peskov flies to Kiev', published: '2023-05-03', quote: { exact: 'Dmitry Peskov flew to Kiev on 2 May 2023.', prefix: '', suffix: ' Volodymyr Zelensky' }, place: { block: 0, from: 0, to: 41 }, colour: 'pink', note: '', made: 2 } as unknown as Highlight;
const lost = { ...base, id: 'lost', quote: { exact: 'Nobody else was in the room at that time.', prefix: 'x', suffix: 'y' }, note: 'Who told?', made: 3 };
const gone = { ...base, id: 'gone', article: 'no-such-article', title: 'An article that is gone', made: 4, quote: { exact: 'Words of an article that is gone.', prefix: '', suffix: '' } } as unknown as Highlight;

async function open(address: string, ...highlights: readonly Highlight[]) {
  await openDatabase()(async (database) => {
    for (const highlight of highlights) await database.put('highlights', highlight);
  }, null);
  const app = openApp(address, library);
  await app.start();
  await app.heading('Notebook');
  return app;
}

const notebook = (...highlights: readonly Highlight[]) => open('/notebook/', ...highlights);
/** As another program writes it. */
const target = (source: string) => ({ target: { source, selector: { type: 'TextQuoteSelector', exact: 'The two men spoke for an hour.', prefix: 'on 20 March 2023. ' } } });
const kept = () => openDatabase()((database) => database.getAll('highlights'), [] as readonly Highlight[]);
const section = async (name: RegExp | string) => within((await screen.findByRole('heading', { level: 2, name })).closest('section')!);
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const choose = async (text: string, name = 'notes.json') => {
  await act(async () => void fireEvent.change(screen.getByLabelText('Import JSON …'), { target: { files: [new File([text], name)] } }));
};

describe('the notebook', () => {
  it('says how to begin where there is nothing in it', async () => {
    await notebook();
    expect(await screen.findByText(/Nothing is highlighted yet\..*select some words/)).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Export Markdown' })).toBeDisabled();
  });

  it('has each quotation under its article, the newest first, with its note and a link to its place', async () => {
    await notebook(base, flew);
    const talks = await section(/Talks in Moscow end/);
    // The source comes with the article, which comes after what is kept here.
    await waitFor(() => expect(headings().slice(0, 2)).toEqual(['Peskov flies to Kiev 3 May 2023 · The Daily Test', 'Talks in Moscow end 23 March 2023 · The Daily Test']));
    expect(talks.getByRole('link', { name: 'The two men spoke for an hour.' })).toHaveAttribute('href', expect.stringMatching(/^articles\/talks-in-moscow\/#quote=.*The%20two%20men%20spoke/));
    expect(talks.getByText('Only an hour?')).toBeInTheDocument();
    expect(talks.getByText('(Green, dashed line)')).toBeInTheDocument();
  });

  it('is ordered by name: a note stands under all who are named in its sentence', async () => {
    const { user } = await notebook(base, flew);
    await user.click(await screen.findByRole('link', { name: 'By name' }));
    expect((await section('Dmitry Peskov')).getByText(flew.quote.exact)).toBeInTheDocument();
    expect((await section('Nobody and nothing named')).getByText(base.quote.exact)).toBeInTheDocument();
    expect((await section('Dmitry Peskov')).queryByText(base.quote.exact)).toBeNull();
  });

  it('is ordered by date of event', async () => {
    const { user, page } = await notebook(base, flew);
    await user.click(await screen.findByRole('link', { name: 'By date of event' }));
    const may = await section('May 2023');
    expect(may.getByText(flew.quote.exact)).toBeInTheDocument();
    expect(may.getByText('2 May 2023')).toBeInTheDocument();
    expect((await section('No date told')).getByText(base.quote.exact)).toBeInTheDocument();
    expect(page.address).toBe('/notebook/?by=event');
  });

  it('is searched, in words, notes and names, and says where nothing fits', async () => {
    const { user, page } = await notebook(base, flew);
    await user.type(await screen.findByRole('searchbox', { name: 'Search in the notebook' }), 'only hour');
    expect(await screen.findByText('1 of 2 highlights')).toBeInTheDocument();
    expect(screen.queryByText(flew.quote.exact)).toBeNull();
    await waitFor(() => expect(page.address).toBe('/notebook/?q=only+hour'));
    await user.type(screen.getByRole('searchbox'), ' never');
    expect(await screen.findByText('Nothing in the notebook fits “only hour never”.')).toBeInTheDocument();
  });

  it('lists what is lost by itself, with its words and its note, and no link', async () => {
    await notebook(base, lost, gone);
    const part = await section('No longer in the text');
    expect(part.getByText(lost.quote.exact)).toBeInTheDocument();
    expect(part.getByText('Who told?')).toBeInTheDocument();
    expect(part.getByText('An article that is gone')).toBeInTheDocument();
    expect(part.getByText('The article is not in the library any more.')).toBeInTheDocument();
    expect(part.queryByRole('link')).toBeNull();
    expect((await section(/Talks in Moscow end/)).queryByText(lost.quote.exact)).toBeNull();
  });

  it('shows what is kept also where an article cannot be had at present', async () => {
    await openDatabase()((database) => database.put('highlights', base), null);
    const app = openApp('/notebook/', library);
    app.trouble(/articles?\//, () => Promise.reject(new Error('No connection.')));
    await app.start();
    expect(await screen.findByText(base.quote.exact)).toBeInTheDocument();
    expect(screen.queryByText('No longer in the text')).toBeNull();
  });
});

describe('in the notebook', () => {
  it('a note is written in place', async () => {
    const { user } = await notebook(flew);
    await user.click(await screen.findByRole('button', { name: /^Add a note: Dmitry Peskov flew/ }));
    await user.type(screen.getByRole('textbox', { name: /^Note on “Dmitry Peskov/ }), 'By plane.');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await kept()).toMatchObject([{ note: 'By plane.' }]));
    expect(await screen.findByRole('button', { name: /^Edit the note: Dmitry Peskov flew/ })).toBeInTheDocument();
  });

  it('a highlight is removed, and that is undone by the key', async () => {
    const { user } = await notebook(base, flew);
    await user.click(await screen.findByRole('button', { name: /^Remove: The two men/ }));
    await waitFor(() => expect(screen.queryByText(base.quote.exact)).toBeNull());
    expect(await screen.findByRole('region', { name: 'Highlights' })).toHaveTextContent('Removed the highlight on “The two men spoke for an hour”.');
    await user.keyboard('u');
    expect(await screen.findByText(base.quote.exact)).toBeInTheDocument();
  });
});

describe('the notebook as a file', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    return () => vi.restoreAllMocks();
  });

  it('is Markdown with addresses and days', async () => {
    const { user } = await notebook(base);
    await section(/Talks in Moscow end/);
    await user.click(screen.getByRole('button', { name: 'Export Markdown' }));
    const text = await saved[0]!.text();
    expect(text).toMatch(/## \[Talks in Moscow end\]\(http[^)]*articles\/talks-in-moscow\/\)\n\nThe Daily Test, 2023-03-23\n\n> The two men spoke for an hour\.\n>\n> \[in the article\]\(http.*#quote=.*\), green\n\nOnly an hour\?/);
  });

  it('is JSON that comes back without doubling, and brings back what was removed', async () => {
    const { user } = await notebook(base, flew, lost);
    await section(/Talks in Moscow end/);
    await user.click(screen.getByRole('button', { name: 'Export JSON' }));
    const text = await saved[0]!.text();
    await choose(text);
    expect(await screen.findByText('0 added, 0 brought up to date, 3 known already.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Remove: The two men/ }));
    await waitFor(async () => expect(await kept()).toHaveLength(2));
    await choose(text);
    expect(await screen.findByText('1 added, 0 brought up to date, 2 known already.')).toBeInTheDocument();
    expect(await kept()).toEqual(expect.arrayContaining([base, flew, lost]));
  });

  it('of another program is read: the library tells the article’s name and day; other pages are left out', async () => {
    await notebook();
    await choose(JSON.stringify([target('https://other.example/app/articles/talks-in-moscow/'), target('https://other.example/'), target('https://other.example/articles/unknown/')]));
    expect(await screen.findByText('1 added, 0 brought up to date, 0 known already, 2 left out: of pages that are not in this library.')).toBeInTheDocument();
    expect((await section(/Talks in Moscow end 23 March 2023/)).getByText('The two men spoke for an hour.')).toBeInTheDocument();
  });

  it.each([
    ['no JSON', '{', /notes\.json is no JSON/],
    ['something else', '{"format":1,"corrections":[]}', /notes\.json holds no annotations/],
    ['half broken', JSON.stringify([{ target: { source: 'https://x/articles/talks-in-moscow/', selector: { type: 'TextQuoteSelector', exact: 'The two men' } } }, {}]), /Annotation 2 of notes\.json has no "target"/],
  ])('that is %s changes nothing and is told clearly', async (_, text, sentence) => {
    await notebook(base);
    await section(/Talks in Moscow end/);
    await choose(text);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Nothing was changed: this file cannot be read.')).toBeInTheDocument();
    expect(alert.getByText(sentence)).toBeInTheDocument();
    expect(await kept()).toEqual([base]);
  });
});

describe('the way there', () => {
  it('stands in the list', async () => {
    const app = openApp('/', library);
    await app.start();
    await app.heading('Articles');
    await app.user.click(screen.getByRole('link', { name: 'Your highlights and notes' }));
    await app.heading('Notebook');
  });
});
