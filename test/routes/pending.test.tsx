import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const views = [
  ['the list', '/', 'Articles', /months\//],
  ['the reader', '/articles/talks-in-moscow/', 'Talks in Moscow end', /articles\/talks/],
  ['the timeline', '/timeline/', 'Timeline', /timeline\//],
  ['who and where', '/who/', 'Who & where', /who\//],
  ['an entity', '/who/dmitry-peskov/', 'Dmitry Peskov', /entities\/dmitry/],
] as const;

beforeEach(() => {
  stubWindow();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const notFound = () => Promise.resolve(new Response('', { status: 404 }));

describe('while its facts are on their way', () => {
  it.each(views)('%s says Loading and has no heading; when they are there it says its title', async (_, address, title, file) => {
    const app = openApp(address, library);
    const gate = { open: () => undefined as void };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    app.trouble(file, async (path) => {
      await opened;
      return new Response(library.get(path.replace('library/', '')));
    });
    await app.start();
    await waitFor(() => expect(app.asked.some((path) => file.test(path))).toBe(true));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Loading$/));
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => gate.open());
    await app.heading(title);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(title));
  });

  it('and its code, the sections can be gone to already', async () => {
    vi.resetModules();
    const { openApp: openFresh } = await import('./openApp.tsx');
    const app = openFresh('/who/', library);
    await app.startAtOnce();
    expect(screen.getByRole('status')).toHaveTextContent(/^(Loading|Who & where)$/);
    expect(within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link')).toHaveLength(3);
    await app.heading('Who & where');
  });
});

describe('when its facts cannot be had', () => {
  it.each(views)('%s says which file and why, and trying again brings it', async (_, address, title, file) => {
    const app = openApp(address, library);
    app.trouble(file, notFound);
    await app.start();
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByRole('heading', { level: 1 })).toHaveTextContent('This could not be loaded');
    expect(alert.getByText(/^library\/.* the server answered 404\. Check the connection and try again\.$/)).toHaveTextContent(file);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Not loaded'));
    expect(document.title).toBe('Not loaded · Dateline');
    app.mend();
    await app.user.click(alert.getByRole('button', { name: 'Try again' }));
    await app.heading(title);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toMatch(title === 'Articles' ? /^Dateline$/ : new RegExp(`^${title} · Dateline$`));
  });

  it.each(views)('%s says so too where the library itself cannot be reached', async (_, address, title) => {
    const app = openApp(address, library);
    app.trouble(/manifest/, () => Promise.reject(new TypeError('Failed to fetch')));
    await app.start();
    expect(await screen.findByText(/^library\/manifest\.json .* the server could not be reached/)).toBeInTheDocument();
    app.mend();
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    await app.heading(title);
  });

  it('tried again in vain it still says so', async () => {
    const app = openApp('/who/', library);
    app.trouble(/who\//, notFound);
    await app.start();
    await app.user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/the server answered 404/)).toBeInTheDocument();
  });

  it('another view can be gone to', async () => {
    const app = openApp('/timeline/', library);
    app.trouble(/timeline\//, notFound);
    await app.start();
    await screen.findByRole('alert');
    await app.user.click(within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: 'Who & where' }));
    await app.heading('Who & where');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('a file of another shape than the view expects is caught, and the rest of the app goes on', async () => {
  // React reports what a boundary catches; here it is meant.
  vi.spyOn(console, 'error').mockReturnValue();
  const app = openApp('/who/', library);
  app.trouble(/who\//, () => Promise.resolve(new Response('{"entities":[null]}')));
  await app.start();
  expect(within(await screen.findByRole('alert')).getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong');
  await app.user.click(within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: 'Timeline' }));
  await app.heading('Timeline');
});
