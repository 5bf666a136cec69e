import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../src/model.ts';
import { makeLibrary, makePersonal, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const empty = makeLibrary();

beforeEach(() => {
  stubWindow();
  return () => vi.unstubAllGlobals();
});

/** Opens a view that is there. */
async function open(address: string, heading: string | RegExp, files = library) {
  const app = openApp(address, files);
  await app.start();
  await app.heading(heading);
  return app;
}
const names = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const neighbours = () => within(screen.getByRole('navigation', { name: 'Neighbouring articles' }));
const button = () => screen.getByRole('button', { name: /Marks on names/ });
const chip = (name: string) => within(screen.getByRole('navigation', { name: 'Filter by name' })).getByRole('link', { name });
const main = () => within(screen.getByRole('main'));

describe('the list', () => {
  it('shows the articles by month, newest first', async () => {
    await open('/', 'Articles');
    expect(names(main().getAllByRole('heading', { level: 2 })).slice(0, 2)).toEqual(['May 2023', 'March 2023']);
    expect(names(main().getAllByRole('heading', { level: 3 }))).toEqual(['Peskov flies to Kiev', 'Talks in Moscow end']);
    expect(main().getByText('2 articles · 2 min')).toBeInTheDocument();
    expect(main().getByRole('link', { name: /Talks in Moscow end/ })).toHaveAttribute('href', 'articles/talks-in-moscow/');
  });

  it('shows beside them when things happened and who is named most', async () => {
    await open('/', 'Articles');
    const overview = within(await screen.findByRole('complementary', { name: 'Overview' }));
    expect(overview.getByRole('link', { name: /4 dated events from Feb 2022 to May 2023/ })).toHaveAttribute('href', 'timeline/');
    expect(overview.getByRole('link', { name: /^Dmitry Peskov.*mentions:\s*4$/ })).toHaveAttribute('href', 'who/dmitry-peskov/');
  });

  it('a name’s chip filters by it, in the address, and All takes the filter away', async () => {
    const { user, page } = await open('/', 'Articles');
    const chips = within(await screen.findByRole('navigation', { name: 'Filter' }));
    expect(chips.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'true');
    await user.click(chips.getByRole('link', { name: 'Dmitry Peskov' }));
    expect(await screen.findByText('2 of 2 articles')).toBeInTheDocument();
    expect(page.address).toBe('/?who=dmitry-peskov');
    await user.click(screen.getByRole('link', { name: 'All' }));
    expect(await screen.findByText('2 articles · 2 min')).toBeInTheDocument();
    expect(page.address).toBe('/');
  });

  it('filtered in the address, shows only the articles that name it, and its chip though few name it', async () => {
    await open('/?who=beijing', 'Articles');
    expect(await main().findByText('1 of 2 articles')).toBeInTheDocument();
    expect(names(main().getAllByRole('heading', { level: 3 }))).toEqual(['Peskov flies to Kiev']);
    expect(await screen.findByRole('link', { name: 'Beijing', current: true })).toHaveAttribute('href', './');
  });

  it('a filter by a name that the library does not have shows none, and the way back', async () => {
    await open('/?who=nobody', 'Articles');
    expect(await main().findByText(/No article names this/)).toBeInTheDocument();
    expect(main().getByRole('link', { name: 'Show all articles' })).toHaveAttribute('href', './');
    expect(main().queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('of an empty library says what to do', async () => {
    await open('/', 'Articles', empty);
    expect(main().getByText('The library is empty. Put articles into the seeds folder and build it again.')).toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Filter' })).toBeNull();
  });

  it('of many articles shows the newest months, and older ones when asked for', async () => {
    const many = makeLibrary(...Array.from({ length: 62 }, (_, index) => [`a${String(index)}`, `Report ${String(index)}`, index === 0 ? '2023-01-01' : '2023-02-02', 'It rained.'] as const));
    const { user, page, asked } = await open('/', 'Articles', many);
    expect(main().getAllByText(/^Report \d+$/)).toHaveLength(61);
    expect(main().queryByText('Report 0')).toBeNull();
    expect(asked.filter((path) => path.includes('months/2023-01'))).toEqual([]);
    await user.click(main().getByText('Older articles'));
    expect(await screen.findByText('Report 0')).toBeInTheDocument();
    expect(page.address).toBe('/?since=2023-01');
    expect(main().queryByText('Older articles')).toBeNull();
  });
});

describe('the reader', () => {
  it('shows the text with its day and source', async () => {
    await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    const article = within(screen.getByRole('article'));
    expect(article.getByText('23 March 2023')).toBeInTheDocument();
    expect(article.getByText(/The Daily Test/)).toBeInTheDocument();
    expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent.startsWith('Peskov said in recent days'))).toBeInTheDocument();
    expect(article.queryByText('title from the text')).toBeNull();
  });

  it('lists who and where, and when in order of time around the day of publication', async () => {
    await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    const who = within(screen.getByRole('complementary', { name: 'Who and where' }));
    expect(who.getByRole('link', { name: /Dmitry Peskov/ })).toHaveAttribute('href', 'who/dmitry-peskov/');
    expect(who.getByText('Kremlin spokesman')).toBeInTheDocument();
    const when = within(screen.getByRole('navigation', { name: 'When' }));
    expect(names(when.getAllByRole('listitem'))).toEqual(['February 2022', '20 March 2023', '23 March 2023published']);
    expect(when.getByRole('link', { name: '20 March 2023' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s0');
    expect(when.getByText('1 not placed')).toBeInTheDocument();
  });

  it('leads to the newer article, and to none where there is none', async () => {
    const { user, heading } = await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    expect(neighbours().getAllByRole('link')).toHaveLength(1);
    await user.click(neighbours().getByRole('link', { name: /Peskov flies to Kiev/ }));
    await heading('Peskov flies to Kiev');
    expect(names(neighbours().getAllByRole('link'))).toEqual(['← 23 March 2023Talks in Moscow end']);
  });

  it('the marks go from calm to all to off, by the button', async () => {
    const { user } = await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    expect(button()).toHaveAccessibleName('Marks on names: calm');
    await user.click(button());
    expect(button()).toHaveAccessibleName('Marks on names: all');
    await user.click(button());
    expect(button()).toHaveAccessibleName('Marks on names: off');
  });

  it.each([
    ['in the middle', 0.5, true],
    ['at its very beginning', 0.01, false],
    ['at its end', 0.99, false],
  ])('an article that was left %s', async (_, progress, resumed) => {
    const place = { article: 'talks-in-moscow' as ArticleId, sentence: 2, text: 'Peskov said', progress, at: 1 };
    const app = openApp('/articles/talks-in-moscow/', library, makePersonal([place]));
    await app.start();
    await app.heading('Talks in Moscow end');
    // What an article has beside its text comes when the page has nothing else to do, and the place from a store that answers later still.
    if (resumed) await screen.findByText('You are where you left off.', {}, { timeout: 5000 });
    else await new Promise((resolve) => { setTimeout(resolve, 2000); });
    expect(screen.queryByText('You are where you left off.') !== null).toBe(resumed);
    if (!resumed) return;
    await app.user.click(screen.getByRole('button', { name: 'Go to the start' }));
    expect(screen.queryByText('You are where you left off.')).toBeNull();
  });

  it('an address that names a sentence goes there and not where it was left', async () => {
    const place = { article: 'talks-in-moscow' as ArticleId, sentence: 2, text: 'Peskov said', progress: 0.5, at: 1 };
    const app = openApp('/articles/talks-in-moscow/#s3', library, makePersonal([place]));
    await app.start();
    await app.heading('Talks in Moscow end');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('In February 2022, Zelensky had spoken in Kiev.'));
    expect(screen.queryByText('You are where you left off.')).toBeNull();
  });
});

describe('the timeline', () => {
  it('shows every event in order, by year, with its sentence and where it is told', async () => {
    await open('/timeline/', 'Timeline');
    expect(main().getByText(/^4 dated events from 2 articles · Feb 2022 – May 2023$/)).toBeInTheDocument();
    expect(names(main().getAllByRole('heading', { level: 2 })).slice(0, 2)).toEqual(['2022', '2023']);
    const first = main().getAllByText('February 2022').map((words) => words.closest('li')).find((item) => item !== null)!;
    expect(within(first).getByText(/had spoken in/)).toHaveTextContent('In February 2022, Zelensky had spoken in Kiev.');
    expect(within(first).getByRole('link', { name: '23 March 2023 · Talks in Moscow end' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s3');
  });

  it('lists what could not be placed, with its reason', async () => {
    await open('/timeline/', 'Timeline');
    const section = within(await screen.findByRole('region', { name: 'Not placed' }));
    expect(section.getByText('“recent days”')).toBeInTheDocument();
    expect(section.getByRole('link', { name: '23 March 2023 · Talks in Moscow end' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s2');
  });

  it('draws the lanes of those with the most events', async () => {
    await open('/timeline/', 'Timeline');
    const lanes = within(screen.getByRole('region', { name: 'Events by name' }));
    expect(lanes.getByRole('link', { name: 'Dmitry Peskov' })).toHaveAttribute('href', 'who/dmitry-peskov/');
  });

  it('a name’s chip leaves only its events, and again takes the filter away', async () => {
    const { user, page } = await open('/timeline/', 'Timeline');
    await user.click(chip('Beijing'));
    expect(await screen.findByText(/^1 of 4 dated events from 1 article/)).toBeInTheDocument();
    expect(page.address).toBe('/timeline/?who=beijing');
    expect(screen.queryByRole('region', { name: 'Not placed' })).toBeNull();
    await user.click(chip('Beijing'));
    expect(page.address).toBe('/timeline/');
  });

  it.each([
    ['of an empty library', '/timeline/', () => empty, 'No article tells of a dated event.'],
    ['of a name without events', '/timeline/?who=nobody', () => library, 'No dated event names this.'],
  ])('%s says so, and draws nothing', async (_, address, files, said) => {
    await open(address, 'Timeline', files());
    expect(main().getByText(said)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Events by name' })).toBeNull();
  });
});

describe('who and where', () => {
  it('lists all by kind, most mentioned first', async () => {
    await open('/who/', 'Who & where');
    expect(main().getByText('6 names in 2 articles')).toBeInTheDocument();
    expect(names(main().getAllByRole('heading', { level: 2 }))).toEqual(['People2', 'Organisations1', 'Places3']);
    const people = within(main().getByRole('heading', { level: 2, name: /People/ }).closest('section')!);
    expect(people.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['who/dmitry-peskov/', 'who/volodymyr-zelensky/']);
    expect(people.getByRole('link', { name: /Dmitry Peskov.*“Kremlin spokesman” · also Peskov/ })).toBeInTheDocument();
  });

  it('a kind’s chip leaves only that kind', async () => {
    const { user, page } = await open('/who/', 'Who & where');
    await user.click(screen.getByRole('link', { name: 'Places 3' }));
    expect(page.address).toBe('/who/?kind=place');
    expect(names(await main().findAllByRole('heading', { level: 2 }))).toEqual(['Places3']);
  });

  it('a kind that there is not is no filter', async () => {
    await open('/who/?kind=animal', 'Who & where');
    expect(main().getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'true');
  });

  it('of an empty library says so', async () => {
    await open('/who/', 'Who & where', empty);
    expect(main().getByText('The articles name nobody and nothing yet.')).toBeInTheDocument();
    expect(main().queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('an entity', () => {
  it('shows how it is described and every sentence that names it, by article, newest first', async () => {
    await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    expect(within(main().getByRole('region', { name: 'Described as' })).getByText('“Kremlin spokesman”')).toBeInTheDocument();
    const mentions = within(main().getByRole('region', { name: 'Mentions' }));
    expect(mentions.getAllByRole('heading').map((heading) => within(heading).getByRole('link').textContent)).toEqual(['Peskov flies to Kiev', 'Talks in Moscow end']);
    expect(mentions.getAllByRole('figure')).toHaveLength(4);
    expect(mentions.getAllByRole('link', { name: 'Read it in the article' })[0]).toHaveAttribute('href', 'articles/peskov-flies/#s0');
  });

  it('shows its events, with whom it appears, and where else it stands', async () => {
    await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    expect(main().getByRole('heading', { level: 2, name: 'Dated events' })).toBeInTheDocument();
    expect(main().getByRole('heading', { level: 3, name: '2023' })).toBeInTheDocument();
    const context = within(screen.getByRole('complementary', { name: 'Context' }));
    expect(context.getByRole('link', { name: /Volodymyr Zelensky/ })).toBeInTheDocument();
    expect(context.getByRole('link', { name: 'Articles that name Dmitry Peskov' })).toHaveAttribute('href', './?who=dmitry-peskov');
    expect(context.getByRole('link', { name: 'Dmitry Peskov on the timeline' })).toHaveAttribute('href', 'timeline/?who=dmitry-peskov');
  });

  it('that is a place says where it lies, and a person does not', async () => {
    await open('/who/beijing/', 'Beijing');
    expect(screen.getByText(/^Beijing, CN · 39\.9° N 116\.4° E$/)).toBeInTheDocument();
    expect(screen.queryByText(/Described as/)).toBeNull();
  });

  it('its name in a quotation is marked and no link to itself, others are links', async () => {
    await open('/who/dmitry-peskov/', 'Dmitry Peskov');
    const quotation = within(main().getAllByRole('figure')[0]!);
    expect(quotation.getByText('Dmitry Peskov').tagName).toBe('MARK');
    expect(quotation.getByRole('link', { name: 'Kiev' })).toHaveAttribute('href', 'who/kiev/');
  });
});

describe('not found', () => {
  it.each([
    ['a page', '/no/such/page/', 'page'],
    ['an article', '/articles/no-such-article/', 'article'],
    ['a name', '/who/nobody/', 'name'],
    ['an article of an empty library', '/articles/talks-in-moscow/', 'article'],
  ])('%s that is not there', async (about, address, what) => {
    await open(address, 'Not found', about.includes('empty') ? empty : library);
    expect(main().getByText(new RegExp(`no such ${what}`))).toBeInTheDocument();
    expect(main().getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['./', 'timeline/', 'who/']);
    expect(document.title).toBe('Not found · Dateline');
  });
});
