import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type ArticleState } from '../../src/data/own/database.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/components/highlights/HighlightBar.tsx';
import '../../src/routes/frame/AppExtras.tsx';
import { inputReady } from '../../src/routes/frame/keys/holdInput.ts';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/frame/states/KeptStates.tsx';
import '../../src/routes/frame/states/Readings.tsx';
import '../../src/routes/frame/states/SinceLastVisit.tsx';
import '../../src/routes/reading/highlights/Highlights.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import '../../src/routes/reading/states/NextInSet.tsx';
import '../../src/routes/reading/states/ReadingStates.tsx';
import '../../src/routes/reading/walk/ResultWalk.tsx';
import type { ArticleId } from '../../src/model.ts';
import { makeLibrary, makePersonal, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
/** Where the last line of the text is; the window is 768 high. */
const text = { bottom: 5000 };

beforeEach(() => {
  stubWindow();
  text.bottom = 5000;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 100, text.bottom - 100);
  window.localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], shouldAdvanceTime: true });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

async function open(address: string, heading: string, files = library, personal = makePersonal()) {
  const app = openApp(address, files, personal);
  const ready = vi.fn<() => void>();
  document.addEventListener(inputReady, ready, { once: true });
  await app.start();
  await app.heading(heading);
  await waitFor(() => expect(ready).toHaveBeenCalled());
  return app;
}

const list = async (files = library, personal = makePersonal()) => {
  const app = await open('/', 'Articles', files, personal);
  await waitFor(() => expect(app.queries.getQueryData(['states'])).toBeDefined());
  return app;
};

async function read(id = 'talks-in-moscow', title = 'Talks in Moscow end') {
  const app = await open(`/articles/${id}/`, title);
  await screen.findByRole('button', { name: 'Saved' });
  return app;
}

/** The reader is there, and so much time passes. */
const pass = async (seconds: number) => act(async () => {
  document.dispatchEvent(new Event('pointermove', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(seconds * 1000);
});

const kept = async () => Object.fromEntries((await openDatabase()((database) => database.getAll('states'), [] as readonly ArticleState[])).map(({ article, state, saved }) => [article, saved ? `${state}, saved` : state]));
const keep = (article: string, more: Partial<ArticleState>) => openDatabase()((database) => database.put('states', { article, state: 'unread', saved: false, seconds: 0, at: 1, ...more } as ArticleState), null);
const isKept = (states: Readonly<Record<string, string>>) => waitFor(async () => expect(await kept()).toEqual(states));
const toast = (name = 'Reading') => within(screen.getByRole('region', { name }));
const told = (words: string | RegExp, name?: string) => waitFor(() => expect(toast(name).getByText(words)).toBeTruthy());
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
const row = (title: string) => screen.getByRole('link', { name: new RegExp(title) });

describe('an article that is read', () => {
  it('becomes read when its end was on the screen and it had its time, and the reader is told', async () => {
    await read();
    await pass(6);
    text.bottom = 700;
    await pass(2);
    await told('Marked as read.');
    expect(pressed('Read')).toBe('true');
    await isKept({ 'talks-in-moscow': 'read' });
  });

  it('is one that is being read before, and nothing is said of it', async () => {
    await read();
    await pass(11);
    await isKept({ 'talks-in-moscow': 'reading' });
    expect(screen.queryByRole('region', { name: 'Reading' })).toBeNull();
  });

  it('is told on the next view to whom reading on was quicker', async () => {
    const { user, heading } = await read();
    await pass(6);
    text.bottom = 700;
    await user.keyboard('ga');
    await heading('Articles');
    await told('Marked as read.');
  });

  it('is not read again against the reader’s word', async () => {
    const { user } = await read();
    text.bottom = 700;
    await pass(6);
    await told('Marked as read.');
    await user.keyboard('u');
    await told('Undone: Marked as read.');
    await pass(300);
    await isKept({ 'talks-in-moscow': 'unread' });
  });
});

describe('an article that is opened', () => {
  it.each([
    ['and looked into', 2, 5000],
    ['at its end', 1, 700],
  ])('%s stays unread', async (_, seconds, bottom) => {
    const { user, heading } = await read();
    text.bottom = bottom;
    await pass(seconds);
    await user.keyboard('ga');
    await heading('Articles');
    await waitFor(async () => expect((await kept())['talks-in-moscow'] ?? 'unread').toBe('unread'));
    expect(screen.queryByRole('region', { name: 'Reading' })).toBeNull();
  });

  it('and left open for the night is begun, and no more', async () => {
    await read();
    await pass(30_000);
    await isKept({ 'talks-in-moscow': 'reading' });
    const [{ seconds } = { seconds: 0 }] = await openDatabase()((database) => database.getAll('states'), []);
    expect(seconds).toBeLessThan(130);
  });

  it('in a window that nobody sees stays unread', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await read();
    text.bottom = 700;
    await pass(300);
    expect(await kept()).toEqual({});
  });
});

describe('by hand', () => {
  it('an article is marked by button and by key, and each is undone', async () => {
    const { user } = await read();
    await user.click(screen.getByRole('button', { name: 'Read' }));
    await told('Marked as read.');
    await user.keyboard('m');
    await told('Marked as unread.');
    await user.click(toast().getByRole('button', { name: 'Undo' }));
    await told('Undone: Marked as unread.');
    await isKept({ 'talks-in-moscow': 'read' });
  });

  it('one is saved for later by key, and no longer', async () => {
    const { user } = await read();
    await user.keyboard('s');
    await told('Saved for later.');
    expect(pressed('Saved')).toBe('true');
    await user.keyboard('s');
    await told('No longer saved.');
    await isKept({ 'talks-in-moscow': 'unread' });
  });

  it('the keys speak of the row that has the focus', async () => {
    const { user } = await list();
    await user.keyboard('jjm');
    await told('Marked as read.');
    await user.keyboard('s');
    await told('Saved for later.');
    await isKept({ 'talks-in-moscow': 'read, saved' });
    await waitFor(() => expect(row('Talks in Moscow end').textContent).toMatch(/Read/));
  });

  it('and of none where none has it', async () => {
    const { user } = await list();
    await user.keyboard('ms');
    expect(await kept()).toEqual({});
  });
});

/** Highlights the first paragraph's sentence. */
async function highlight(user: Awaited<ReturnType<typeof read>>['user']) {
  await user.keyboard('jh');
  await screen.findByRole('dialog', { name: 'Highlight' });
  await user.keyboard('{Escape}');
  await told(/^Highlighted/, 'Highlights');
}

describe('u undoes what was done last, of whatever kind', () => {
  it('a state, then what was done before it', async () => {
    const { user } = await read();
    const press = async (key: string, words: string) => {
      await user.keyboard(key);
      await told(words);
    };
    await press('s', 'Saved for later.');
    await highlight(user);
    await press('m', 'Marked as read.');
    await press('u', 'Undone: Marked as read.');
    await user.keyboard('u');
    await told(/^Undone: Highlighted/, 'Highlights');
    await press('u', 'Undone: Saved for later.');
  });

  it('a highlight also from the list', async () => {
    const { user, heading } = await read();
    await highlight(user);
    await user.keyboard('ga');
    await heading('Articles');
    await user.keyboard('u');
    await told(/^Undone: Highlighted/, 'Highlights');
    expect(await openDatabase()((database) => database.count('highlights'), 1)).toBe(0);
  });
});

describe('the list', () => {
  it('shows what is read, what is begun with the minutes that are left, and what is saved', async () => {
    await keep('talks-in-moscow', { state: 'read' });
    await keep('peskov-flies', { state: 'reading', saved: true });
    await list();
    await waitFor(() => expect(row('Talks in Moscow end').textContent).toMatch(/✓ Read/));
    expect(row('Peskov flies to Kiev').textContent).toMatch(/Saved.*1 min left/);
  });

  it('shows an unread article with all of its minutes, wherever it was left', async () => {
    await keep('talks-in-moscow', { seconds: 3 });
    await list(library, makePersonal([{ article: 'talks-in-moscow' as ArticleId, sentence: 1, text: '', progress: 0.99, at: 1 }]));
    expect(row('Talks in Moscow end').textContent).toMatch(/1 min(?! left)/);
    expect(row('Talks in Moscow end').textContent).not.toMatch(/Read|New|Saved/);
  });
});

/** An earlier visit to the library. */
const visited = async () => {
  const first = await list();
  await waitFor(async () => expect(await openDatabase()((database) => database.get('settings', 'visit'), null)).toBeTruthy());
  first.queries.clear();
  document.body.innerHTML = '';
};

describe('since the last visit', () => {
  const more = makeLibrary(
    ['talks-in-moscow', 'Talks in Moscow end', '2023-03-23', 'Dmitry Peskov spoke in Moscow.'],
    ['peskov-flies', 'Peskov flies to Kiev', '2023-05-03', 'Dmitry Peskov flew to Kiev.'],
    ['peskov-returns', 'Peskov returns', '2023-05-09', 'Dmitry Peskov returned to Moscow.'],
  );
  it('nothing is new on the first visit', async () => {
    await visited();
    await list();
    expect(screen.queryByRole('link', { name: /new since/ })).toBeNull();
    expect(row('Talks in Moscow end').textContent).not.toMatch(/New/);
  });

  it('what came is counted and marked, and led to', async () => {
    await visited();
    vi.setSystemTime(Date.now() + 86_400_000);
    await list(more);
    const link = await screen.findByRole('link', { name: /^1 new since your last visit on / });
    expect(link.getAttribute('href')).toBe('./?is=new');
    expect(row('Peskov returns').textContent).toMatch(/New/);
    expect(row('Peskov flies to Kiev').textContent).not.toMatch(/New/);
  });
});

const next = () => screen.findByRole('complementary', { name: 'Next unread' }).then(within);

describe('the end of an article', () => {
  it('leads to the next one of the list that is not read', async () => {
    await read('peskov-flies', 'Peskov flies to Kiev');
    expect((await next()).getByRole('link', { name: /Talks in Moscow end/ }).getAttribute('href')).toBe('articles/talks-in-moscow/');
  });

  it('goes on from the list’s top after its last', async () => {
    await read();
    expect((await next()).getByRole('link', { name: /Peskov flies to Kiev/ })).toBeTruthy();
  });

  it('says so where all is read, and leads nowhere', async () => {
    await keep('peskov-flies', { state: 'read' });
    await read();
    expect((await next()).getByText('You have read all articles.')).toBeTruthy();
    expect((await next()).queryByRole('link')).toBeNull();
  });

  it('opened from a list, goes on in that list, and not out of it', async () => {
    await keep('talks-in-moscow', { saved: true });
    await keep('peskov-flies', { saved: true });
    const { user, heading } = await open('/articles/talks-in-moscow/?of=is%3Dsaved', 'Talks in Moscow end');
    expect((await next()).getByRole('link', { name: /Next unread in this list.*Peskov flies to Kiev/ }).getAttribute('href')).toBe('articles/peskov-flies/?of=is%3Dsaved');
    await user.keyboard('m');
    await told('Marked as read.');
    await user.click((await next()).getByRole('link'));
    await heading('Peskov flies to Kiev');
    expect(await screen.findByText('You have read all of this list.')).toBeTruthy();
  });

  it('a space at the end goes there', async () => {
    const { user, heading } = await read('peskov-flies', 'Peskov flies to Kiev');
    await next();
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(700);
    await user.keyboard(' ');
    await heading('Talks in Moscow end');
  });
});
