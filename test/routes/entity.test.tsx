import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLibrary, openApp, stubWindow } from './openApp.tsx';

const library = makeLibrary(
  ['talks-in-moscow', 'Talks in Moscow end', '2023-03-23',
    'Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023. The two men spoke for an hour.',
    'Peskov said in recent days that the talks had been long. In February 2022, Zelensky had spoken in Kiev.'],
  ['peskov-flies', 'Peskov flies to Kiev', '2023-05-03',
    'Dmitry Peskov flew to Kiev on 2 May 2023. Volodymyr Zelensky met him there.',
    'Kremlin spokesman Dmitry Peskov had been in Beijing in April 2023.'],
  ['peskov-leaves', 'Peskov goes to Beijing', '2023-08-01',
    'Russian ambassador Dmitry Peskov met Xi Jinping in Beijing on 31 July 2023. Xi Jinping was glad.',
    'Mr Peskov had left Moscow in March 2023.'],
);
const many = makeLibrary(...Array.from({ length: 23 }, (_, at) =>
  [`a${String(at)}`, `Report ${String(at)}`, `2023-01-${String(at + 1).padStart(2, '0')}`, 'Kremlin spokesman Dmitry Peskov spoke in Moscow.'] as const));

beforeEach(() => {
  stubWindow();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, files = library, heading = 'Dmitry Peskov') {
  const app = openApp(address, files);
  await app.start();
  await app.heading(heading);
  return app;
}
const main = () => within(screen.getByRole('main'));
const mentions = () => within(main().getByRole('region', { name: 'Mentions' }));
const told = () => names(mentions().getAllByRole('heading'));
const context = () => within(screen.getByRole('complementary', { name: 'Context' }));
const names = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
/** The count over a label in the header. */
const fact = (label: string) => main().getByText(label).nextElementSibling?.textContent;
const roles = () => names(within(main().getByRole('region', { name: 'Described as' })).getAllByText(/^“/));

describe('an entity, whole', () => {
  it('says nothing of a day', async () => {
    await open('/who/dmitry-peskov/');
    expect(main().queryByText(/As told up to|told up to then/)).toBeNull();
    expect(document.title).toBe('Dmitry Peskov · Dateline');
    expect(fact('mentions')).toBe('6');
  });

  it.each(['?until=2023-02-30', '?until=yesterday', '?until=', '?since=2023-5-3', '?until=2023-05-03T00:00'])('is whole where the day is none: %s', async (search) => {
    await open(`/who/dmitry-peskov/${search}`);
    expect(main().queryByText(/told up to/)).toBeNull();
    expect(fact('articles')).toBe('3');
  });

  it('tells how it was grouped, one reason a line, and how it is written, each leading to its latest sentence', async () => {
    await open('/who/dmitry-peskov/');
    expect(names(within(main().getByRole('region', { name: 'How it was grouped' })).getAllByRole('listitem'))).toEqual(['same full name in 3 articles', 'same surname within the article']);
    expect(main().getByText(/^also/)).toHaveTextContent('also Peskov (2)');
    expect(main().getByRole('link', { name: 'Peskov' })).toHaveAttribute('href', 'articles/peskov-leaves/#s2');
  });

  it('says nothing of grouping where one article writes it in one way', async () => {
    await open('/who/xi-jinping/', library, 'Xi Jinping');
    expect(main().queryByRole('region', { name: 'How it was grouped' })).toBeNull();
    expect(main().queryByText(/^also/)).toBeNull();
  });
});

describe('an entity as told up to a day', () => {
  it('has the articles, counts, roles, events and company of then, and says so', async () => {
    await open('/who/dmitry-peskov/?until=2023-05-03');
    expect(main().getByText(/^As told up to/)).toHaveTextContent('As told up to 3 May 2023 · 1 later article');
    expect(document.title).toBe('Dmitry Peskov up to 3 May 2023 · Dateline');
    expect(told()).toEqual(['Peskov flies to Kiev 3 May 2023', 'Talks in Moscow end 23 March 2023']);
    expect(['mentions', 'articles', 'dated events'].map(fact)).toEqual(['4', '2', '3']);
    expect(roles()).toEqual(['“Kremlin spokesman”']);
    expect(main().queryByText(/ambassador/)).toBeNull();
    expect(main().queryByText('March 2023')).toBeNull();
    expect(context().queryByRole('link', { name: /Xi Jinping/ })).toBeNull();
    expect(context().getByRole('img')).toHaveAccessibleName('4 mentions from Mar 2023 up to 3 May 2023, 2 later');
  });

  it('one tap shows what came later, at its place, and one leads back', async () => {
    const { user, page } = await open('/who/dmitry-peskov/?until=2023-05-03');
    await user.click(main().getByRole('link', { name: 'show what came later' }));
    expect(page.address).toBe('/who/dmitry-peskov/?since=2023-05-03#later');
    const heading = await main().findByRole('heading', { name: '1 article after 3 May 2023' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(told()).toEqual(['1 article after 3 May 2023', 'Peskov goes to Beijing 1 August 2023', '2 articles up to 3 May 2023', 'Peskov flies to Kiev 3 May 2023', 'Talks in Moscow end 23 March 2023']);
    expect(fact('mentions')).toBe('6');
    expect(roles()).toEqual(['“Russian ambassador”', '“Kremlin spokesman”']);
    await user.click(main().getByRole('link', { name: 'show only what was told up to then' }));
    expect(page.address).toBe('/who/dmitry-peskov/?until=2023-05-03');
    expect(fact('mentions')).toBe('4');
  });

  it('whom it leads to is told up to that day too', async () => {
    const { user, page, heading } = await open('/who/dmitry-peskov/?until=2023-05-03');
    await user.click(context().getByRole('link', { name: /Beijing/ }));
    await heading('Beijing');
    expect(page.address).toBe('/who/beijing/?until=2023-05-03');
    expect(fact('mention')).toBe('1');
  });

  it.each<[string, string, string, readonly string[]]>([
    ['its last article’s', '2023-08-01', 'As told up to 1 August 2023 · no later articles', ['Peskov goes to Beijing 1 August 2023', 'Peskov flies to Kiev 3 May 2023', 'Talks in Moscow end 23 March 2023']],
    ['the one before', '2023-07-31', 'As told up to 31 July 2023 · 1 later article', ['Peskov flies to Kiev 3 May 2023', 'Talks in Moscow end 23 March 2023']],
    ['one before all', '2020-01-01', 'As told up to 1 January 2020 · 3 later articles', []],
  ])('the day is %s', async (_, day, said, articles) => {
    await open(`/who/dmitry-peskov/?until=${day}`);
    expect(main().getByText(/^As told up to/)).toHaveTextContent(said);
    expect(names(mentions().queryAllByRole('heading'))).toEqual(articles);
    expect(main().queryAllByRole('link', { name: 'show what came later' })).toHaveLength(said.includes('no later') ? 0 : 1);
  });

  it('with a day after which nothing came nothing is set apart', async () => {
    await open('/who/dmitry-peskov/?since=2023-08-01');
    expect(main().getByText(/^All that is told/)).toHaveTextContent('All that is told, with no later articles after 1 August 2023');
    expect(mentions().queryByRole('heading', { name: /after|up to/ })).toBeNull();
  });
});

/** What leads to the first sentence of the first article, among the mentions. */
const link = () => mentions().getAllByRole('link', { name: 'Read it in the article' }).find((each) => each.getAttribute('href') === 'articles/talks-in-moscow/#s0')!;

describe('a role', () => {
  it('that two articles tell unfolds to its two sentences, the latest first', async () => {
    const { user } = await open('/who/dmitry-peskov/');
    const role = within(main().getByRole('region', { name: 'Described as' }));
    const fold = role.getByText('“Kremlin spokesman”').closest('details')!;
    expect(fold).not.toHaveAttribute('open');
    expect(within(fold).getByText('2 articles, Mar – May 2023')).toBeInTheDocument();
    await user.click(role.getByText('“Kremlin spokesman”'));
    expect(fold).toHaveAttribute('open');
    expect(within(fold).getAllByRole('listitem').map((item) => item.querySelector('blockquote')!.textContent)).toEqual([
      'Kremlin spokesman Dmitry Peskov had been in Beijing in April 2023.',
      'Kremlin spokesman Dmitry Peskov met Volodymyr Zelensky in Moscow on 20 March 2023.',
    ]);
    expect(within(fold).getByRole('link', { name: '23 March 2023 · Talks in Moscow end' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s0');
  });

  it('is folded, and Back finds the sentence below that was followed, not its copy in the fold', async () => {
    const { user, page, heading } = await open('/who/dmitry-peskov/');
    act(() => link().focus());
    // The place is remembered in the next frame.
    await act(() => new Promise<void>((resolve) => { requestAnimationFrame(() => resolve()); }));
    await user.click(link());
    await heading('Talks in Moscow end');
    act(() => page.back());
    await heading('Dmitry Peskov');
    await waitFor(() => expect(link()).toHaveFocus());
  });

  it('that one sentence tells leads to it, with its day', async () => {
    await open('/who/dmitry-peskov/');
    const link = main().getByRole('link', { name: '“Russian ambassador”' });
    expect(link).toHaveAttribute('href', 'articles/peskov-leaves/#s0');
    expect(link.closest('li')).toHaveTextContent('1 August 2023');
    expect(link.closest('details')).toBeNull();
  });

  it('that very many tell quotes the newest and links to all', async () => {
    await open('/who/dmitry-peskov/', many);
    const fold = within(main().getByText('“Kremlin spokesman”').closest('details')!);
    expect(fold.getAllByRole('listitem')).toHaveLength(12);
    expect(fold.getByRole('link', { name: '1 January 2023' })).toHaveAttribute('href', 'articles/a0/#s0');
    expect(fold.getAllByRole('link', { name: /January 2023/ })).toHaveLength(23);
  });
});

describe('a long page', () => {
  it('shows the newest articles, and older ones where they begin when asked for', async () => {
    const { user, page } = await open('/who/dmitry-peskov/', many);
    expect(mentions().getAllByRole('figure')).toHaveLength(20);
    expect(mentions().queryByText('Report 2')).toBeNull();
    await user.click(mentions().getByRole('link', { name: 'Show 3 older articles' }));
    expect(page.address).toBe('/who/dmitry-peskov/?articles=23#in-a2');
    await waitFor(() => expect(mentions().getByRole('heading', { name: 'Report 2 3 January 2023' })).toHaveFocus());
    expect(mentions().getAllByRole('figure')).toHaveLength(23);
    expect(mentions().queryByRole('link', { name: /older article/ })).toBeNull();
  });

  it('keeps its day when older articles are asked for', async () => {
    await open('/who/dmitry-peskov/?until=2023-01-22', many);
    expect(mentions().getByRole('link', { name: 'Show 2 older articles' })).toHaveAttribute('href', 'who/dmitry-peskov/?until=2023-01-22&articles=22#in-a1');
  });

  it.each(['?articles=5', '?articles=all', '?articles=-1', '?articles=1e9'])('shows no fewer and no other than by itself for %s', async (search) => {
    await open(`/who/dmitry-peskov/${search}`, many);
    expect(mentions().getAllByRole('figure')).toHaveLength(20);
  });

  it('does not fold for one article', async () => {
    await open('/who/dmitry-peskov/?until=2023-01-21', many);
    expect(mentions().getAllByRole('figure')).toHaveLength(21);
    expect(mentions().queryByRole('link', { name: /older article/ })).toBeNull();
  });
});

describe('the old address of a merged name', () => {
  it('becomes that of what it was merged into, with what was asked of it', async () => {
    const [path, text] = [...library].find(([name]) => name.startsWith('addresses/entities'))!;
    const { files } = JSON.parse(text) as { files: Record<string, string> };
    const merged = new Map([...library, [path, JSON.stringify({ files: { ...files, 'the-spokesman': files['dmitry-peskov'] } })]]);
    const { page, asked } = await open('/who/the-spokesman/?until=2023-05-03', merged);
    await waitFor(() => expect(page.address).toBe('/who/dmitry-peskov/?until=2023-05-03'));
    expect(main().getByText(/^As told up to/)).toBeInTheDocument();
    expect(asked.filter((file) => file.includes('entities/'))).toHaveLength(1);
  });
});
