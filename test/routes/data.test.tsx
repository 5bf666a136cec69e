import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/routes/DataRoute.tsx';
import '../../src/routes/NotebookRoute.tsx';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/look/LookSettings.tsx';
import { file, highlight, look, openDevice, state, step, view, type Stored } from '../data/own/backup/device.ts';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const saved: { name: string; text: string }[] = [];

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('ResizeObserver', class { observe = () => undefined; unobserve = () => undefined; disconnect = () => undefined; });
  window.localStorage.clear();
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.get(this.href) ?? '' });
  });
  const blobs = new Map<string, string>();
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`;
    void (blob as Blob).text().then((text) => blobs.set(address, text));
    blobs.set(address, '');
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const noted = highlight('a', { note: 'Look', article: 'talks-in-moscow' as never, title: 'Talks in Moscow end' });
const full: Stored = {
  highlights: [noted, highlight('b')], states: [state('talks', 5), state('grain', 5, { state: 'reading', saved: true })], views: [view('Xi', 5)], corrections: [step('One')], settings: { marks: 'all' },
};

async function open(stored: Stored) {
  const device = openDevice();
  await device.put(stored);
  const app = openApp('/data/', library);
  await app.start();
  await app.heading('Your data');
  return { ...app, device };
}

const rows = () => screen.queryAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
const box = () => within(screen.getByRole('region', { name: 'Backup' }));
const choose = (text: string, name = 'dateline-backup-2023-05-04.json') =>
  act(async () => void fireEvent.change(screen.getByLabelText('Restore from a file …'), { target: { files: [new File([text], name)] } }));

describe('your data', () => {
  it('says what there is, and where it is shown', async () => {
    await open(full);
    await waitFor(() => expect(rows()).toEqual(['Highlights and notes: 2 highlights, 1 with a note', 'Read and saved: 1 read, 1 begun, 1 saved', 'Pinned views: 1 view', 'Corrections: 1 step', 'Settings: 1 choice']));
    expect(screen.getByRole('link', { name: 'Highlights and notes' })).toHaveAttribute('href', 'notebook/');
  });

  it('says that there is nothing: then nothing is to be saved or removed', async () => {
    await open({});
    expect(await screen.findByText('Nothing of yours is on this device yet.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save backup' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Remove everything …' })).toBeNull();
  });

  it('says so where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new Error('No storage here.'); } });
    const app = openApp('/data/', library);
    await app.start();
    expect(await screen.findByText(/^This browser keeps nothing here/)).toBeInTheDocument();
    await choose(file({ highlights: [noted] }));
    expect(await box().findByRole('alert')).toHaveTextContent('Nothing was changed: this file cannot be restored.This browser would not keep it');
  });

  it('is led to from the notebook and from type and theme', async () => {
    const app = openApp('/notebook/', library);
    await app.start();
    expect(await screen.findByRole('link', { name: 'Your data' })).toHaveAttribute('href', 'data/');
    await waitFor(async () => {
      await app.user.click(screen.getByRole('button', { name: 'Type and theme' }));
      expect(within(screen.getByRole('dialog')).getByRole('link', { name: 'Your data' })).toHaveAttribute('href', 'data/');
    });
  });
});

describe('a backup', () => {
  it('is saved by its day, says what is not in it, and is the same again from an empty device', async () => {
    const { user, device } = await open({ ...full, highlights: [noted, { ...noted, id: 'z', colour: 'mauve' }] });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save backup' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Save backup' }));
    const now = new Date();
    const name = `dateline-backup-${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}.json`;
    expect(await box().findByText(`Saved as ${name}.`)).toBeInTheDocument();
    expect(box().getByText('1 thing that this version of Dateline cannot read is not in it, and stays here.')).toBeInTheDocument();
    expect(saved.map((each) => each.name)).toEqual([name]);
    expect(await device.backup()).toContain('"Look"');
  });

  it('is merged into what is here, says what it did, shows it at once, and is undone by the button', async () => {
    const { user, device } = await open({ highlights: [noted] });
    const before = await device.dump();
    await choose(file({ highlights: [{ ...noted, note: 'Newer', changed: 9 }, highlight('b')], states: [state('talks', 5)], settings: [{ name: 'look', value: look('sepia') }], tunes: [] }));
    expect(await box().findByText('Restored from dateline-backup-2023-05-04.json, saved on 4 May 2023.')).toBeInTheDocument();
    expect(box().getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Highlights and notes: 1 added, 1 brought up to date.', 'Read and saved: 1 added.', 'Settings: type and theme as in the file.', 'Left out, as this version of Dateline does not know it: the part "tunes".',
    ]);
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    await waitFor(() => expect(rows()).toContain('Highlights and notes: 2 highlights, 1 with a note'));
    await user.click(box().getByRole('button', { name: 'Undo' }));
    expect(await box().findByText('Undone: all is as it was before.')).toBeInTheDocument();
    expect(box().queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(await device.dump()).toBe(before);
    await waitFor(() => expect(rows()).toEqual(['Highlights and notes: 1 highlight, 1 with a note']));
  });

  it('restored twice changes nothing the second time, and says so', async () => {
    await open({});
    const text = file({ highlights: [noted] });
    await choose(text);
    await box().findByText(/^Restored from/);
    await choose(text, 'again.json');
    expect(await box().findByText('Nothing was changed: all of again.json, saved on 4 May 2023, is here already or newer here.')).toBeInTheDocument();
    expect(box().getByText('Highlights and notes: 1 known already.')).toBeInTheDocument();
    expect(box().queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be dropped', async () => {
    await open({});
    fireEvent.drop(screen.getByRole('region', { name: 'Backup' }), { dataTransfer: { files: [new File([file({ highlights: [noted] })], 'dropped.json')] } });
    expect(await box().findByText('Restored from dropped.json, saved on 4 May 2023.')).toBeInTheDocument();
  });

  it.each([
    ['is broken', '{ "format": "dateline-backup', 'dateline-backup-2023-05-04.json, line 1, column 29, ends too early, and a backup is JSON. Choose the file as it was saved; this one is not whole, or was changed.'],
    ['is of a newer version', file({}, { version: 9 }), /is of version 9, and this Dateline reads backups up to version 1/],
    ['has a damaged entry', file({ highlights: [{ ...noted, colour: 'mauve' }] }), /has "mauve" as "colour" of entry 1 of "highlights"/],
  ])('that %s changes nothing and is told', async (_, text, sentence) => {
    const { device } = await open(full);
    const before = await device.dump();
    await choose(text);
    const alert = within(await box().findByRole('alert'));
    expect(alert.getByText('Nothing was changed: this file cannot be restored.')).toBeInTheDocument();
    expect(alert.getByText(sentence)).toBeInTheDocument();
    expect(await device.dump()).toBe(before);
  });

  it('brings corrections that hold at once, and keys that are answered at once', async () => {
    const { user, heading } = await open({});
    await choose(file({ corrections: [{ at: 5, correction: { do: 'rename', entity: { id: 'dmitry-peskov', kind: 'person', name: 'Dmitry Peskov' }, name: 'The spokesman' } }], settings: [{ name: 'keys', value: { on: true, chords: { goWho: 'x' } } }] }));
    await box().findByText(/^Restored from/);
    await waitFor(async () => {
      await user.keyboard('x');
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who & where');
    });
    await heading('Who & where');
    expect((await screen.findAllByText('The spokesman')).length).toBeGreaterThan(0);
  });
});

describe('everything', () => {
  it('is removed after a question, and that is undone by the key', async () => {
    const { user, device } = await open(full);
    const before = await device.dump();
    await user.click(await screen.findByRole('button', { name: 'Remove everything …' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Remove everything of yours?' }));
    await user.click(dialog.getByRole('button', { name: 'Remove everything' }));
    expect(await box().findByText('Everything personal was removed from this device.')).toBeInTheDocument();
    expect(await screen.findByText('Nothing of yours is on this device yet.')).toBeInTheDocument();
    expect(await device.dump()).not.toContain('Look');
    await user.keyboard('u');
    expect(await box().findByText('Undone: all is as it was before.')).toBeInTheDocument();
    expect(await device.dump()).toBe(before);
  });

  it('stays where the question is answered so', async () => {
    const { user, device } = await open(full);
    const before = await device.dump();
    await user.click(await screen.findByRole('button', { name: 'Remove everything …' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(await device.dump()).toBe(before);
  });
});
