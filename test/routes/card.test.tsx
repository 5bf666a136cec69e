import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLibrary, openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

beforeEach(() => {
  stubWindow();
  return () => vi.unstubAllGlobals();
});

async function open(id: string, heading: string) {
  const app = openApp(`/articles/${id}/`, library);
  await app.start();
  await app.heading(heading);
  return app;
}
const moscow = () => open('talks-in-moscow', 'Talks in Moscow end');
/** The n-th link of a name in the text. */
const nameLink = (name: string, at = 0) => within(screen.getByRole('article')).getAllByRole('link', { name })[at]!;
const card = (name: string) => screen.findByRole('dialog', { name });
const noCard = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('the card of a name', () => {
  it('opens by a click, without leaving the article, and says what the articles say', async () => {
    const { user, page } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    const dialog = within(await card('Dmitry Peskov'));
    expect(dialog.getByRole('link', { name: '“Kremlin spokesman”' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s0');
    expect(dialog.getByText(/4 mentions in 2 articles/)).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: 'All so far' })).toHaveAttribute('href', 'who/dmitry-peskov/?until=2023-03-23');
    expect(page.address).toBe('/articles/talks-in-moscow/');
  });

  it('opens by Enter, closes by Escape, and the focus is on the name again', async () => {
    const { user } = await moscow();
    nameLink('Volodymyr Zelensky').focus();
    await user.keyboard('{Enter}');
    await card('Volodymyr Zelensky');
    await user.keyboard('{Escape}');
    await noCard();
    await waitFor(() => expect(nameLink('Volodymyr Zelensky')).toHaveFocus());
  });

  it('closes by a click beside it', async () => {
    const { user } = await moscow();
    await user.click(nameLink('Moscow'));
    await card('Moscow');
    await user.click(screen.getByRole('heading', { level: 1 }));
    await noCard();
  });

  it('opens from the side list too', async () => {
    const { user, page } = await moscow();
    await user.click(within(screen.getByRole('complementary', { name: 'Who and where' })).getByRole('link', { name: /Moscow/ }));
    await card('Moscow');
    expect(page.address).toBe('/articles/talks-in-moscow/');
  });

  it('does not open for a click with Control, which is the browser’s', async () => {
    const { user } = await moscow();
    const link = nameLink('Dmitry Peskov');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('quotes no sentence that came after the article, and says that there are some', async () => {
    const { user } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    const dialog = within(await card('Dmitry Peskov'));
    expect(dialog.queryByText(/flew to/)).toBeNull();
    expect(dialog.getByRole('link', { name: '1 later article names Dmitry Peskov' })).toHaveAttribute('href', 'who/dmitry-peskov/?since=2023-03-23#later');
    expect(dialog.getByRole('link', { name: 'this article, paragraph 2' })).toHaveAttribute('href', 'articles/talks-in-moscow/#s2');
  });

  it('quotes the earlier articles, and not the sentence that it stands at', async () => {
    const { user } = await open('peskov-flies', 'Peskov flies to Kiev');
    await user.click(nameLink('Volodymyr Zelensky'));
    const dialog = within(await card('Volodymyr Zelensky'));
    expect(dialog.getAllByRole('figure')).toHaveLength(2);
    expect(dialog.queryByText(/met him there/)).toBeNull();
    expect(dialog.getAllByRole('link', { name: '23 March 2023' })).toHaveLength(2);
    expect(dialog.queryByText(/later article/)).toBeNull();
  });

  it('walks through the mentions in the text', async () => {
    const { user } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    const first = within(await card('Dmitry Peskov'));
    await user.click(first.getByRole('button', { name: 'Next mention in this article' }));
    expect(await screen.findByRole('link', { name: 'this article, paragraph 1' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'this article, paragraph 2' })).toBeNull();
  });

  it('of a name that stands here once has nowhere to walk', async () => {
    const { user } = await moscow();
    await user.click(nameLink('Moscow'));
    const dialog = within(await card('Moscow'));
    for (const button of dialog.getAllByRole('button', { name: /mention in this article/ })) expect(button).toBeDisabled();
  });

  it('leads to the page of the name', async () => {
    const { user, heading } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    await user.click(within(await card('Dmitry Peskov')).getByRole('link', { name: 'All so far' }));
    expect(await heading('Dmitry Peskov')).toBeInTheDocument();
    expect(screen.getByText(/^As told up to/)).toHaveTextContent('As told up to 23 March 2023 · 1 later article');
    await noCard();
  });

  it('leads to what came later', async () => {
    const { user, heading } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    await user.click(within(await card('Dmitry Peskov')).getByRole('link', { name: /1 later article/ }));
    expect(await heading('Dmitry Peskov')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '1 article after 23 March 2023' })).toBeInTheDocument();
    await noCard();
  });

  it.each<[string, string, readonly string[]]>([
    ['tells the roles with their dates where they differ', 'a3', ['“Russian ambassador” – 1 August 2023', '“Kremlin spokesman” – 2 articles, Mar – May 2023']],
    ['tells no role of a later article', 'a2', []],
  ])('%s', async (_, id, roles) => {
    const app = openApp(`/articles/${id}/`, makeLibrary(
      ['a1', 'One', '2023-03-23', 'Kremlin spokesman Dmitry Peskov spoke in Moscow.'],
      ['a2', 'Two', '2023-05-03', 'Kremlin spokesman Dmitry Peskov spoke in Moscow.'],
      ['a3', 'Three', '2023-08-01', 'Russian ambassador Dmitry Peskov spoke in Moscow.'],
    ));
    await app.start();
    await app.heading(id === 'a3' ? 'Three' : 'Two');
    await app.user.click(nameLink('Dmitry Peskov'));
    const dialog = within(await card('Dmitry Peskov'));
    expect(dialog.queryAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(roles);
    expect(dialog.queryByText('“Russian ambassador”') !== null).toBe(id === 'a3');
  });

  it('is a sheet on a narrow screen', async () => {
    stubWindow(true);
    const { user } = await moscow();
    await user.click(nameLink('Dmitry Peskov'));
    expect(within(await card('Dmitry Peskov')).getByText(/4 mentions in 2 articles/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await noCard();
  });
});
