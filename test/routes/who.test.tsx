import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/components/who/map/PlacesMap.tsx';
import { makeLibrary, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const cities = makeLibrary(
  ['january', 'January', '2023-01-05', 'They met in Moscow. Then Moscow was silent. They left Moscow for Beijing.'],
  ['february', 'February', '2023-02-05', 'They met in Beijing.'],
  ['march', 'March', '2023-03-05', 'They met in Paris.'],
);

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('ResizeObserver', class { observe = () => undefined; disconnect = () => undefined; });
  return () => vi.unstubAllGlobals();
});

async function open(address = '/who/', files = library) {
  const app = openApp(address, files);
  await app.start();
  await app.heading('Who & where');
  return app;
}
const main = () => within(screen.getByRole('main'));
const box = () => screen.getByRole('searchbox', { name: 'Search names' });
const group = (name: string) => within(screen.getByRole('navigation', { name }));
const shown = () => main().getAllByRole('list').filter((list) => list.tagName === 'OL').flatMap((list) => within(list).getAllByRole('link')).map((link) => link.querySelector('b')?.textContent);
const map = () => screen.findByRole('region', { name: 'Map of places' });
const said = (words: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));

describe('the search', () => {
  it('finds a name while it is typed, keeps the focus, and says how many', async () => {
    const { user, page } = await open();
    await user.type(box(), 'zel');
    await waitFor(() => expect(shown()).toEqual(['Volodymyr Zelensky']));
    expect(main().getByText('1 of 6 names')).toBeInTheDocument();
    await said('Who & where: 1 of 6 names');
    expect(page.address).toBe('/who/?q=zel');
    expect(box()).toHaveFocus();
  });

  it('does not find what is written nowhere', async () => {
    const { user } = await open();
    await user.type(box(), 'kyivx');
    expect(await main().findByText('No name for “kyivx”.')).toBeInTheDocument();
    await said('Who & where: 0 of 6 names');
  });

  it('typed is one step of the history: Back leaves the index', async () => {
    const { start, user, page, heading } = openApp('/', library);
    await start();
    await heading('Articles');
    await user.click(within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: 'Who & where' }));
    await heading('Who & where');
    await user.type(box(), 'xi');
    await waitFor(() => expect(page.address).toBe('/who/?q=xi'));
    page.back();
    await heading('Articles');
  });

  it('is not lost by a choice made before the typing rests', async () => {
    const { user, page } = await open();
    await user.type(box(), 'mo');
    await user.click(group('Kind of name').getByRole('link', { name: /^Places/ }));
    expect(page.address).toBe('/who/?q=mo&kind=place');
    expect(box()).toHaveValue('mo');
    await waitFor(() => expect(shown()).toEqual(['Moscow']));
  });

  it('follows Back', async () => {
    const { user, page } = await open('/who/?q=mo');
    await user.click(group('Kind of name').getByRole('link', { name: /^Places/ }));
    await user.clear(box());
    await waitFor(() => expect(page.address).toBe('/who/?kind=place'));
    page.back();
    await waitFor(() => expect(box()).toHaveValue('mo'));
    expect(page.address).toBe('/who/?q=mo');
  });

  it('that finds nothing says what to do, and its links do it', async () => {
    const { user, page } = await open('/who/?q=mos&kind=person');
    expect(main().getByText('No name for “mos” among people.')).toBeInTheDocument();
    expect(main().getByText(/beginning of any of its words/)).toBeInTheDocument();
    expect(main().queryByRole('heading', { level: 2 })).toBeNull();
    await user.click(main().getByRole('link', { name: 'Show 1 name of every kind and country' }));
    expect(page.address).toBe('/who/?q=mos');
    await waitFor(() => expect(shown()).toEqual(['Moscow']));
    expect(main().queryByText(/No name/)).toBeNull();
  });

  it('of what is nowhere does not offer other kinds', async () => {
    await open('/who/?q=zzz&kind=person');
    expect(main().queryByRole('link', { name: /of every kind/ })).toBeNull();
    expect(main().getByRole('link', { name: 'Clear the search' })).toHaveAttribute('href', 'who/?kind=person');
  });
});

describe('aliases', () => {
  const written = makeLibrary(
    ['a', 'Report', '2023-05-03', 'The Chinese Communist Party (CCP) met in Beijing. The CCP said nothing more.'],
  );
  it('in which a name was found stand in its row', async () => {
    const { user } = await open('/who/', written);
    await user.type(box(), 'ccp');
    const row = await main().findByRole('link', { name: /also written CCP/ });
    expect(within(row).getByText('CCP').tagName).toBe('MARK');
    expect(shown()).toEqual(['Chinese Communist Party']);
  });
  it('are not said to be written where the name itself was found', async () => {
    await open('/who/?q=chin', written);
    expect(main().getByRole('link', { name: /^Chinese Communist Party/ })).not.toHaveTextContent('also written');
  });
});

describe('choices', () => {
  it('of a kind count what the search leaves', async () => {
    await open('/who/?q=k');
    expect(group('Kind of name').getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['All', 'People 0', 'Organisations 1', 'Places 1', 'Other names 0']);
  });

  it('leave the reader where they are, and Back takes them back', async () => {
    const { user, page } = await open();
    const chip = group('Kind of name').getByRole('link', { name: 'Places 3' });
    await user.click(chip);
    expect(page.address).toBe('/who/?kind=place');
    expect(chip).toHaveFocus();
    await said('Who & where: 3 of 6 names');
    page.back();
    expect(await main().findByText('6 names in 2 articles')).toBeInTheDocument();
    expect(page.address).toBe('/who/');
  });

  it.each([
    ['Mentions', '', ['Moscow', 'Beijing', 'Paris']],
    ['Articles', '&sort=articles', ['Beijing', 'Moscow', 'Paris']],
    ['Latest', '&sort=latest', ['Paris', 'Beijing', 'Moscow']],
    ['Name', '&sort=name', ['Beijing', 'Moscow', 'Paris']],
  ])('of the order by %s', async (name, search, order) => {
    const { user, page } = await open(`/who/?kind=place&sort=${name === 'Latest' ? 'name' : 'latest'}`, cities);
    await user.click(group('Order').getByRole('link', { name }));
    expect(page.address).toBe(`/who/?kind=place${search}`);
    expect(group('Order').getByRole('link', { current: true })).toHaveTextContent(name);
    await waitFor(() => expect(shown()).toEqual(order));
  });

  it('by mentions is no part of the address', async () => {
    await open('/who/?sort=name');
    expect(group('Order').getByRole('link', { name: 'Mentions' })).toHaveAttribute('href', 'who/');
  });

  it('of a country in the address is shown, and can be let go', async () => {
    const { user, page } = await open('/who/?country=CN');
    expect(shown()).toEqual(['Beijing']);
    await user.click(group('Kind of name').getByRole('link', { name: /In China/ }));
    expect(page.address).toBe('/who/');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('of people lets a country go: nobody lies in one', async () => {
    await open('/who/?country=CN');
    expect(group('Kind of name').getByRole('link', { name: /^People/ })).toHaveAttribute('href', 'who/?kind=person');
    expect(group('Kind of name').getByRole('link', { name: /^Places/ })).toHaveAttribute('href', 'who/?kind=place&country=CN');
  });

  it('of a country in which nothing is named says so', async () => {
    await open('/who/?country=FR');
    expect(main().getByText('No name in France.')).toBeInTheDocument();
  });
});

describe('the map', () => {
  it('is not there until it is asked for', async () => {
    const { user, page } = await open();
    expect(screen.queryByRole('region', { name: 'Map of places' })).toBeNull();
    await user.click(main().getByRole('link', { name: 'Map' }));
    expect(within(await map()).getByText(/^3 places in 3 countries/)).toBeInTheDocument();
    expect(page.address).toBe('/who/?view=map');
    await user.click(main().getByRole('link', { name: 'Map' }));
    expect(screen.queryByRole('region', { name: 'Map of places' })).toBeNull();
    expect(page.address).toBe('/who/');
  });

  it('has each country as a link that filters the list, and again lets it go', async () => {
    const { user, page } = await open('/who/?view=map');
    await map();
    await user.click(group('Countries').getByRole('link', { name: 'China 1 mention' }));
    expect(page.address).toBe('/who/?country=CN&view=map');
    await waitFor(() => expect(shown()).toEqual(['Beijing']));
    const chosen = group('Countries').getByRole('link', { name: 'China 1 mention' });
    expect(chosen).toHaveAttribute('aria-current', 'true');
    expect(chosen).toHaveFocus();
    await user.click(chosen);
    expect(page.address).toBe('/who/?view=map');
    await waitFor(() => expect(shown()).toHaveLength(6));
  });

  it('shows the places that the search finds', async () => {
    await open('/who/?view=map&q=mos');
    expect(within(await map()).getByText(/^1 place in 1 country\./)).toBeInTheDocument();
    expect(group('Countries').getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Russia 1 mention']);
  });

  it('of no place says so', async () => {
    await open('/who/?view=map&q=zel');
    expect(within(await map()).getByText('None of these names is a place on the map.')).toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Countries' })).toBeNull();
  });

  it('names the places that no data package knows, each once, and no others', async () => {
    const far = makeLibrary(['far', 'Far', '2023-05-03', 'They flew from Moscow to Ruritania Bay. He lives in Ruritania Bay.']);
    await open('/who/?view=map', far);
    await map();
    const unknown = main().queryByRole('list', { name: 'Not on the map' });
    expect(within(unknown!).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Ruritania Bay']);
  });

  it('goes nearer and further, and no further than the world', async () => {
    const { user } = await open('/who/?view=map');
    await map();
    const further = screen.getByRole('button', { name: 'Further' });
    expect(screen.getByRole('button', { name: 'Most named' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'World' }));
    expect(further).toHaveAttribute('aria-disabled', 'true');
    await user.click(further);
    await user.click(screen.getByRole('button', { name: 'Nearer' }));
    expect(further).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('a large library', () => {
  const names = Array.from({ length: 230 }, (_, index) => `Anna ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index % 26]!}${'aeiou'[index % 5]!}${'rlmnst'[index % 6]!}${'aeiou'[Math.trunc(index / 30) % 5]!}${'vdkg'[Math.trunc(index / 60) % 4]!}sky`);
  const large = makeLibrary(['many', 'Many names', '2023-05-03', ...names.map((name) => `President ${name} spoke.`)]);

  it('is shown page by page, and the next one begins where the last ended', async () => {
    const { user, page } = await open('/who/?kind=person', large);
    expect(shown()).toHaveLength(60);
    const more = main().getByRole('link', { name: /^Show 60 more of \d+$/ });
    await user.click(more);
    expect(page.address).toBe('/who/?kind=person&pages=2#row-61');
    expect(shown()).toHaveLength(120);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'row-61'));
  });

  it('is searched whole, not only the page that is shown', async () => {
    const { user } = await open('/who/', large);
    const last = names.at(-1)!.split(' ')[1]!;
    await user.type(box(), last);
    await waitFor(() => expect(shown().length).toBeGreaterThan(0));
    expect(shown().every((name) => name?.includes(last))).toBe(true);
    expect(main().queryByRole('link', { name: /^Show/ })).toBeNull();
  });
});
