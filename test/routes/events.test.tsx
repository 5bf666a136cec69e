import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/CorrectionsRoute.tsx';
import '../../src/routes/correcting/ApartOverlay.tsx';
import '../../src/routes/correcting/CorrectionNotice.tsx';
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import { inputReady } from '../../src/routes/frame/keys/holdInput.ts';
import { makeLibrary, openApp, stubWindow } from './openApp.tsx';

const told = makeLibrary(
  ['visit-ends', 'A visit ends', '2023-03-24',
    'Chinese President Xi Jinping visited Moscow from 20 to 22 March 2023.',
    'Kremlin spokesman Dmitry Peskov said on Thursday that Vladimir Putin would meet Narendra Modi in Delhi on 3 April 2023.'],
  ['looking-back', 'Looking back', '2023-05-03',
    'Xi Jinping visited Moscow in late March 2023. The host was content.',
    'The cost of Xi Jinping’s visit to Moscow last month was high. Dmitry Peskov arrived in Kiev on 2 May 2023.'],
  ['later', 'Later still', '2023-05-04', 'Dmitry Peskov arrived in Kiev on 2 May 2023, by train.'],
);

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

async function open(address = '/timeline/', heading = 'Timeline') {
  const app = openApp(address, told);
  await app.start();
  await app.heading(heading);
  return app.user;
}

const event = (when: string) => screen.getByText(when, { selector: 'li[id] > :first-child > *' }).closest('li')!;

describe('an event that several articles tell', () => {
  it('stands once, with its first quotation and how many tell it', async () => {
    await open();
    const item = within(event('2 May 2023'));
    expect(item.getAllByText(/arrived in/)).toHaveLength(1);
    expect(item.getByText('2 reports')).toBeInTheDocument();
    expect(item.queryByText(/by train/)).toBeNull();
  });

  it('unfolds the others, each with its article, and says why they stand together', async () => {
    const user = await open();
    await user.click(within(event('2 May 2023')).getByText('2 reports'));
    const item = within(event('2 May 2023'));
    expect(await item.findByText(/by train/)).toBeInTheDocument();
    expect(item.getByRole('link', { name: '4 May 2023 · Later still' })).toHaveAttribute('href', 'articles/later/#s0');
    expect(item.getByText('Both tell of “arrive” with Dmitry Peskov and Kiev, at the same time.')).toBeInTheDocument();
  });

  it('an event of one report has nothing to unfold', async () => {
    await open();
    expect(within(event('3 April 2023')).queryByText(/report/)).toBeNull();
  });
});

describe('an event that is told with different dates', () => {
  it('says so, with both dates and both quotations, and chooses none', async () => {
    await open();
    const item = within(event('told with different dates'));
    expect(item.getByText('20–22 March 2023')).toBeInTheDocument();
    expect(item.getByText(/April 2023$/, { selector: 'b' })).toHaveTextContent('or April 2023');
    expect(event('told with different dates')).toHaveTextContent('visited Moscow from 20 to 22 March 2023.');
    expect(event('told with different dates')).toHaveTextContent('The cost of Xi Jinping’s visit to Moscow last month was high.');
    expect(item.getByText('“last month”: April 2023')).toBeInTheDocument();
    expect(item.getByText('3 reports')).toBeInTheDocument();
  });
});

describe('two clocks', () => {
  it('tells when something was said, and that it was announced before', async () => {
    await open();
    const item = within(event('3 April 2023'));
    expect(item.getByText('said “Thursday”: 23 March 2023')).toBeInTheDocument();
    expect(item.getByText('announced before')).toBeInTheDocument();
    expect(item.getByRole('link', { name: '24 March 2023 · A visit ends' })).toBeInTheDocument();
  });

  it('but not of what had happened', async () => {
    await open();
    expect(within(event('2 May 2023')).queryByText(/announced|said/)).toBeNull();
  });
});

const said = (words: string) => screen.findByText(`${words}.`, { selector: 'section[aria-label="Correction"] *' });
const events = () => [...document.querySelectorAll('main li[id^="e-"]')];
const dates = () => events().map((item) => item.querySelector('b')!.textContent);
/** Opens what can be put right about the event of these reports. */
async function putRight(user: Awaited<ReturnType<typeof open>>, reports: string) {
  await user.click(screen.getByText(reports));
  await user.click(await screen.findByRole('button', { name: `Put right: ${reports} of one event` }));
  return within(await screen.findByRole('dialog', { name: `${reports} of one event` }));
}
const choose = async (text: string) => {
  await act(async () => void fireEvent.change(screen.getByLabelText('Import a file …'), { target: { files: [new File([text], 'corrections.json')] } }));
};
const gone = (id: string, words: string) => [{ id, article: 'later', words }];

describe('reports that tell several events', () => {
  const twoWords = 'Told apart as 2 events: “Dmitry Peskov arrived in Kiev on 2 May 2023” and “Dmitry Peskov arrived in Kiev on 2 May 2023, by train”';

  it('two of them are two events after two taps, the focus goes to what was set apart, and u makes them one again', async () => {
    const ready = new Promise((resolve) => document.addEventListener(inputReady, resolve, { once: true }));
    const user = await open();
    const before = dates();
    const panel = await putRight(user, '2 reports');
    expect(panel.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel', expect.stringMatching(/^They tell two events/)]);
    await user.click(panel.getByRole('button', { name: /^They tell two events/ }));
    await said(twoWords);
    await waitFor(() => expect(dates()).toEqual([...before, '2 May 2023']));
    const apart = events().filter((item) => within(item as HTMLElement).queryByText('Set apart by hand from another event') !== null);
    expect(apart.map((item) => item.textContent)).toEqual([expect.not.stringContaining('by train'), expect.stringContaining('by train')]);
    expect(screen.queryByText('2 reports')).toBeNull();
    await waitFor(() => expect(document.activeElement).toHaveTextContent('by train'));
    await ready;
    await user.keyboard('u');
    await said(`Undone: ${twoWords}`);
    await waitFor(() => expect(dates()).toEqual(before));
    expect(screen.getByText('2 reports')).toBeInTheDocument();
  });

  it('one of three is set apart, the others stay together with their two dates, and can be put right further', async () => {
    const user = await open();
    const panel = await putRight(user, '3 reports');
    expect(panel.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Cancel', expect.stringMatching(/^“20 to 22 March 2023”, 24 March 2023/), expect.stringMatching(/^“late March 2023”, 3 May 2023/),
      expect.stringMatching(/^“last month”, 3 May 2023/), 'Each tells an event of its own',
    ]);
    await user.click(panel.getByRole('button', { name: /^“late March 2023”/ }));
    await waitFor(() => expect(within(event('told with different dates')).getByText('2 reports')).toBeInTheDocument());
    expect(within(event('told with different dates')).getByText('20–22 March 2023')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Put right: 2 reports of one event' })).toHaveFocus());
  });

  it('all of three are set apart, and nothing is told with different dates any more', async () => {
    const user = await open();
    const count = dates().length;
    const panel = await putRight(user, '3 reports');
    await user.click(panel.getByRole('button', { name: 'Each tells an event of its own' }));
    await waitFor(() => expect(dates()).toHaveLength(count + 2));
    expect(screen.queryByText('told with different dates')).toBeNull();
    expect(screen.getAllByText('Set apart by hand from 2 other events')).toHaveLength(3);
  });

  it('Cancel changes nothing', async () => {
    const user = await open();
    const before = dates();
    const panel = await putRight(user, '3 reports');
    await user.click(panel.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(dates()).toEqual(before);
    expect(screen.queryByRole('region', { name: 'Correction' })).toBeNull();
  });

  it('holds on the page of a name and in the index, where its events are counted', async () => {
    const user = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    const panel = await putRight(user, '2 reports');
    await user.click(panel.getByRole('button', { name: /^They tell two events/ }));
    await waitFor(() => expect(dates()).toEqual(['23 March 2023', '2 May 2023', '2 May 2023']));
  });

  it('is kept, listed in words, leads to the events, goes out and comes in as a file, and can be undone', async () => {
    const user = await open();
    const panel = await putRight(user, '2 reports');
    await user.click(panel.getByRole('button', { name: /^They tell two events/ }));
    await said(twoWords);
    await user.click(screen.getByRole('link', { name: 'All corrections' }));
    await screen.findByRole('heading', { level: 1, name: 'Corrections' });
    expect(screen.getByText(twoWords, { selector: 'li *' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The second event' })).toHaveAttribute('href', expect.stringMatching(/^timeline\/#e-later-e/));
    expect(screen.queryByText(/Already so/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Undo: Told apart/ }));
    await screen.findByText('Nothing has been put right yet.');
  });

  it('that are no longer told so are told of, with the words that are missing', async () => {
    await open('/corrections/', 'Corrections');
    await choose(JSON.stringify({ format: 1, corrections: [{ do: 'split event', parts: [gone('later-egone', 'Peskov fled'), gone('later-egone2', 'arrived in Kiev')] }] }));
    expect(await screen.findByText(/^The words “Peskov fled” are not in later any more\. In later the words “arrived in Kiev” still stand/)).toBeInTheDocument();
    expect(screen.queryByText(/it is so already/)).toBeNull();
  });
});
