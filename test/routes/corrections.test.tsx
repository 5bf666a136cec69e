import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journalKey } from '../../src/data/library.ts';
import { parseCorrections } from '../../src/evidence/corrections/parseCorrections.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/CorrectionsRoute.tsx';
import '../../src/routes/correcting/CorrectionNotice.tsx';
import '../../src/routes/correcting/PutRightHere.tsx';
import '../../src/routes/correcting/PutRightOverlay.tsx';
import '../../src/routes/frame/Notices.tsx';
import type { ReadingPlace } from '../../src/data/own/personal.ts';
import type { ArticleId } from '../../src/model.ts';
import { makePersonal, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string | RegExp, files = library, personal = makePersonal()) {
  const app = openApp(address, files, personal);
  await app.start();
  await app.heading(heading);
  const { user, page } = app;
  /** By the links of the bar: the window stays. */
  const go = async (section: string, to: string | RegExp) => {
    await user.click(within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: section }));
    await app.heading(to);
  };
  const press = (name: string | RegExp) => screen.findByRole('button', { name }).then((button) => user.click(button));
  /** Opens what can be put right on the n-th mention of a name in the text. */
  const putRight = async (name: string, at = 0) => {
    await user.click(nameLinks(name)[at]!);
    await press('Put right');
  };
  return { ...app, page, go, press, putRight };
}

const moscow = () => open('/articles/talks-in-moscow/', 'Talks in Moscow end');
const nameLinks = (name: string) => within(screen.getByRole('article')).queryAllByRole('link', { name });
const said = async (words: string) => within(await screen.findByRole('region', { name: 'Correction' })).findByText(`${words}.`);
const main = () => within(screen.getByRole('main'));
const allNames = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent).join('\n');
const corrections = () => open('/corrections/', 'Corrections');
const choose = async (text: string, name = 'corrections.json') => {
  // What is chosen is a file; the field itself is out of sight.
  await act(async () => void fireEvent.change(screen.getByLabelText('Import a file …'), { target: { files: [new File([text], name)] } }));
};
const peskov = { id: 'dmitry-peskov', kind: 'person', name: 'Dmitry Peskov' };
const kiev = { id: 'kiev', kind: 'place', name: 'Kiev' };
const moscowRef = { id: 'moscow', kind: 'place', name: 'Moscow' };
const fileOf = (...steps: readonly object[]) => JSON.stringify({ format: 1, corrections: steps });

describe('two taps on a name', () => {
  it('takes one mention for no name: that goes, the others stay, and the focus stays at the place', async () => {
    const { putRight, press } = await moscow();
    const before = nameLinks('Zelensky').length + nameLinks('Volodymyr Zelensky').length;
    await putRight('Volodymyr Zelensky');
    await press('Not a name here');
    await said('“Volodymyr Zelensky” is not a name in one place');
    await waitFor(() => expect(nameLinks('Volodymyr Zelensky')).toHaveLength(0));
    expect(nameLinks('Zelensky')).toHaveLength(before - 1);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-sentence', '0'));
  });

  it('takes it for no name anywhere: it goes from the text, the side list, the index and the timeline', async () => {
    const { putRight, press, go } = await moscow();
    await putRight('Moscow');
    await press('Never a name');
    await said('“Moscow” is never a name');
    await waitFor(() => expect(nameLinks('Moscow')).toHaveLength(0));
    expect(screen.queryByRole('dialog')).toBeNull();
    await go('Who & where', 'Who & where');
    expect(allNames()).not.toContain('Moscow');
    expect(allNames()).toContain('Beijing');
    await go('Timeline', 'Timeline');
    expect(main().queryByRole('link', { name: 'Moscow' })).toBeNull();
  });

  it('gives it another kind: on its page and in the index', async () => {
    const { press, go } = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    await press('Put right');
    await press('Organisation');
    await said('“Dmitry Peskov” is an organisation');
    await waitFor(() => expect(main().getByText('Organisation')).toBeInTheDocument());
    await go('Who & where', 'Who & where');
    expect(within(screen.getByRole('heading', { level: 2, name: /^Organisations/ }).closest('section')!).getByText('Dmitry Peskov')).toBeInTheDocument();
  });

  it('the kind that it is of already changes nothing', async () => {
    const { press } = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    await press('Put right');
    await press('Person');
    expect(await screen.findByRole('button', { name: 'Person' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText(/is a person/)).toBeNull();
  });

  it('is said by the live region, with the key that undoes it', async () => {
    const { putRight, press } = await moscow();
    await putRight('Moscow');
    await press('Never a name');
    await waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('“Moscow” is never a name. Press u to undo.'));
  });

  it('is not interrupted by the pointer, which rests on another name or leaves the card', async () => {
    const { putRight, press, user } = await moscow();
    await putRight('Volodymyr Zelensky');
    await press(/^Same as/);
    await user.hover(nameLinks('Moscow')[0]!);
    await new Promise((resolve) => {
      setTimeout(resolve, 900);
    });
    expect(screen.getByRole('dialog', { name: 'Volodymyr Zelensky' })).toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: 'Find a name' })).toBeInTheDocument();
  });

  it('does not open the article anew: who reads on stays where they are', async () => {
    const place: ReadingPlace = { article: 'talks-in-moscow' as ArticleId, sentence: 2, text: 'Peskov said', progress: 0.5, at: 1 };
    const { putRight, press } = await open('/articles/talks-in-moscow/', 'Talks in Moscow end', library, makePersonal([place]));
    await screen.findByText('You are where you left off.');
    await press('Go to the start');
    await putRight('Moscow');
    await press('Never a name');
    await waitFor(() => expect(nameLinks('Moscow')).toHaveLength(0));
    await said('“Moscow” is never a name');
    expect(screen.queryByText('You are where you left off.')).toBeNull();
  });

  it('can be called off: the card is there again', async () => {
    const { putRight, press } = await moscow();
    await putRight('Moscow');
    await press('Cancel');
    expect(await screen.findByRole('link', { name: /All/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Never a name' })).toBeNull();
  });

  it('from the side list there is no place to speak of', async () => {
    const { user, press } = await moscow();
    await user.click(within(screen.getByRole('complementary', { name: 'Who and where' })).getByRole('link', { name: /Moscow/ }));
    await press('Put right');
    expect(await screen.findByRole('button', { name: 'Never a name' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Not a name here' })).toBeNull();
  });
});

describe('a name that is two, and two that are one', () => {
  it('is joined with one of all names, found by what is typed: everywhere, and its address leads on', async () => {
    stubWindow(true);
    const { putRight, press, user, go, page } = await moscow();
    await putRight('Kiev');
    await press('Same as …');
    await user.type(await screen.findByRole('searchbox', { name: 'Find a name' }), 'mosc');
    await press(/^Same as Moscow/);
    // Of the two the one that is written more often stays.
    await said('Joined “Moscow” and “Kiev”');
    await waitFor(() => expect(nameLinks('Moscow')[0]).toHaveAttribute('href', 'who/kiev/'));
    await go('Timeline', 'Timeline');
    await user.click(within(screen.getByRole('navigation', { name: 'Filter by name' })).getByRole('link', { name: 'Kiev' }));
    await waitFor(() => expect(page.address).toContain('who=kiev'));
    expect(within(screen.getByRole('navigation', { name: 'Filter by name' })).queryByRole('link', { name: 'Moscow' })).toBeNull();
    expect(main().getAllByText('Moscow', { selector: 'mark' })[0]).toBeInTheDocument();
    await go('Who & where', 'Who & where');
    expect(screen.queryByRole('link', { name: /^Moscow/ })).toBeNull();
    expect(screen.getByRole('link', { name: /Kiev.*also Moscow/ })).toBeInTheDocument();
  });

  it('the address of a name that was joined is that of the name it is now', async () => {
    await corrections();
    await choose(fileOf({ do: 'merge', entity: kiev, into: moscowRef }));
    await screen.findByText('1 added, 0 known already.');
    cleanup();
    const { page } = await open('/who/kiev/', 'Moscow');
    await waitFor(() => expect(page.address).toBe('/who/moscow/'));
  });

  it.each([
    ['the list', '/?who=kiev', 'Articles', /Talks in Moscow end/],
    ['the timeline', '/timeline/?who=kiev', 'Timeline', /Talks in Moscow end/],
  ])('%s that is filtered by a name that was joined is filtered by what it is now', async (_, address, heading, title) => {
    await corrections();
    await choose(fileOf({ do: 'merge', entity: kiev, into: moscowRef }));
    await screen.findByText('1 added, 0 known already.');
    cleanup();
    await open(address, heading);
    await waitFor(() => expect(within(screen.getByRole('navigation', { name: /^Filter/ })).getByRole('link', { current: true })).toHaveTextContent('Moscow'));
    expect((await main().findAllByRole('link', { name: title }))[0]).toBeInTheDocument();
  });

  it('is set apart in one place, under a new name', async () => {
    const { putRight, press, user, go } = await moscow();
    await putRight('Kiev');
    await press('Something else …');
    await user.type(await screen.findByRole('searchbox', { name: 'What is it?' }), 'Kiev Street');
    await press(/^New name: Kiev Street/);
    await said('Set “Kiev Street” apart from “Kiev”, where “Kiev” stands in one place');
    await waitFor(() => expect(nameLinks('Kiev')[0]).toHaveAttribute('href', 'who/kiev-street/'));
    await go('Who & where', 'Who & where');
    expect(screen.getByRole('link', { name: /Kiev Street/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Kiev(?! Street)/ })).toBeInTheDocument();
  });

  it('is set apart wherever it is written so, and is one that exists', async () => {
    const { putRight, press, user } = await moscow();
    await putRight('Peskov');
    await press('Somebody else …');
    await user.click(await screen.findByRole('radio', { name: 'Wherever it is written “Peskov”' }));
    await press(/^It is Volodymyr Zelensky/);
    await waitFor(() => expect(nameLinks('Peskov')[0]).toHaveAttribute('href', 'who/volodymyr-zelensky/'));
    expect(nameLinks('Dmitry Peskov')[0]).toHaveAttribute('href', 'who/dmitry-peskov/');
  });

  it('is called by one of the ways in which it is written, or by what is typed, but not by nothing', async () => {
    const { press, user, heading } = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    await press('Put right');
    await press('Another name …');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, '   ');
    expect(screen.getByRole('button', { name: 'Rename' })).toBeDisabled();
    await user.clear(field);
    await user.type(field, 'Dmitry  Sergeyevich Peskov{Enter}');
    await heading('Dmitry Sergeyevich Peskov');
    await press('Put right');
    await press('Another name …');
    await press('Rename to Peskov');
    await heading('Peskov');
  });
});

describe('undo', () => {
  it('stands in the word that tells of the step', async () => {
    const { putRight, press } = await moscow();
    await putRight('Moscow');
    await press('Never a name');
    await waitFor(() => expect(nameLinks('Moscow')).toHaveLength(0));
    await press('Undo');
    await waitFor(() => expect(nameLinks('Moscow')).not.toHaveLength(0));
    await said('Undone: “Moscow” is never a name');
  });

  it('is the key u, also on the next visit; not while somebody types, and not with Control', async () => {
    await corrections();
    await choose(fileOf({ do: 'hide', entity: peskov }, { do: 'hide', entity: moscowRef }));
    await screen.findByText('2 added, 0 known already.');
    cleanup();
    const { user } = await open('/who/', 'Who & where');
    await waitFor(() => expect(allNames()).not.toContain('Moscow'));
    await user.keyboard('{Control>}u{/Control}');
    await user.type(screen.getAllByRole('searchbox')[0]!, 'u');
    await user.clear(screen.getAllByRole('searchbox')[0]!);
    expect(allNames()).not.toContain('Moscow');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('u');
    await waitFor(() => expect(allNames()).toContain('Moscow'));
    expect(allNames()).not.toContain('Dmitry Peskov');
  });
});

describe('a reader who corrects nothing', () => {
  it('asks for nothing more than the library', async () => {
    const { asked, queries } = await open('/who/', 'Who & where');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(asked.filter((path) => path.includes('entities'))).toEqual([]);
    expect(queries.getQueryState(journalKey)).toBeUndefined();
  });
});

describe('the page of corrections', () => {
  it('says that there are none, and what a correction is', async () => {
    await corrections();
    expect(screen.getByText('Nothing has been put right yet.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export corrections.json' })).toBeDisabled();
  });

  it('lists each step in words, the latest first, with where it shows', async () => {
    await corrections();
    await choose(fileOf({ do: 'merge', entity: kiev, into: moscowRef }, { do: 'rename', entity: peskov, name: 'D. Peskov' }, { do: 'hide', entity: moscowRef }));
    await screen.findByText('3 steps');
    const rows = main().getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows.map((row) => row?.replace(/\d+ \w+ \d{4}.*/, ''))).toEqual(['“Moscow” is never a name', '“Dmitry Peskov” is called “D. Peskov”', 'Joined “Kiev” and “Moscow”']);
    expect(main().getByRole('link', { name: 'D. Peskov' })).toHaveAttribute('href', 'who/dmitry-peskov/');
  });

  it('undoes any one of them', async () => {
    const { press, go } = await corrections();
    await choose(fileOf({ do: 'hide', entity: peskov }, { do: 'hide', entity: moscowRef }));
    await press('Undo: “Dmitry Peskov” is never a name');
    await screen.findByText('1 step');
    await go('Who & where', 'Who & where');
    expect(allNames()).toContain('Dmitry Peskov');
    expect(allNames()).not.toContain('Moscow');
  });

  it('a file that comes twice is there once', async () => {
    await corrections();
    const file = fileOf({ do: 'hide', entity: peskov }, { do: 'hide', entity: moscowRef });
    await choose(file);
    await screen.findByText('2 added, 0 known already.');
    await choose(file);
    await screen.findByText('0 added, 2 known already.');
    expect(main().getAllByRole('listitem')).toHaveLength(2);
  });

  it('a file can be dropped', async () => {
    await corrections();
    const place = screen.getByRole('region', { name: 'Corrections as a file' });
    await act(async () => void fireEvent.drop(place, { dataTransfer: { files: [new File([fileOf({ do: 'hide', entity: peskov })], 'mine.json')] } }));
    await screen.findByText('1 added, 0 known already.');
  });

  it.each([
    ['that breaks off', fileOf({ do: 'hide', entity: peskov }).slice(0, 40), /^my\.json:1 .*JSON/],
    ['of a newer form', '{"format":2,"corrections":[]}', /^my\.json:1 is of format 2/],
    ['with one bad step among good ones', fileOf({ do: 'hide', entity: peskov }, { do: 'dance' }), /^my\.json.* "do" of step 2/],
    ['that is something else', '[1, 2]', /^my\.json:1 holds/],
    ['that is empty', '', /^my\.json:1 /],
  ])('a file %s changes nothing, and is told of with its place', async (_, text, line) => {
    await corrections();
    await choose(fileOf({ do: 'hide', entity: moscowRef }));
    await screen.findByText('1 step');
    await choose(text, 'my.json');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Nothing was changed: this file cannot be read.')).toBeInTheDocument();
    expect(alert.getAllByRole('listitem')[0]).toHaveTextContent(line);
    expect(screen.getByText('1 step')).toBeInTheDocument();
  });

  it('what is exported is what was imported', async () => {
    const { press } = await corrections();
    const steps = [{ do: 'hide', entity: peskov }, { do: 'merge', entity: kiev, into: moscowRef }];
    await choose(fileOf(...steps));
    await screen.findByText('2 steps');
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await press('Copy');
    await screen.findByText('2 corrections copied.');
    expect(parseCorrections(copied.mock.calls[0]![0], 'x')).toEqual({ kind: 'corrections', corrections: steps });
  });

  it('a step that fits no more says why, and what is so already can go', async () => {
    const { press } = await corrections();
    await choose(fileOf(
      { do: 'hide', entity: { id: 'nobody', kind: 'person', name: 'Nobody' } },
      { do: 'rename', entity: peskov, name: 'Dmitry Peskov' },
      { do: 'hide', entity: moscowRef },
    ));
    expect(await screen.findByText('There is no “Nobody” (nobody) any more.')).toBeInTheDocument();
    expect(screen.getByText('Already so: it is called “Dmitry Peskov”.')).toBeInTheDocument();
    await screen.findByText('1 step changes nothing: it is so already.');
    await press('Remove it');
    await screen.findByText('2 steps');
    expect(screen.getByText('There is no “Nobody” (nobody) any more.')).toBeInTheDocument();
  });

  it('where the browser keeps nothing, it says so', async () => {
    // A later edition on the device refuses an earlier app.
    (await openDB('dateline', 99)).close();
    await corrections();
    expect(await screen.findByText(/This browser keeps nothing here/)).toBeInTheDocument();
    await choose(fileOf({ do: 'hide', entity: moscowRef }));
    await screen.findByText('1 step');
  });
});
