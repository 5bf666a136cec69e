import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();

beforeEach(() => {
  stubWindow();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string) {
  const app = openApp(address, library);
  await app.start();
  await app.heading(heading);
  return app;
}
const section = (name: string) => within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name });

describe('on each change of view', () => {
  it.each([
    ['Timeline', 'Timeline', 'Timeline · Dateline'],
    ['Who & where', 'Who & where', 'Who & where · Dateline'],
  ])('to %s the title changes, it is announced, and the focus goes to the heading', async (name, heading, title) => {
    const { user } = await open('/', 'Articles');
    expect(document.title).toBe('Dateline');
    await user.click(section(name));
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toHaveFocus();
    expect(document.title).toBe(title);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(heading));
    expect(section(name)).toHaveAttribute('aria-current', 'page');
    expect(section('Articles')).not.toHaveAttribute('aria-current');
  });

  it('to an article', async () => {
    const { user, heading, page } = await open('/', 'Articles');
    await user.click(screen.getByRole('link', { name: /Talks in Moscow end/ }));
    expect(await heading('Talks in Moscow end')).toHaveFocus();
    expect(document.title).toBe('Talks in Moscow end · Dateline');
    expect(page.address).toBe('/articles/talks-in-moscow/');
  });

  it('from one article to the next', async () => {
    const { user, heading } = await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    await user.click(screen.getByRole('link', { name: /3 May 2023/ }));
    expect(await heading('Peskov flies to Kiev')).toHaveFocus();
    expect(document.title).toBe('Peskov flies to Kiev · Dateline');
  });

  it('to a view that is not found', async () => {
    const { user, heading } = await open('/who/', 'Who & where');
    screen.getByRole('link', { name: /Beijing/ }).setAttribute('href', 'who/nobody/');
    await user.click(screen.getByRole('link', { name: /Beijing/ }));
    expect(await heading('Not found')).toHaveFocus();
  });
});

it('the first view leaves the focus where a fresh page has it', async () => {
  await open('/timeline/', 'Timeline');
  expect(document.body).toHaveFocus();
});

it('a link to a sentence goes to it', async () => {
  const { user, heading } = await open('/who/dmitry-peskov/', 'Dmitry Peskov');
  await user.click(screen.getAllByRole('link', { name: 'Read it in the article' }).at(-1)!);
  await heading('Talks in Moscow end');
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Peskov said in recent days that the talks had been long.'));
});

it('a fragment that names nothing is no failure', async () => {
  await open('/articles/talks-in-moscow/#s99', 'Talks in Moscow end');
  expect(screen.queryByRole('alert')).toBeNull();
});

const link = () => screen.getByRole('link', { name: /Talks in Moscow end/ });

it('Back gives the focus to the link that was followed', async () => {
  const { user, heading, page } = await open('/', 'Articles');
  act(() => link().focus());
  // The place is remembered in the next frame.
  await act(() => new Promise<void>((resolve) => { requestAnimationFrame(() => resolve()); }));
  await user.keyboard('{Enter}');
  await heading('Talks in Moscow end');
  act(() => page.back());
  await heading('Articles');
  await waitFor(() => expect(link()).toHaveFocus());
});

describe('the link past the bar', () => {
  it.each([
    ['/', 'Articles', './#main'],
    ['/?who=beijing', 'Articles', './?who=beijing#main'],
    ['/timeline/', 'Timeline', 'timeline/#main'],
    ['/articles/talks-in-moscow/', 'Talks in Moscow end', 'articles/talks-in-moscow/#main'],
    ['/who', 'Who & where', 'who/#main'],
  ])('of %s stays on the page', async (address, heading, href) => {
    await open(address, heading);
    expect(screen.getByRole('link', { name: 'Skip to the text' })).toHaveAttribute('href', href);
  });

  it('goes to the main part', async () => {
    const { user } = await open('/timeline/', 'Timeline');
    await user.click(screen.getByRole('link', { name: 'Skip to the text' }));
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });
});

it('where a pointer comes to a link, its facts are there before the tap', async () => {
  const { user, asked } = await open('/', 'Articles');
  expect(asked.some((path) => path.includes('articles/talks-in-moscow'))).toBe(false);
  await user.hover(screen.getByRole('link', { name: /Talks in Moscow end/ }));
  await waitFor(() => expect(asked.some((path) => path.includes('articles/talks-in-moscow'))).toBe(true));
});
