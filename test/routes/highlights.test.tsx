import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/components/highlights/HighlightBar.tsx';
import { openDatabase } from '../../src/data/own/database.ts';
import type { Highlight } from '../../src/evidence/anchoring/highlight.ts';
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/NotebookRoute.tsx';
import '../../src/routes/reading/highlights/Highlights.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import { makeLibrary, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const copied: string[] = [];

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  copied.length = 0;
  window.localStorage.clear();
  document.getSelection()?.removeAllRanges();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string | RegExp, files = library) {
  const app = openApp(address, files);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied.push(words);
    return Promise.resolve();
  });
  await app.start();
  await app.heading(heading);
  return app;
}

async function read(address = '/articles/talks-in-moscow/', files = library) {
  const app = await open(address, 'Talks in Moscow end', files);
  await screen.findByRole('complementary', { name: 'Your highlights' });
  return app;
}

/** Selects words of the article, as a mouse or a finger does; the bar comes when the selecting rests. */
async function select(words: string) {
  const walker = document.createTreeWalker(screen.getByRole('article').querySelector('[data-marks]')!, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  const whole = nodes.map(({ data }) => data).join('');
  const find = (offset: number, isEnd: boolean): [Text, number] => {
    let at = 0;
    for (const node of nodes) {
      if (offset < at + node.length || (isEnd && offset === at + node.length)) return [node, offset - at];
      at += node.length;
    }
    throw new Error(`There is no ${words} in the text.`);
  };
  const from = whole.indexOf(words);
  await act(async () => {
    document.getSelection()!.setBaseAndExtent(...find(from, false), ...find(from + words.length, true));
    fireEvent(document, new Event('selectionchange'));
  });
  return bar();
}

const bar = async () => within(await screen.findByRole('dialog', { name: 'Highlight' }));
const noBar = () => waitFor(() => expect(screen.queryByRole('dialog', { name: 'Highlight' })).toBeNull());
const boxes = (colour: string) => document.querySelectorAll(`body > [aria-hidden="true"] > [data-colour="${colour}"]`);
const html = () => screen.getByRole('article').querySelector('[data-marks]')!.innerHTML;
const kept = async () => (await openDatabase()((database) => database.getAll('highlights'), [] as readonly Highlight[]));
const words = async () => (await kept()).map(({ quote }) => quote.exact);
const toast = async (text: RegExp) => within(await screen.findByRole('region', { name: 'Highlights' })).findByText(text);

const spoke = 'The two men spoke for an hour.';

/** Puts one highlight on the device as an earlier visit has left it. */
async function keep(more: Partial<Highlight> = {}) {
  const highlight = {
    id: 'kept', article: 'talks-in-moscow', title: 'Talks in Moscow end', published: '2023-03-23',
    quote: { exact: spoke, prefix: 'lensky in Moscow on 20 March 2023. '.slice(-32), suffix: '\nPeskov said in recent days that' }, place: { block: 0, from: 79, to: 109 },
    colour: 'green', note: 'Only an hour?', made: 1, changed: 1, ...more,
  } as Highlight;
  await openDatabase()((database) => database.put('highlights', highlight), null);
}

describe('words that are selected', () => {
  it('are highlighted in the colour that is chosen, kept, and drawn without touching the text', async () => {
    const { user } = await read();
    const text = html();
    await user.click((await select(spoke)).getByRole('button', { name: 'Green, dashed line' }));
    await waitFor(async () => expect(await kept()).toMatchObject([{ article: 'talks-in-moscow', title: 'Talks in Moscow end', colour: 'green', note: '', quote: { exact: spoke, suffix: '\nPeskov said in recent days that' } }]));
    await waitFor(() => expect(boxes('green')).toHaveLength(1));
    expect(html()).toBe(text);
    expect((await bar()).getByRole('button', { name: 'Green, dashed line' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('of two paragraphs are a highlight in each, and one undo takes both back', async () => {
    const { user } = await read();
    await user.click((await select(`for an hour.Peskov said`)).getByRole('button', { name: /^Pink/ }));
    await waitFor(async () => expect((await words()).toSorted()).toEqual(['Peskov said', 'for an hour.']));
    await user.keyboard('{Escape}');
    await toast(/^Highlighted/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await words()).toEqual([]));
    await toast(/^Undone: Highlighted/);
  });

  it('lose the bar with the selection, and nothing is kept', async () => {
    await read();
    await select(spoke);
    await act(async () => {
      document.getSelection()!.removeAllRanges();
      fireEvent(document, new Event('selectionchange'));
    });
    await noBar();
    expect(await kept()).toEqual([]);
  });

  it.each([['white space alone', ' '], ['nothing', '']])('are none where it is %s', async (_, none) => {
    await read();
    const node = screen.getByRole('article').querySelector('[data-marks] [data-sentence]')!.nextSibling;
    await act(async () => {
      document.getSelection()!.setBaseAndExtent(node!, 0, node!, none.length);
      fireEvent(document, new Event('selectionchange'));
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(screen.queryByRole('dialog', { name: 'Highlight' })).toBeNull();
  });

  it('beside the text are none of its own', async () => {
    await read();
    await act(async () => {
      document.getSelection()!.selectAllChildren(screen.getByRole('heading', { level: 1 }));
      fireEvent(document, new Event('selectionchange'));
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(screen.queryByRole('dialog', { name: 'Highlight' })).toBeNull();
  });

  it('are copied with title, source, day and a link that leads back to them', async () => {
    const { user } = await read();
    await user.click((await select(spoke)).getByRole('button', { name: 'Copy' }));
    await (await bar()).findByText('Copied, with a link to its place.');
    expect(copied[0]).toMatch(/^“The two men spoke for an hour\.”\nTalks in Moscow end, The Daily Test, 2023-03-23\nhttp.*articles\/talks-in-moscow\/#quote=/);
    expect(await kept()).toEqual([]);
  });
});

describe('a note', () => {
  it('is written in the bar, kept when that closes, and can be undone apart from its highlight', async () => {
    const { user } = await read();
    await user.click((await select(spoke)).getByRole('button', { name: 'Note' }));
    await user.type((await bar()).getByRole('textbox', { name: 'Note' }), 'Only an hour?');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await kept()).toMatchObject([{ note: 'Only an hour?' }]));
    await toast(/^Noted on/);
    await user.keyboard('u');
    await waitFor(async () => expect(await kept()).toMatchObject([{ note: '' }]));
    await user.keyboard('u');
    await waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('may hold the letters of all keys', async () => {
    const { user } = await read();
    await user.click((await select(spoke)).getByRole('button', { name: 'Note' }));
    await user.type((await bar()).getByRole('textbox', { name: 'Note' }), 'hjku');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await kept()).toMatchObject([{ note: 'hjku' }]));
  });
});

describe('by keys', () => {
  it('j goes to a paragraph, h highlights its first sentence, and the bar has the focus', async () => {
    const { user } = await read();
    await user.keyboard('jh');
    const colour = await (await bar()).findByRole('button', { name: /^Yellow/ });
    await waitFor(() => expect(colour).toHaveFocus());
    await waitFor(async () => expect(await words()).toEqual(['Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023.']));
    await user.keyboard('{Escape}');
    await noBar();
    expect(document.activeElement?.closest('[data-marks]')).not.toBeNull();
  });

  it('the arrow goes on by a sentence, and h a second time opens the highlight instead of doubling it', async () => {
    const { user } = await read();
    await user.keyboard('j{ArrowRight}{ArrowRight}h');
    await bar();
    await user.keyboard('{Escape}');
    await noBar();
    await user.keyboard('h');
    await bar();
    await waitFor(async () => expect(await words()).toEqual([spoke]));
  });

  it('Shift and arrow select by sentence, there and back', async () => {
    const { user } = await read();
    await user.keyboard('j{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(document.getSelection()?.toString()).toMatch(/^Kremlin spokesman.*hour\.$/);
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}h');
    await waitFor(async () => expect(await words()).toEqual(['Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023.']));
  });

  it('Enter brings the focus from the selection into the bar', async () => {
    const { user } = await read();
    await user.keyboard('j{Shift>}{ArrowRight}{/Shift}');
    act(() => void fireEvent(document, new Event('selectionchange')));
    const first = (await bar()).getByRole('button', { name: /^Yellow/ });
    await user.keyboard('{Enter}');
    expect(first).toHaveFocus();
  });
});

describe('an article with highlights', () => {
  it('draws them, and tells of them below', async () => {
    await keep();
    await read();
    expect(await screen.findByText('1 highlight in this article.')).toBeInTheDocument();
    await waitFor(() => expect(boxes('green')).toHaveLength(1));
  });

  it('opens one by a tap on its words: colour, note and removal, which can be undone', async () => {
    await keep();
    const { user } = await read();
    await screen.findByText('1 highlight in this article.');
    const sentence = screen.getByText(spoke);
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: sentence.firstChild, offset: 5 }) });
    fireEvent.click(sentence, { clientX: 20, clientY: 210 });
    expect((await bar()).getByText('Only an hour?')).toBeInTheDocument();
    await user.click((await bar()).getByRole('button', { name: /^Blue/ }));
    await waitFor(async () => expect(await kept()).toMatchObject([{ colour: 'blue' }]));
    await user.click((await bar()).getByRole('button', { name: 'Remove' }));
    await waitFor(async () => expect(await kept()).toEqual([]));
    await toast(/^Removed the highlight on “The two men/);
    await user.keyboard('u');
    await waitFor(async () => expect(await kept()).toMatchObject([{ colour: 'blue', note: 'Only an hour?' }]));
    Object.assign(document, { caretPositionFromPoint: undefined });
  });

  it('finds one again after its text has changed, and remembers where', async () => {
    await keep({ place: { block: 1, from: 3, to: 33 } });
    await read();
    await screen.findByText('1 highlight in this article.');
    await waitFor(async () => expect(await kept()).toMatchObject([{ place: { block: 0 }, changed: 1 }]));
  });

  it('lists one that is lost with its words and its note, and draws nothing', async () => {
    await keep({ quote: { exact: 'Nobody was in the room with them at that time.', prefix: 'x', suffix: 'y' } });
    await read();
    const foot = within(screen.getByRole('complementary', { name: 'Your highlights' }));
    expect(await foot.findByText('Nobody was in the room with them at that time.')).toBeInTheDocument();
    expect(foot.getByText('Only an hour?')).toBeInTheDocument();
    expect(boxes('green')).toHaveLength(0);
    expect(await kept()).toHaveLength(1);
  });
});

describe('a link to a quotation', () => {
  it('leads to its words, and lights them up', async () => {
    await read('/articles/talks-in-moscow/#quote=2023.%20-,The%20two%20men%20spoke%20for%20an%20hour.');
    await waitFor(() => expect(boxes('arrived')).toHaveLength(1));
    expect(document.activeElement?.textContent).toBe(spoke);
  });

  it.each([
    ['that are not there any more', '#quote=Nobody%20was%20there%20at%20all.'],
    ['that cannot be read', '#quote=%E0%A4'],
  ])('to words %s says so', async (_, hash) => {
    await read(`/articles/talks-in-moscow/${hash}`);
    expect(await screen.findByText('The words that this link leads to are not in the article any more.')).toBeInTheDocument();
    expect(boxes('arrived')).toHaveLength(0);
  });

  it('says nothing of other links', async () => {
    await read('/articles/talks-in-moscow/#s1');
    expect(screen.queryByText(/The words that this link/)).toBeNull();
  });
});

describe('in an article with a table and a list', () => {
  it('words of a cell and of an item are highlighted', async () => {
    const files = makeLibrary(['talks-in-moscow', 'Talks in Moscow end', '2023-03-23', 'They met.', '| Day | Place |\n| --- | --- |\n| Monday | Moscow hall |', '- one thing\n- another thing']);
    const { user } = await read('/articles/talks-in-moscow/', files);
    await user.click((await select('Moscow hall')).getByRole('button', { name: /^Yellow/ }));
    await waitFor(async () => expect(await words()).toEqual(['Moscow hall']));
    await user.keyboard('{Escape}');
    await noBar();
    await user.click((await select('another thing')).getByRole('button', { name: /^Pink/ }));
    await waitFor(async () => expect((await words()).toSorted()).toEqual(['Moscow hall', 'another thing']));
  });
});
