import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/data/own/database.ts';
import { openPersonal } from '../../src/data/own/personal.ts';
import { loadListening } from '../../src/data/own/settings.ts';
import type { ArticleId } from '../../src/model.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/frame/AppExtras.tsx';
import { inputReady } from '../../src/routes/frame/keys/holdInput.ts';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/listening/here/Listen.tsx';
import '../../src/routes/listening/player/Player.tsx';
import '../../src/routes/reading/highlights/Highlights.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import { installFakeSpeech, type FakeVoice } from '../fakeSpeech.ts';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const voices: readonly FakeVoice[] = [
  { name: 'Anna', lang: 'en-US', default: true },
  { name: 'Daniel', lang: 'en-GB' },
  { name: 'Petra', lang: 'de-DE' },
  { name: 'Cloud', lang: 'en-US', localService: false },
];

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 100, 20);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 100, 20);
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});
afterEach(() => {
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech']) Reflect.deleteProperty(window, name);
});

async function open(address = '/articles/talks-in-moscow/', heading = 'Talks in Moscow end') {
  const app = openApp(address, library, openPersonal(openDatabase()));
  const ready = vi.fn<() => void>();
  document.addEventListener(inputReady, ready, { once: true });
  await app.start();
  await app.heading(heading);
  await waitFor(() => expect(ready).toHaveBeenCalled());
  return app;
}
const tool = () => screen.findByRole('button', { name: 'Listen' });
const bar = () => screen.findByRole('region', { name: 'Listening' }).then(within);
const last = () => window.fakeSpeech.said.at(-1)?.text;
const hear = (text: string | RegExp) => waitFor(() => expect(last()).toMatch(text));
const finish = () => act(async () => window.fakeSpeech.finish());
const spoken = () => [...document.querySelectorAll('article [class*="spoken"]')].map((element) => element.textContent).join(' ');

describe('is not there', () => {
  it('in a browser without voices', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  });

  it.each([
    ['with voices that send the text away', [{ name: 'Cloud', lang: 'en-US', localService: false }]],
    ['with voices of other languages alone', [{ name: 'Petra', lang: 'de-DE' }]],
  ])('%s', async (_, given) => {
    installFakeSpeech({ voices: given, wordMs: null });
    const { user } = await open();
    await user.keyboard('l');
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
    expect(window.fakeSpeech.said).toEqual([]);
  });

  it('until a voice comes, and after it has gone', async () => {
    installFakeSpeech({ voices: [], wordMs: null });
    await open();
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
    await act(async () => window.fakeSpeech.setVoices(voices));
    await tool();
    await act(async () => window.fakeSpeech.setVoices([]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull());
  });
});

describe('listening', () => {
  beforeEach(() => installFakeSpeech({ voices, wordMs: null }));

  it('says the title and then sentence after sentence, with a voice of this device, and shows what it says', async () => {
    const { user } = await open();
    await user.click(await tool());
    await hear('Talks in Moscow end');
    expect(window.fakeSpeech.said).toEqual([{ text: 'Talks in Moscow end', rate: 1, voice: 'Anna' }]);
    await waitFor(() => expect(spoken()).toBe('Talks in Moscow end'));
    await finish();
    await hear(/^Kremlin spokesman/);
    await waitFor(() => expect(spoken()).toMatch(/^Kremlin spokesman/));
    // The next is given while this one is said.
    await waitFor(() => expect(window.fakeSpeech.queued()).toEqual(['The two men spoke for an hour.']));
    await finish();
    await hear(/^The two men/);
    await waitFor(() => expect(spoken()).toBe('The two men spoke for an hour.'));
  });

  it('by keys: begins, pauses, goes on with the sentence, moves by sentences, stops', async () => {
    const { user } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('.');
    await hear(/^Kremlin/);
    await user.keyboard('.');
    await hear(/^The two men/);
    await user.keyboard('l');
    const buttons = await bar();
    await buttons.findByRole('button', { name: 'Go on listening' });
    const before = window.fakeSpeech.said.length;
    await user.keyboard('l');
    await waitFor(() => expect(window.fakeSpeech.said).toHaveLength(before + 1));
    expect(last()).toMatch(/^The two men/);
    await user.keyboard(',');
    await hear(/^Kremlin/);
    await user.keyboard('{Shift>}L{/Shift}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    expect(spoken()).toBe('');
    expect(window.speechSynthesis.speaking).toBe(false);
  });

  it('goes on where it was left', async () => {
    const { user } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('..');
    await hear(/^The two men/);
    await user.keyboard('{Shift>}L{/Shift}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    await user.keyboard('l');
    await waitFor(() => expect(window.speechSynthesis.speaking).toBe(true));
    expect(last()).toMatch(/^The two men/);
  });

  it('moves the place of reading', async () => {
    const { user } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('...');
    await hear(/^Peskov said/);
    const personal = openPersonal(openDatabase());
    await waitFor(async () => expect(await personal.loadPlace('talks-in-moscow' as ArticleId)).toMatchObject({ sentence: 2, text: expect.stringMatching(/^Peskov said/) as string }));
  });

  it('another speed by keys: from this sentence on, and on the next visit', async () => {
    const { user } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('++');
    await waitFor(() => expect(window.fakeSpeech.said.at(-1)).toMatchObject({ text: 'Talks in Moscow end', rate: 1.2 }));
    await waitFor(async () => expect(await loadListening(openDatabase())).toMatchObject({ rate: 1.2 }));
    await user.keyboard('-');
    await waitFor(() => expect(window.fakeSpeech.said.at(-1)).toMatchObject({ rate: 1.1 }));
  });

  it('another voice from the panel: only voices of this device and this language are offered', async () => {
    const { user } = await open();
    await user.click(await tool());
    await hear('Talks in Moscow end');
    await user.click(await (await bar()).findByRole('button', { name: /^Speed and voice/ }));
    const panel = within(await screen.findByRole('dialog', { name: 'Speed and voice' }));
    expect(panel.getAllByRole('radio').flatMap((radio) => radio.getAttribute('aria-label') ?? [])).toEqual(['Daniel', 'Anna']);
    expect(panel.getByRole('group', { name: 'British English' })).toBeInTheDocument();
    await user.click(panel.getByRole('radio', { name: 'Daniel' }));
    await waitFor(() => expect(window.fakeSpeech.said.at(-1)).toMatchObject({ voice: 'Daniel' }));
    await waitFor(async () => expect(await loadListening(openDatabase())).toMatchObject({ voices: { en: 'voice:Daniel' } }));
  });

  it('goes on to the next article, and the page with it', async () => {
    const { user, page, heading } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('....');
    await hear(/^In February/);
    await finish();
    await heading('Peskov flies to Kiev');
    expect(page.address).toBe('/articles/peskov-flies/');
    await hear('Peskov flies to Kiev');
  });

  it('goes on in another view, and does not take the reader along', async () => {
    const { user, page, heading } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('....');
    await hear(/^In February/);
    await user.keyboard('ga');
    await heading('Articles');
    expect(window.speechSynthesis.speaking).toBe(true);
    await finish();
    await hear('Peskov flies to Kiev');
    expect(page.address).toBe('/');
    await user.click(await (await bar()).findByRole('link', { name: 'Peskov flies to Kiev' }));
    await heading('Peskov flies to Kiev');
    expect(window.speechSynthesis.speaking).toBe(true);
  });

  it('ends after the last article', async () => {
    const { user } = await open('/articles/peskov-flies/', 'Peskov flies to Kiev');
    await tool();
    await user.keyboard('l');
    await hear('Peskov flies to Kiev');
    await user.keyboard('...');
    await hear(/^Kremlin spokesman/);
    await finish();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
  });

  it('begins another article where that is open, and leaves the first', async () => {
    const { user, heading } = await open();
    await tool();
    await user.keyboard('l');
    await hear('Talks in Moscow end');
    await user.keyboard('n');
    await heading('Peskov flies to Kiev');
    expect(last()).toBe('Talks in Moscow end');
    await tool();
    await user.keyboard('l');
    await hear('Peskov flies to Kiev');
  });

  it.each([
    ['says that the browser waits for a tap', 'not-allowed', 1, 'The browser waits for a tap. Press the button again.'],
    ['says that a voice is broken, once it has failed twice', 'synthesis-failed', 2, 'This voice gives no sound. Try again, or choose another.'],
  ])('%s', async (_, error, times, words) => {
    const { user } = await open();
    await user.click(await tool());
    for (let time = 1; time <= times; time += 1) {
      await waitFor(() => expect(window.fakeSpeech.said).toHaveLength(time));
      await act(async () => window.fakeSpeech.fail(error));
    }
    expect(await (await bar()).findByRole('alert')).toHaveTextContent(words);
    await user.keyboard('l');
    await waitFor(() => expect(window.fakeSpeech.said).toHaveLength(times + 1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on after a voice that fell silent and told nobody', async () => {
    const { user } = await open();
    await user.click(await tool());
    await hear('Talks in Moscow end');
    await act(async () => window.fakeSpeech.die());
    await hear(/^Kremlin/);
  });
});
