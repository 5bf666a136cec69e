import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/data/own/database.ts';
import type { Highlight } from '../../src/evidence/anchoring/highlight.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/frame/print/PrintFoot.tsx';
import '../../src/routes/reading/print/PrintHere.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const noteOf = (article: string, note: string): Highlight => ({
  id: note, article, title: 'x', published: '2023-03-23', quote: { exact: 'The two men spoke for an hour.', prefix: 'on 20 March 2023. ', suffix: '' }, place: { block: 0, from: 79, to: 109 }, colour: 'green', note, made: 1, changed: 1,
}) as unknown as Highlight;

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  return () => vi.unstubAllGlobals();
});

const keyed = () => [...document.querySelectorAll('[data-printed-key]')].map((element) => `${element.textContent} ${element.getAttribute('data-printed-key')!}`);
const print = (when: 'beforeprint' | 'afterprint') => act(async () => void window.dispatchEvent(new Event(when)));
/** What waits for an idle moment has come when printing is answered. */
async function printed() {
  await waitFor(async () => {
    await print('beforeprint');
    expect(screen.getByText(/^Printed from /)).toBeInTheDocument();
  });
}
const section = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!);

async function open(...highlights: readonly Highlight[]) {
  await openDatabase()(async (database) => {
    for (const highlight of highlights) await database.put('highlights', highlight);
  }, null);
  const app = openApp('/articles/talks-in-moscow/', library);
  await app.start();
  await app.heading('Talks in Moscow end');
  await printed();
  await waitFor(async () => {
    await print('beforeprint');
    expect(screen.getByRole('heading', { level: 2, name: 'Names' })).toBeInTheDocument();
  });
}

describe('an article on paper', () => {
  it('has numbers behind its marked names, and lists who they are and what its dates mean', async () => {
    await open();
    const names = section('Names').getAllByRole('listitem');
    expect(names[0]).toHaveTextContent('Dmitry Peskov Person, “Kremlin spokesman”');
    expect(names[0]).toHaveAttribute('value', '1');
    expect(keyed()[0]).toBe('Dmitry Peskov 1');
    expect(section('Dates').getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('“20 March 2023”: 20 March 2023');
    expect(screen.queryByRole('heading', { level: 2, name: 'Your notes and highlights' })).toBeNull();
  });

  it('has the reader’s notes on it, and none of other articles', async () => {
    await open(noteOf('talks-in-moscow', 'Only an hour?'), noteOf('peskov-flies', 'By which plane?'));
    await waitFor(async () => {
      await print('beforeprint');
      expect(section('Your notes and highlights').getByText('Only an hour?')).toBeInTheDocument();
    });
    expect(screen.queryByText('By which plane?')).toBeNull();
  });

  it('afterwards nothing of it is left on the page', async () => {
    await open();
    await print('afterprint');
    expect(keyed()).toEqual([]);
    expect(screen.queryByText(/^Printed from /)).toBeNull();
    expect(screen.queryByRole('heading', { level: 2, name: 'Dates' })).toBeNull();
  });
});

it('the timeline on paper spells out the addresses of its articles, each once, and no others', async () => {
  const app = openApp('/timeline/', library);
  await app.start();
  await app.heading('Timeline');
  await printed();
  expect(section('Addresses').getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `a ${new URL('articles/talks-in-moscow/', document.baseURI).href}`,
    `b ${new URL('articles/peskov-flies/', document.baseURI).href}`,
  ]);
  expect(keyed().every((line) => / [ab]$/.test(line))).toBe(true);
});
