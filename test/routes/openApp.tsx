import { QueryClient } from '@tanstack/react-query';
import { act, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { vi } from 'vitest';
import { App, loadRoute } from '../../src/App.tsx';
import { buildSeedLibrary } from '../../src/build/loadSeedLibrary.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/components/reader/CardOverlay.tsx';
import { openDatabase } from '../../src/data/own/database.ts';
import type { MarksMode, Personal, ReadingPlace } from '../../src/data/own/personal.ts';
import { openVisits } from '../../src/data/visits.ts';
import '../../src/routes/EntityRoute.tsx';
import '../../src/routes/ListRoute.tsx';
import '../../src/routes/list/MoreChips.tsx';
import '../../src/routes/list/NarrowedList.tsx';
import '../../src/routes/NotFoundRoute.tsx';
import '../../src/routes/ReaderRoute.tsx';
import '../../src/routes/TimelineRoute.tsx';
import '../../src/routes/WhoRoute.tsx';

type Files = ReadonlyMap<string, string>;

const tagger = await loadTagger();

/** Seeds → the library's files, by the real pipeline. A row is the file's name, title, day and paragraphs. */
export function makeLibrary(...seeds: readonly (readonly [name: string, title: string, date: string, ...paragraphs: readonly string[]])[]): Files {
  const built = buildSeedLibrary(seeds.map(([name, title, date, ...paragraphs]) => ({
    name: `${name}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: ${title}\ndate: ${date}\nsource: The Daily Test\n---\n\n${paragraphs.join('\n\n')}\n`),
  })), tagger);
  if (built.kind === 'problems') throw new Error(built.lines.join('\n'));
  return built.files;
}

export const talks = () => makeLibrary(
  ['talks-in-moscow', 'Talks in Moscow end', '2023-03-23',
    'Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023. The two men spoke for an hour.',
    'Peskov said in recent days that the talks had been long. In February 2022, Zelensky had spoken in Kiev.'],
  ['peskov-flies', 'Peskov flies to Kiev', '2023-05-03',
    'Dmitry Peskov flew to Kiev on 2 May 2023. Volodymyr Zelensky met him there.',
    'Kremlin spokesman Dmitry Peskov had been in Beijing in April 2023.'],
);

// Whether an element is hidden is asked of every ancestor's style, and that is most of what a query costs
// here. No style sheet is loaded that could hide one, and what `aria-hidden` hides has no name to ask for.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 20_000 });

/** What a window has and jsdom lacks. `narrow` is the answer to every question about its size. */
export function stubWindow(narrow = false): void {
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: narrow, media, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`), supports: () => false });
  // Nothing is laid out here; whoever draws by the place of words gets one.
  Range.prototype.getClientRects = () => [new DOMRect(10, 200, 100, 20)] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 200, 100, 20);
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.getAnimations = () => [];
  document.documentElement.removeAttribute('data-visited');
  document.title = '';
}

/** A reader's store in memory. */
export function makePersonal(kept: readonly ReadingPlace[] = []): Personal {
  const held: { marks: MarksMode | null } = { marks: null };
  return {
    loadPlace: (article) => Promise.resolve(kept.find((place) => place.article === article) ?? null),
    loadPlaces: () => Promise.resolve(kept),
    savePlace: () => Promise.resolve(),
    loadMarks: () => Promise.resolve(held.marks),
    saveMarks: (mode) => {
      held.marks = mode;
      return Promise.resolve();
    },
  };
}

type Answer = (path: string) => Promise<Response>;

/** Opens the app at an address, in front of a server that has these files. */
export function openApp(address: string, files: Files, personal: Personal = makePersonal()) {
  const trouble = new Map<RegExp, Answer>();
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    for (const [pattern, answer] of trouble) if (pattern.test(path)) return answer(path);
    const text = files.get(path.replace(/^library\//, ''));
    return Promise.resolve(text === undefined ? new Response('Not here', { status: 404 }) : new Response(text));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const stores = { personal, visits: openVisits(() => window.sessionStorage, true), database: openDatabase() };
  const user = userEvent.setup();
  const page = { address: '', back: () => undefined as void };
  function Watch() {
    const { pathname, search, hash } = useLocation();
    const navigate = useNavigate();
    page.address = pathname + search + hash;
    page.back = () => void navigate(-1);
    return null;
  }
  const draw = () => render(<MemoryRouter initialEntries={[address]}><App queries={queries} stores={stores} /><Watch /></MemoryRouter>);
  return {
    /** Draws the app when all code is there, as it soon is. Apart from opening, so that a server can be troubled before. */
    start: async () => {
      await Promise.all(['/', '/articles/a', '/timeline', '/who', '/who/a', '/no/such/page'].map(loadRoute));
      await act(async () => void draw());
    },
    /** Where the route's code is on its way. */
    startAtOnce: () => act(async () => void draw()),
    user,
    queries,
    asked,
    page,
    /** From now on these paths are answered so, until the server is mended. */
    trouble: (pattern: RegExp, answer: Answer) => void trouble.set(pattern, answer),
    mend: () => trouble.clear(),
    heading: (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }),
  };
}
