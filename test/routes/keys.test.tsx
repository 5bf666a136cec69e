import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/data/own/database.ts';
import { loadKeys, saveKeys } from '../../src/data/own/settings.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/correcting/CorrectionNotice.tsx';
import '../../src/routes/correcting/PutRightHere.tsx';
import '../../src/routes/frame/AppExtras.tsx';
import { holdInput, inputReady } from '../../src/routes/frame/keys/holdInput.ts';
import '../../src/routes/frame/keys/KeysHelp.tsx';
import '../../src/routes/frame/Notices.tsx';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 100, 20);
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string) {
  const app = openApp(address, library);
  const ready = vi.fn<() => void>();
  document.addEventListener(inputReady, ready, { once: true });
  await app.start();
  await app.heading(heading);
  await waitFor(() => expect(ready).toHaveBeenCalled());
  return app;
}

const list = () => open('/', 'Articles');
const moscow = () => open('/articles/talks-in-moscow/', 'Talks in Moscow end');
const focused = () => document.activeElement?.textContent?.trim() ?? '';
const help = () => screen.findByRole('dialog', { name: 'Keys' }).then(within);

describe('in a list', () => {
  it('j and k walk the rows, o opens one', async () => {
    const { user, heading } = await list();
    await user.keyboard('j');
    expect(focused()).toContain('Peskov flies to Kiev');
    await user.keyboard('j');
    expect(focused()).toContain('Talks in Moscow end');
    await user.keyboard('k');
    expect(focused()).toContain('Peskov flies to Kiev');
    await user.keyboard('o');
    await heading('Peskov flies to Kiev');
  });

  it('j stays on the last row', async () => {
    const { user } = await list();
    await user.keyboard('jjjjj');
    expect(focused()).toContain('Talks in Moscow end');
  });

  it('goes to each view by two keys, and t to the timeline', async () => {
    const { user, heading, page } = await list();
    await user.keyboard('gw');
    await heading('Who & where');
    await user.keyboard('gt');
    await heading('Timeline');
    await user.keyboard('ga');
    await heading('Articles');
    await user.keyboard('t');
    await heading('Timeline');
    expect(page.address).toBe('/timeline/');
  });

  it('t on a name’s page leads to its own timeline', async () => {
    const { user, heading, page } = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    await user.keyboard('t');
    await heading('Timeline');
    expect(page.address).toBe('/timeline/?who=dmitry-peskov');
  });

  it('j walks the names of the index', async () => {
    const { user } = await open('/who/', 'Who & where');
    await user.keyboard('j');
    expect(document.activeElement).toHaveAttribute('href', expect.stringMatching(/^who\//));
  });

  it('j walks the events of the timeline, to the article that tells of each', async () => {
    const { user } = await open('/timeline/', 'Timeline');
    await user.keyboard('j');
    expect(document.activeElement).toHaveAttribute('href', expect.stringMatching(/^articles\//));
  });
});

describe('in an article', () => {
  it('j and k walk the paragraphs', async () => {
    const { user } = await moscow();
    await user.keyboard('j');
    expect(focused()).toMatch(/^Kremlin spokesman/);
    await user.keyboard('j');
    expect(focused()).toMatch(/^Peskov said/);
    await user.keyboard('k');
    expect(focused()).toMatch(/^Kremlin spokesman/);
  });

  it('d walks the sentences that say when', async () => {
    const { user } = await moscow();
    await user.keyboard('d');
    expect(focused()).toMatch(/^Kremlin spokesman.*20 March 2023\.$/);
    await user.keyboard('d');
    expect(focused()).toMatch(/^In February 2022|^Peskov said in recent days/);
  });

  it('n and p lead to the neighbouring articles', async () => {
    const { user, heading } = await moscow();
    await user.keyboard('n');
    await heading('Peskov flies to Kiev');
    await user.keyboard('p');
    await heading('Talks in Moscow end');
  });

  it('n stays where there is none', async () => {
    const { user, page } = await open('/articles/peskov-flies/', 'Peskov flies to Kiev');
    await user.keyboard('n');
    expect(page.address).toBe('/articles/peskov-flies/');
  });

  it('Space at the end goes on, and on a link it does not', async () => {
    const { user, heading, page } = await moscow();
    screen.getAllByRole('link', { name: 'Dmitry Peskov' })[0]!.focus();
    await user.keyboard(' ');
    expect(page.address).toBe('/articles/talks-in-moscow/');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard(' ');
    await heading('Peskov flies to Kiev');
  });

  it('e presses the button of the marks', async () => {
    const { user } = await moscow();
    await user.keyboard('e');
    expect(screen.getByRole('button', { name: 'Marks on names: all' })).toBeInTheDocument();
    await user.keyboard('{Control>}e{/Control}');
    expect(screen.getByRole('button', { name: 'Marks on names: all' })).toBeInTheDocument();
  });

  it('[ and ] walk the mentions of the name that has the focus, round the end', async () => {
    const { user } = await moscow();
    const first = within(screen.getByRole('article')).getByRole('link', { name: 'Dmitry Peskov' });
    first.focus();
    await user.keyboard(']');
    expect(focused()).toBe('Peskov');
    await user.keyboard(']');
    expect(first).toHaveFocus();
    await user.keyboard('[[[[');
    expect(first).toHaveFocus();
  });

  it('] walks an open card along', async () => {
    const { user } = await moscow();
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'Dmitry Peskov' }));
    await screen.findByRole('dialog', { name: 'Dmitry Peskov' });
    await user.keyboard(']');
    await waitFor(() => expect(within(screen.getByRole('article')).getByRole('link', { name: 'Peskov' })).toHaveClass('chosen'));
    expect(screen.getByRole('dialog', { name: 'Dmitry Peskov' })).toBeInTheDocument();
  });

  it('Escape closes what is open, and only then goes back', async () => {
    const { user, heading, page } = await list();
    await user.keyboard('jo');
    await heading('Peskov flies to Kiev');
    await user.click(within(screen.getByRole('article')).getAllByRole('link', { name: 'Dmitry Peskov' })[0]!);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(page.address).toBe('/articles/peskov-flies/');
    await user.keyboard('{Escape}');
    await heading('Articles');
  });

  it('Escape leads to the list where nothing was before', async () => {
    const { user, heading } = await moscow();
    await user.keyboard('{Escape}');
    await heading('Articles');
  });
});

describe('keys rest', () => {
  it('while something is written', async () => {
    const { user, page } = await open('/who/', 'Who & where');
    await user.type(screen.getByRole('searchbox'), 'jt');
    expect(screen.getByRole('searchbox')).toHaveValue('jt');
    expect(page.address).toMatch(/^\/who\//);
  });

  it.each(['{Control>}t{/Control}', '{Meta>}t{/Meta}', '{Alt>}t{/Alt}', '{Shift>}t{/Shift}'])('with what is the browser’s: %s', async (keys) => {
    const { user, page } = await list();
    await user.keyboard(keys);
    expect(page.address).toBe('/');
  });

  it('in an open card, but for its own', async () => {
    const { user, page } = await moscow();
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'Dmitry Peskov' }));
    await screen.findByRole('dialog', { name: 'Dmitry Peskov' });
    await user.keyboard('t');
    expect(page.address).toBe('/articles/talks-in-moscow/');
  });

  it('where something else has answered already', async () => {
    const { page } = await list();
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    fireEvent.keyDown(document.body, { key: 't' });
    expect(page.address).toBe('/');
  });
});

describe('the help', () => {
  it('shows the keys by view, and none that does nothing', async () => {
    const { user } = await list();
    await user.keyboard('?');
    const dialog = await help();
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Everywhere', 'In lists', 'In an article']);
    expect(dialog.getByRole('button', { name: 'g t: change the key for “Go to the timeline”' })).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: /Highlight the sentence/ })).toBeNull();
    expect(dialog.queryByRole('button', { name: /Undo/ })).toBeNull();
  });

  it('shows undo once there is something to undo, and u undoes it', async () => {
    const { user } = await moscow();
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'Volodymyr Zelensky' }));
    await user.click(await screen.findByRole('button', { name: 'Put right' }));
    await user.click(await screen.findByRole('button', { name: 'Not a name here' }));
    await waitFor(() => expect(within(screen.getByRole('article')).queryByRole('link', { name: 'Volodymyr Zelensky' })).toBeNull());
    await screen.findByRole('region', { name: 'Correction' });
    await user.keyboard('?');
    expect((await help()).getByRole('button', { name: /Undo what was changed last/ })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('u');
    await waitFor(() => expect(within(screen.getByRole('article')).getByRole('link', { name: 'Volodymyr Zelensky' })).toBeInTheDocument());
  });

  it('changes a key: it is kept, and the old one does nothing any more', async () => {
    const { user, page, heading } = await list();
    await user.keyboard('?');
    const dialog = await help();
    await user.click(dialog.getByRole('button', { name: 't: change the key for “Timeline of what is shown”' }));
    await user.keyboard('x{Enter}');
    expect(await dialog.findByRole('button', { name: 'x: change the key for “Timeline of what is shown”' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('t');
    expect(page.address).toBe('/');
    await user.keyboard('x');
    await heading('Timeline');
    await waitFor(async () => expect(await loadKeys(openDatabase())).toEqual({ on: true, chords: { timeline: 'x' } }));
  });

  it('does not give a key that another command has, and says which', async () => {
    const { user } = await list();
    await user.keyboard('?');
    const dialog = await help();
    await user.click(dialog.getByRole('button', { name: 'j: change the key for “Next row”' }));
    await user.keyboard('k{Enter}');
    expect(await dialog.findByText('“k” would be taken for “Previous row”. Choose another, or change that one first.')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(await dialog.findByRole('button', { name: 'j: change the key for “Next row”' })).toBeInTheDocument();
  });

  it('takes two keys in turn, takes a key away, and gives all back', async () => {
    const { user } = await list();
    await user.keyboard('?');
    const dialog = await help();
    await user.click(dialog.getByRole('button', { name: 't: change the key for “Timeline of what is shown”' }));
    await user.keyboard('gx');
    await user.click(dialog.getByRole('button', { name: 'Keep' }));
    expect(await dialog.findByRole('button', { name: 'g x: change the key for “Timeline of what is shown”' })).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'o: change the key for “Open what has the focus, like Enter”' }));
    await user.click(dialog.getByRole('button', { name: 'No key' }));
    expect(await dialog.findByRole('button', { name: 'No key: change the key for “Open what has the focus, like Enter”' })).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'All keys as they came' }));
    expect(await dialog.findByRole('button', { name: 't: change the key for “Timeline of what is shown”' })).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: 'All keys as they came' })).toBeNull();
  });

  it('switches all keys off, and on again', async () => {
    const { user, page } = await list();
    await user.keyboard('?');
    const dialog = await help();
    await user.click(dialog.getByRole('switch', { name: 'Keys' }));
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('t?');
    expect(page.address).toBe('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(async () => expect(await loadKeys(openDatabase())).toEqual({ on: false, chords: {} }));
  });

  it('opens from type and theme too, where the keys are off', async () => {
    vi.stubGlobal('ResizeObserver', class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    });
    await saveKeys(openDatabase(), { on: false, chords: {} });
    const { user } = await list();
    await user.click(screen.getByRole('button', { name: 'Type and theme' }));
    await user.click(await screen.findByRole('button', { name: 'Keys …' }));
    expect((await help()).getByRole('switch', { name: 'Keys' })).not.toBeChecked();
  });
});

describe('before the keys are there', () => {
  it('the first of them is held, and pressed again where it was pressed', () => {
    const page = document.implementation.createHTMLDocument();
    const main = page.body.appendChild(page.createElement('main'));
    holdInput(page);
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true }));
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
    const heard: string[] = [];
    page.addEventListener('keydown', (event) => heard.push(`${event.key} in ${(event.target as Element).tagName}`));
    page.dispatchEvent(new Event(inputReady));
    expect(heard).toEqual(['g in MAIN', 't in MAIN']);
    page.dispatchEvent(new Event(inputReady));
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    expect(heard).toEqual(['g in MAIN', 't in MAIN', 'j in MAIN']);
  });

  it('a key that something has answered is not pressed again: it would act twice', () => {
    const page = document.implementation.createHTMLDocument();
    const main = page.body.appendChild(page.createElement('main'));
    main.addEventListener('keydown', (event) => event.key === '+' && event.preventDefault());
    holdInput(page);
    for (const key of ['+', 't', '+', '+', 'j']) main.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const heard: string[] = [];
    page.addEventListener('keydown', (event) => heard.push(event.key));
    page.dispatchEvent(new Event(inputReady));
    expect(heard).toEqual(['t', 'j']);
  });

  it('a tap on type and theme is held, and one on anything else is not', () => {
    const page = document.implementation.createHTMLDocument();
    const [look, other] = ['look', 'marks'].map((command) => {
      const button = page.body.appendChild(page.createElement('button'));
      button.dataset['command'] = command;
      return button;
    });
    holdInput(page);
    look!.click();
    other!.click();
    const heard: unknown[] = [];
    page.addEventListener('click', (event) => heard.push(event.target));
    page.dispatchEvent(new Event(inputReady));
    expect(heard).toEqual([look]);
  });

  it('what was pressed where nothing is any more is pressed on the page', () => {
    const page = document.implementation.createHTMLDocument();
    const main = page.body.appendChild(page.createElement('main'));
    holdInput(page);
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    main.remove();
    const heard: unknown[] = [];
    page.addEventListener('keydown', (event) => heard.push(event.target));
    page.dispatchEvent(new Event(inputReady));
    expect(heard).toEqual([page.body]);
  });
});
