import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/components/list/filter/SortMenu.tsx';
import '../../src/routes/list/FilterFacets.tsx';
import '../../src/routes/list/ListOverlay.tsx';
import '../../src/routes/list/pinned/PinnedViews.tsx';
import '../../src/routes/reading/ReaderExtras.tsx';
import '../../src/routes/reading/walk/ResultWalk.tsx';
import { openDatabase } from '../../src/data/own/database.ts';
import type { ArticleId } from '../../src/model.ts';
import { makeLibrary, openApp, stubWindow } from './openApp.tsx';

const library = makeLibrary(
  ['talks', 'Talks in Moscow end', '2023-03-23', 'Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023. The two men spoke for an hour.', 'In February 2022, Zelensky had spoken in Kiev.'],
  ['flight', 'Peskov flies to Kiev', '2023-05-03', 'Dmitry Peskov flew to Kiev on 2 May 2023. Volodymyr Zelensky met him there.'],
  ['visit', 'Peskov visits Beijing', '2023-05-20', 'Dmitry Peskov was in Beijing on 19 May 2023.'],
  ['rain', 'Rain in Moscow', '2023-06-01', 'It rained in Moscow all day. Nobody was surprised by it.'],
);

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string | RegExp = 'Articles', files = library) {
  const app = openApp(address, files);
  await app.start();
  await app.heading(heading);
  const press = async (name: string | RegExp, role = 'button') => app.user.click(await screen.findByRole(role, { name }));
  return { ...app, press, panel: async () => within(await screen.findByRole('dialog', { name: 'Filter' })) };
}
const main = () => within(screen.getByRole('main'));
const titles = () => main().queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const lists = (...expected: readonly string[]) => waitFor(() => expect(titles()).toEqual(expected));
const all = ['Rain in Moscow', 'Peskov visits Beijing', 'Peskov flies to Kiev', 'Talks in Moscow end'];
const setState = (article: string, state: 'reading' | 'read', saved = false) =>
  openDatabase()((database) => database.put('states', { article: article as ArticleId, state, saved, seconds: 60, at: 1 }), null);
const pins = () => screen.findByRole('navigation', { name: 'Pinned views' });
const walk = () => screen.findByRole('navigation', { name: 'In this list' });
const place = async () => (await walk()).querySelector('p')!.textContent;

describe('the list’s address', () => {
  it.each([
    ['two names that stand together', '?who=dmitry-peskov&who=volodymyr-zelensky', ['Peskov flies to Kiev', 'Talks in Moscow end']],
    ['one name without another', '?who=dmitry-peskov&-who=kiev', ['Peskov visits Beijing']],
    ['a month of publication', '?from=2023-05&to=2023-05', ['Peskov visits Beijing', 'Peskov flies to Kiev']],
    ['a span in which something happened', '?event=2023-03..2023-04', ['Talks in Moscow end']],
    ['the oldest first', '?sort=oldest', all.toReversed()],
    ['most new events first', '?sort=events', ['Talks in Moscow end', 'Peskov visits Beijing', 'Peskov flies to Kiev', 'Rain in Moscow']],
    ['what is unread', '?is=unread', ['Rain in Moscow', 'Peskov visits Beijing']],
    ['what was read or is being read', '?is=read&is=reading', ['Peskov flies to Kiev', 'Talks in Moscow end']],
    ['what is saved', '?is=saved', ['Talks in Moscow end']],
  ])('shows %s', async (_, address, expected) => {
    await setState('flight', 'reading');
    await setState('talks', 'read', true);
    await open(`/${address}`);
    await lists(...expected);
    expect(main().getByText(`${String(expected.length)} of 4 articles`)).toBeInTheDocument();
  });

  it('that says something nobody understands says so quietly, and shows the rest', async () => {
    await open('/?who=beijing&colour=red&event=soon');
    await lists('Peskov visits Beijing');
    expect(main().getByText(/The address says “colour=red”, “event=soon”/)).toBeInTheDocument();
  });

  it('that says nothing else shows the whole list', async () => {
    const { asked } = await open('/?utm_source=mail');
    expect(await main().findByText(/“utm_source=mail”/)).toBeInTheDocument();
    expect(titles()).toEqual(all);
    expect(main().queryByText(/of 4 articles/)).toBeNull();
    expect(asked.filter((path) => path.includes('who/'))).toEqual([]);
  });

  it('asks for no month that cannot hold what is asked for', async () => {
    const files = makeLibrary(...['2021-01-01', '2022-02-02', '2023-03-03'].map((day, index) => [`a${String(index)}`, `Report ${String(index)}`, day, 'It rained.'] as const), ...Array.from({ length: 61 }, (_, index) => [`b${String(index)}`, `Report ${String(index + 3)}`, '2024-04-04', 'It rained.'] as const));
    const { asked } = await open('/?from=2022&to=2022', 'Articles', files);
    await lists('Report 1');
    expect(asked.filter((path) => /months\/202[13]/.test(path))).toEqual([]);
  });

  it('shows a page of very many, and more when asked for', async () => {
    const files = makeLibrary(...Array.from({ length: 70 }, (_, index) => [`a${String(index)}`, `Report ${String(index)}`, '2023-02-02', 'It rained.'] as const));
    const { user, page } = await open('/?sort=oldest', 'Articles', files);
    expect(await main().findByText(/60 of 70 are shown/)).toBeInTheDocument();
    await user.click(main().getByRole('link', { name: 'More articles' }));
    await waitFor(() => expect(titles()).toHaveLength(70));
    expect(page.address).toBe('/?sort=oldest&pages=2');
    expect(main().queryByText(/are shown/)).toBeNull();
  });

  it('of which nothing is left says without what there would be something', async () => {
    const { user, page } = await open('/?who=beijing&-who=kiev&from=2023-06');
    expect(await main().findByText(/There is no article about Beijing without Kiev, published from June 2023 on/)).toBeInTheDocument();
    const ways = main().getAllByRole('link', { name: /^Drop/ }).map((link) => link.closest('li')!.textContent);
    expect(ways).toEqual(['Drop “Beijing” 1 article', 'Drop “published from June 2023 on” 1 article']);
    await user.click(main().getByRole('link', { name: /^Drop “published/ }));
    await lists('Peskov visits Beijing');
    expect(page.address).toBe('/?who=beijing&-who=kiev');
  });

  it('chips add to each other, and each is taken away by itself; Back brings it back', async () => {
    const { press, page } = await open('/?-who=beijing');
    await press('Dmitry Peskov', 'link');
    await lists('Peskov flies to Kiev', 'Talks in Moscow end');
    await press('Unread', 'link');
    expect(page.address).toBe('/?-who=beijing&who=dmitry-peskov&is=unread');
    await press(/^without Beijing/, 'link');
    await lists('Peskov visits Beijing', 'Peskov flies to Kiev', 'Talks in Moscow end');
    page.back();
    await lists('Peskov flies to Kiev', 'Talks in Moscow end');
    await press('All', 'link');
    await lists(...all);
  });
});

describe('the filter', () => {
  it('counts what each choice would leave, narrows by it, and leaves out', async () => {
    const { press, panel, user, page } = await open('/');
    await press('Filter');
    const filter = await panel();
    await user.click(await filter.findByRole('button', { name: 'Dmitry Peskov, 3 articles' }));
    await lists('Peskov visits Beijing', 'Peskov flies to Kiev', 'Talks in Moscow end');
    expect(await filter.findByRole('button', { name: 'Volodymyr Zelensky, 2 articles' })).toBeInTheDocument();
    await user.click(filter.getByRole('button', { name: 'Leave out Volodymyr Zelensky' }));
    await lists('Peskov visits Beijing');
    expect(page.address).toBe('/?who=dmitry-peskov&-who=volodymyr-zelensky');
    expect(filter.getByRole('button', { name: 'Leave out Volodymyr Zelensky', pressed: true })).toBeInTheDocument();
    // What is missed by leaving it out is still told.
    expect(filter.getByRole('button', { name: 'Volodymyr Zelensky, 2 articles', pressed: false })).toBeInTheDocument();
    await user.click(await filter.findByRole('button', { name: 'Show 1 article' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveTextContent('Filter');
  });

  it('is walked and chosen from by keys alone: - leaves out, Escape closes', async () => {
    const { panel, user, page } = await open('/');
    screen.getByRole('button', { name: 'Filter' }).focus();
    await user.keyboard('{Enter}');
    const filter = await panel();
    (await filter.findByRole('button', { name: 'Dmitry Peskov, 3 articles' })).focus();
    await user.keyboard('-');
    await lists('Rain in Moscow');
    await user.keyboard('-');
    await lists(...all);
    await user.keyboard(' ');
    await waitFor(() => expect(page.address).toBe('/?who=dmitry-peskov'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('finds a name by another way of writing it, and a source', async () => {
    const { press, panel, user } = await open('/');
    await press('Filter');
    const filter = await panel();
    await user.type(filter.getByRole('searchbox', { name: 'Find a name or a source' }), 'daily');
    expect(await filter.findByRole('button', { name: 'The Daily Test, 4 articles' })).toBeInTheDocument();
    expect(filter.queryByRole('button', { name: /Peskov/ })).toBeNull();
    await user.clear(filter.getByRole('searchbox'));
    await user.type(filter.getByRole('searchbox'), 'nobody at all');
    expect(await filter.findByText('No article that is left has such a name or source.')).toBeInTheDocument();
  });

  it('takes a period in figures, and none that cannot be read', async () => {
    const { press, panel, user, page } = await open('/');
    await press('Filter');
    const filter = await panel();
    await user.click(await filter.findByRole('button', { name: 'Published' }));
    await user.type(filter.getByRole('textbox', { name: 'From' }), 'May{Enter}');
    expect(filter.getByRole('textbox', { name: 'From' })).toBeInvalid();
    expect(page.address).toBe('/');
    await user.clear(filter.getByRole('textbox', { name: 'From' }));
    await user.type(filter.getByRole('textbox', { name: 'From' }), '2023-05{Enter}');
    await lists('Rain in Moscow', 'Peskov visits Beijing', 'Peskov flies to Kiev');
    await user.type(filter.getByRole('textbox', { name: 'To' }), '2022{Enter}');
    expect(filter.getByRole('textbox', { name: 'To' })).toBeInvalid();
    expect(page.address).toBe('/?from=2023-05');
    await user.click(filter.getByRole('button', { name: 'Clear' }));
    await lists(...all);
  });

  it('of the order is a menu', async () => {
    const { press, user, page } = await open('/?who=dmitry-peskov');
    await press(/^Sort: Newest/);
    await waitFor(() => expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(page.address).toMatch(/^\/\?who=dmitry-peskov&sort=/));
    await press(/^Sort: /);
    await press(/^Oldest/, 'menuitemradio');
    await waitFor(() => expect(page.address).toBe('/?who=dmitry-peskov&sort=oldest'));
    await lists('Talks in Moscow end', 'Peskov flies to Kiev', 'Peskov visits Beijing');
  });
});

describe('a view', () => {
  it('is pinned under a name, found again on another day, renamed and unpinned, and that is undone', async () => {
    const { press, user } = await open('/?who=dmitry-peskov&-who=kiev&pages=2');
    await press('Pin this view');
    const box = screen.getByRole('textbox', { name: 'Name of this view' });
    expect(box).toHaveValue('Dmitry Peskov without Kiev');
    expect(box).toHaveFocus();
    await user.clear(box);
    await user.type(box, 'Peskov abroad{Enter}');
    expect(await within(await pins()).findByRole('link', { name: 'Peskov abroad', current: true })).toHaveAttribute('href', './?who=dmitry-peskov&-who=kiev');
    expect(await screen.findByText('Pinned “Peskov abroad”.')).toBeInTheDocument();
    cleanup();

    const later = await open('/');
    await later.user.click(await within(await pins()).findByRole('link', { name: 'Peskov abroad' }));
    await lists('Peskov visits Beijing');
    await later.press('Rename');
    await later.user.keyboard('Abroad{Enter}');
    expect(await within(await pins()).findByRole('link', { name: 'Abroad' })).toBeInTheDocument();
    await later.press('Unpin');
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Pinned views' })).toBeNull());
    await later.press('Undo');
    expect(await within(await pins()).findByRole('link', { name: 'Abroad' })).toBeInTheDocument();
  });

  it('whose name another has takes its place only after saying so; Escape gives it up', async () => {
    const { press, user, page } = await open('/?who=beijing');
    await press('Pin this view');
    await user.keyboard('News{Enter}');
    await pins();
    await press('Unread', 'link');
    await waitFor(() => expect(page.address).toBe('/?who=beijing&is=unread'));
    await press('Pin this view');
    await user.keyboard('News');
    expect(screen.getByText(/Another view has this name/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Name of this view' })).toBeNull();
    expect(await within(await pins()).findByRole('link', { name: 'News' })).toHaveAttribute('href', './?who=beijing');
  });

  it('of the whole list cannot be pinned: it is always there', async () => {
    await open('/');
    await lists(...all);
    expect(screen.queryByRole('button', { name: 'Pin this view' })).toBeNull();
  });
});

describe('an article that is opened from a part of the list', () => {
  it('stands in that part, and leads to those around it', async () => {
    const { user, heading, page } = await open('/?who=dmitry-peskov&sort=oldest');
    await user.click(await main().findByRole('link', { name: /Peskov flies to Kiev/ }));
    await heading('Peskov flies to Kiev');
    expect(page.address).toBe('/articles/flight/?of=who%3Ddmitry-peskov%26sort%3Doldest');
    expect(await place()).toBe('2 of 3 about Dmitry Peskov');
    expect(screen.getByRole('link', { name: '2 of 3 about Dmitry Peskov' })).toHaveAttribute('href', './?who=dmitry-peskov&sort=oldest');
    expect(document.querySelector('main a[rel~="next"]')).toHaveAttribute('href', 'articles/visit/?of=who%3Ddmitry-peskov%26sort%3Doldest');
    expect(document.querySelector('main a[rel~="prev"]')).toHaveAttribute('href', 'articles/talks/?of=who%3Ddmitry-peskov%26sort%3Doldest');
    expect(document.querySelector('[aria-label="Neighbouring articles"]')).toHaveAttribute('hidden');
    expect(document.querySelector('[aria-label="Neighbouring articles"]')).not.toBeVisible();
    await user.click(within(await walk()).getByRole('link', { name: /Peskov visits Beijing/ }));
    await heading('Peskov visits Beijing');
    await waitFor(async () => expect(await place()).toBe('3 of 3 about Dmitry Peskov'));
    await user.click(within(await walk()).getByRole('link', { name: /The last/ }));
    await lists('Talks in Moscow end', 'Peskov flies to Kiev', 'Peskov visits Beijing');
  });

  it('keeps its place there when a sentence or a name of it is gone to', async () => {
    const { user, page } = await open('/articles/flight/?of=who%3Dkiev', 'Peskov flies to Kiev');
    expect(await place()).toBe('1 of 2 about Kiev');
    await user.click(within(screen.getByRole('navigation', { name: 'When' })).getByRole('link', { name: '2 May 2023' }));
    await waitFor(() => expect(page.address).toBe('/articles/flight/?of=who%3Dkiev#s0'));
    expect(await place()).toBe('1 of 2 about Kiev');
  });

  it('and is read there does not lose its place by that; opened anew it is no longer in it, and leads on', async () => {
    await open('/articles/visit/?of=is%3Dunread', 'Peskov visits Beijing');
    expect(await place()).toBe('2 of 4 unread');
    cleanup();
    await setState('visit', 'read');
    await open('/articles/visit/?of=is%3Dunread', 'Peskov visits Beijing');
    expect(await place()).toBe('No longer among the 3 articles unread');
    expect(within(await walk()).getByRole('link', { name: /Peskov flies to Kiev/ })).toHaveAttribute('rel', 'next');
    expect(within(await walk()).getByRole('link', { name: /Rain in Moscow/ })).toHaveAttribute('rel', 'prev');
  });

  it.each([
    ['of the whole list', '/articles/flight/'],
    ['of a list that asks for nothing', '/articles/flight/?of=sort%3Dnewest'],
    ['of what nobody understands', '/articles/flight/?of=%25%26who%3D'],
  ])('%s has its neighbours in time', async (_, address) => {
    await open(address, 'Peskov flies to Kiev');
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    expect(screen.queryByRole('navigation', { name: 'In this list' })).toBeNull();
    expect(screen.getByRole('navigation', { name: 'Neighbouring articles' })).not.toHaveAttribute('hidden');
  });
});
