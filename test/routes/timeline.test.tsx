import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/components/timeline/export/ExportOverlay.tsx';
import '../../src/components/timeline/export/writeExport.ts';
import '../../src/components/timeline/filter/NamePicker.tsx';
import { makeLibrary, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
/** Fourteen days of March, and an announcement with what was told later of the same two. */
const busy = makeLibrary(
  ['march', 'A month of talks', '2023-04-03', ...Array.from({ length: 14 }, (_, index) => `Dmitry Peskov met Volodymyr Zelensky in Kiev on ${String(index + 2)} March 2023.`)],
  ['announced', 'A summit is announced', '2023-05-03', 'Dmitry Peskov and Volodymyr Zelensky will meet in Geneva on 10 June 2023.'],
  ['after', 'After the summit', '2023-06-20', 'Volodymyr Zelensky left Geneva with Dmitry Peskov on 11 June 2023.'],
);

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('ResizeObserver', class { observe = () => undefined; disconnect = () => undefined; unobserve = () => undefined; });
  return () => vi.unstubAllGlobals();
});

async function open(address = '/timeline/', files = library) {
  const app = openApp(address, files);
  await app.start();
  await app.heading('Timeline');
  return app;
}
const main = () => within(screen.getByRole('main'));
const summary = (words: RegExp) => screen.findByText(words);
const slider = (name: 'From' | 'To') => screen.getByRole('slider', { name });
/** When the events in the list happened, in its order. */
const dates = () => [...document.querySelectorAll('main li[id^="e-"] b')].map((date) => date.textContent);
/** The names that are filled in each event of the list. */
const filled = () => [...document.querySelectorAll('main li[id^="e-"]')].map((item) => [...item.querySelectorAll('mark')].map(({ textContent }) => textContent));
const drawing = () => screen.getByRole('group', { name: /^Drawing of \d+ marks/ });
const fold = () => main().getByRole('button', { name: 'March 2023 · 14 events' });
const link = (name: string | RegExp) => main().getByRole('link', { name });
const rests = () => new Promise((resolve) => {
  setTimeout(resolve, 450);
});

describe('chosen names', () => {
  it('are filled in the quotations, all of them', async () => {
    await open('/timeline/?who=dmitry-peskov&who=volodymyr-zelensky');
    expect(filled()).toEqual([['Dmitry Peskov', 'Volodymyr Zelensky']]);
  });

  it('one alone is filled, and no other', async () => {
    await open('/timeline/?who=volodymyr-zelensky');
    expect(filled()).toEqual([['Zelensky'], ['Volodymyr Zelensky']]);
  });

  it('without any nothing is filled', async () => {
    await open();
    expect(filled().flat()).toEqual([]);
  });
});

describe('the span of time', () => {
  it('is all time at first, from the first month to the last', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Span of time: all' })).toBeInTheDocument();
    expect([slider('From'), slider('To')].map((each) => each.getAttribute('aria-valuetext'))).toEqual(['February 2022', 'May 2023']);
    expect(screen.queryByRole('link', { name: 'Show all time' })).toBeNull();
  });

  it('is set by a handle’s keys, goes into the address when it rests, and filters list, articles and words', async () => {
    const { user, page } = await open();
    slider('From').focus();
    await user.keyboard('{End}{ArrowLeft}');
    expect(slider('From')).toHaveAttribute('aria-valuetext', 'April 2023');
    await waitFor(() => expect(page.address).toBe('/timeline/?from=2023-04&to=2023-05'));
    await summary(/^2 of 4 dated events from 1 article · Apr – May 2023$/);
    expect(dates()).toEqual(['April 2023', '2 May 2023']);
    expect(slider('From')).toHaveFocus();
    const articles = within(main().getByRole('region', { name: '1 article tells of this' }));
    expect(articles.getByRole('link', { name: 'Peskov flies to Kiev' })).toHaveAttribute('href', 'articles/peskov-flies/');
    expect(articles.getByRole('link', { name: 'All articles that tell of April – May 2023, in the list' })).toHaveAttribute('href', './?event=2023-04..2023-05');
    expect(screen.getByRole('status')).toHaveTextContent('Timeline: 2 of 4 dated events from 1 article');
  });

  it('a row of keys is one step of the history: Back brings all time again', async () => {
    const { user, page } = await open();
    slider('To').focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(page.address).toBe('/timeline/?from=2022-02&to=2023-02'));
    act(() => page.back());
    await waitFor(() => expect(page.address).toBe('/timeline/'));
    await summary(/^4 dated events/);
    expect(slider('To')).toHaveAttribute('aria-valuetext', 'May 2023');
  });

  it('in the address is shown, with what it leaves, and one tap takes it away', async () => {
    const { user, page } = await open('/timeline/?from=2023-03&to=2023-04&who=dmitry-peskov');
    expect(dates()).toEqual(['20 March 2023', 'April 2023']);
    expect(main().getByText(/^March – April 2023/)).toBeInTheDocument();
    await user.click(link('Show all time'));
    expect(page.address).toBe('/timeline/?who=dmitry-peskov');
    expect(dates()).toHaveLength(3);
  });

  it('without events says so, and can still be moved', async () => {
    await open('/timeline/?from=2022-06&to=2022-08');
    expect(main().getByText('No dated event in this span of time.')).toBeInTheDocument();
    expect(slider('To')).toHaveAttribute('aria-valuetext', 'August 2022');
    expect(screen.queryByRole('region', { name: 'Not placed' })).toBeNull();
  });

  it.each(['from=yesterday', 'from=2023-05&to=2023-03', 'to=2023-02-30'])('that is none is left out: %s', async (search) => {
    await open(`/timeline/?${search}`);
    expect(dates()).toHaveLength(4);
  });
});

describe('the drawing', () => {
  it('says what it shows, and holds nothing that the list does not', async () => {
    await open();
    expect(drawing()).toHaveAccessibleName(/February 2022 – May 2023\. All of it stands in the list\.$/);
    expect(within(drawing()).queryAllByRole('link', { hidden: false }).every((mark) => mark.closest('[aria-hidden="true"]') !== null)).toBe(true);
    const marks = [...drawing().querySelectorAll('a')].map((mark) => mark.getAttribute('href')?.split('#')[1]);
    expect(marks.length).toBeGreaterThan(4);
    for (const id of marks) expect(document.getElementById(id!)).not.toBeNull();
  });

  it.each([
    ['+', /^\/timeline\/\?from=2022-\d\d-\d\d&to=2023-0\d-\d\d$/],
    ['+{ArrowRight}', /^\/timeline\/\?from=2022-\d\d-\d\d&to=2023-0\d-\d\d$/],
    ['+{Home}', /^\/timeline\/\?from=2022-02&to=2022-/],
    ['+{End}', /^\/timeline\/\?from=2022-.*&to=2023-05$/],
    ['+-', /^\/timeline\/$/],
    ['++0', /^\/timeline\/$/],
    ['x', /^\/timeline\/$/],
  ])('with the focus on it answers to %s', async (keys, address) => {
    const { user, page } = await open();
    act(() => drawing().focus());
    await user.keyboard(keys);
    await act(rests);
    expect(page.address).toMatch(address);
  });

  it('is zoomed by its buttons', async () => {
    const { user, page } = await open();
    expect(main().getByRole('button', { name: 'Zoom out' })).toBeDisabled();
    await user.click(main().getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(page.address).toMatch(/\?from=/));
    await user.click(main().getByRole('button', { name: 'All' }));
    await waitFor(() => expect(page.address).toBe('/timeline/'));
  });

  it.each([
    ['leaves the wheel to the page', {}, false, true],
    ['zooms by the wheel with Ctrl', { ctrlKey: true }, false, false],
    ['zooms by the wheel with ⌘', { metaKey: true }, false, false],
    ['zooms by the wheel with the focus on it', {}, true, false],
  ])('%s', async (_, held, focused, left) => {
    const { page } = await open();
    if (focused) act(() => drawing().focus());
    // False where the event was kept from the page.
    expect(fireEvent.wheel(drawing(), { deltaY: -200, ...held })).toBe(left);
    await act(rests);
    expect(page.address === '/timeline/').toBe(left);
  });
});

describe('the clocks', () => {
  it('by the reports’ the list is in their order, and each event says both days', async () => {
    const { user, page } = await open();
    await user.click(link('When it was reported'));
    expect(page.address).toBe('/timeline/?clock=reported');
    expect(dates()).toEqual(['February 2022', '20 March 2023', 'April 2023', '2 May 2023']);
    expect(main().getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('2023');
    const first = within(document.querySelector<HTMLElement>('main li[id^="e-"]')!);
    expect(first.getByText('Reported 23 March 2023')).toBeInTheDocument();
    expect(first.getByText('February 2022', { selector: 'b' })).toBeInTheDocument();
  });

  it('a span is one of the chosen clock', async () => {
    await open('/timeline/?clock=reported&from=2023-03&to=2023-03');
    expect(dates()).toEqual(['February 2022', '20 March 2023']);
  });

  it('an unknown one is the usual', async () => {
    await open('/timeline/?clock=sundial');
    expect(link('When it happened')).toHaveAttribute('aria-current', 'true');
    expect(screen.queryByText(/^Reported/)).toBeNull();
  });
});

describe('several names', () => {
  it('are those that take part together', async () => {
    const { user, page } = await open();
    const chips = within(screen.getByRole('navigation', { name: 'Filter by name' }));
    await user.click(chips.getByRole('link', { name: 'Dmitry Peskov' }));
    await summary(/^3 of 4/);
    await user.click(chips.getByRole('link', { name: /together with\s+Moscow/ }));
    expect(page.address).toBe('/timeline/?who=dmitry-peskov&who=moscow');
    expect(dates()).toEqual(['20 March 2023']);
    await user.click(chips.getByRole('link', { name: 'Dmitry Peskov', current: true }));
    expect(page.address).toBe('/timeline/?who=moscow');
  });

  it('a name without a chip is found by its words and added, by keys alone', async () => {
    const { user, page } = await open('/timeline/?who=dmitry-peskov');
    screen.getByRole('button', { name: 'More names …' }).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('combobox', { name: 'Search names' }), 'zel');
    expect(await screen.findByRole('option', { name: /Volodymyr Zelensky/ })).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(page.address).toBe('/timeline/?who=dmitry-peskov&who=volodymyr-zelensky'));
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });

  it('one that takes part in none of the events cannot be added', async () => {
    const { user } = await open('/timeline/?who=beijing');
    await user.click(screen.getByRole('button', { name: 'More names …' }));
    await user.type(await screen.findByRole('combobox', { name: 'Search names' }), 'moscow');
    expect(await screen.findByText('No other name like this.')).toBeInTheDocument();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('that never meet say so', async () => {
    await open('/timeline/?who=beijing&who=moscow');
    expect(main().getByText('No dated event names them together.')).toBeInTheDocument();
  });
});

describe('as told up to a day', () => {
  it('only what was reported by then is there, and the later reports are counted and can be shown', async () => {
    const { user, page } = await open('/timeline/?until=2023-03-23');
    expect(dates()).toEqual(['February 2022', '20 March 2023']);
    expect(main().getByText(/^As told up to 23 March 2023 · 2 later reports/)).toBeInTheDocument();
    await user.click(link('Show them'));
    expect(page.address).toBe('/timeline/');
    expect(dates()).toHaveLength(4);
  });

  it('a day before all articles leaves nothing, and says so', async () => {
    await open('/timeline/?until=2020-01-01');
    expect(main().getByText('Nothing was reported up to this day.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Not placed' })).toBeNull();
  });

  it('leads there from the article', async () => {
    const { start, user, page, heading } = openApp('/articles/talks-in-moscow/', library);
    await start();
    await heading('Talks in Moscow end');
    expect(screen.getByRole('link', { name: '1 later article on Dmitry Peskov' })).toHaveAttribute('href', 'who/dmitry-peskov/?since=2023-03-23#later');
    await user.click(screen.getByRole('link', { name: 'Timeline up to this article' }));
    await heading('Timeline');
    expect(page.address).toBe('/timeline/?until=2023-03-23');
  });
});

describe('a dense month', () => {
  it('is one line that opens and closes, kept in the address without a step of the history', async () => {
    const { user, page } = await open('/timeline/', busy);
    expect(dates()).toEqual(['10 June 2023', '11 June 2023']);
    expect(fold()).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold());
    expect(page.address).toBe('/timeline/?open=2023-03');
    expect(dates()).toHaveLength(16);
    await user.click(fold());
    expect(page.address).toBe('/timeline/');
    expect(dates()).toHaveLength(2);
  });

  it('is open where the address leads to one of its events', async () => {
    await open('/timeline/?open=2023-03', busy);
    const id = document.querySelector('main li li[id^="e-"]')!.id;
    document.body.replaceChildren();
    const { user, page } = await open(`/timeline/#${id}`, busy);
    expect(fold()).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(id)).toHaveFocus();
    await user.click(fold());
    expect(page.address).toBe('/timeline/');
  });
});

describe('what was announced for a day that is over', () => {
  it('is due, with what was told later of the same names, called possibly related', async () => {
    const { user } = await open('/timeline/', busy);
    const event = within(document.querySelector<HTMLElement>('main li[id^="e-"]')!);
    await user.click(event.getByText('Due: see what followed'));
    expect(await event.findByText('Possibly related, told later of the same names:')).toBeInTheDocument();
    expect(event.getByText(/left/).closest('p')).toHaveTextContent('Volodymyr Zelensky left Geneva with Dmitry Peskov on 11 June 2023.');
    expect(event.getByRole('link', { name: '20 June 2023 · After the summit' })).toHaveAttribute('href', 'articles/after/#s0');
    expect(event.queryByText(/confirm/i)).toBeNull();
  });

  it('what happened before it was told is not', async () => {
    await open('/timeline/', busy);
    expect(main().getAllByText('Due: see what followed')).toHaveLength(1);
  });

  it('nor what was still to come on the day up to which it is told', async () => {
    await open('/timeline/?until=2023-05-03', busy);
    expect(main().queryByText('Due: see what followed')).toBeNull();
    expect(dates()).toEqual(['10 June 2023']);
  });
});

/** Exports what the address shows, and says what the browser would keep. */
async function save(address: string, item: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const saved: { name: string; file: Blob | null } = { name: '', file: null };
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.file = file as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.name = this.download;
  });
  const { user } = await open(address);
  await user.click(main().getByRole('button', { name: 'Export' }));
  await user.click(within(await screen.findByRole('dialog', { name: /^Export \d+ event/ })).getByRole('button', { name: item }));
  await waitFor(() => expect(saved.name).not.toBe(''));
  return { name: saved.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved.file!.arrayBuffer()) };
}

describe('the export', () => {
  it('is of what is shown, and named after it', async () => {
    const { name, text } = await save('/timeline/?who=beijing', /Table/);
    expect(name).toBe('timeline-beijing.csv');
    expect(text).toMatch(/^\uFEFFevent,when/);
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toMatch(/had been in Beijing in April 2023\..*Peskov flies to Kiev.*http:\/\/localhost(?::\d+)?\/articles\/peskov-flies\/#s2/);
  });

  it.each([[/Calendar/, 'timeline.ics', /BEGIN:VEVENT/], [/TimelineJS/, 'timeline.json', /"events"/], [/Text/, 'timeline.md', /^# Timeline/]])('%s', async (item, name, text) => {
    expect(await save('/timeline/', item)).toEqual({ name, text: expect.stringMatching(text) as string });
  });

  it('of nothing is not offered', async () => {
    await open('/timeline/?who=nobody');
    expect(main().getByRole('button', { name: 'Export' })).toBeDisabled();
  });
});
