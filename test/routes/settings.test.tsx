import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/data/own/database.ts';
import { lookMark } from '../../src/data/keptLook.ts';
import { loadLook, saveLook } from '../../src/data/own/settings.ts';
import { defaultLook, parseLook } from '../../src/evidence/look/parseLook.ts';
// All that is loaded when used is loaded before: a test's time begins with its view.
import '../../src/routes/frame/AppExtras.tsx';
import '../../src/routes/frame/Notices.tsx';
import '../../src/routes/look/LookSettings.tsx';
import { openApp, stubWindow, talks } from './openApp.tsx';

const library = talks();
const root = document.documentElement;

beforeEach(() => {
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('ResizeObserver', class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  });
  vi.stubGlobal('scrollBy', () => undefined);
  window.localStorage.clear();
  root.className = '';
  root.removeAttribute('style');
  for (const name of root.getAttributeNames()) if (name.startsWith('data-')) root.removeAttribute(name);
  return () => vi.unstubAllGlobals();
});

async function open(address = '/', heading: string = 'Articles') {
  const app = openApp(address, library);
  await app.start();
  await app.heading(heading);
  const { user } = app;
  const button = await screen.findByRole('button', { name: 'Type and theme' });
  /** The panel comes with what is loaded when the page is idle; a tap before that is held in the real page. */
  const openPanel = async () => {
    await waitFor(async () => {
      if (screen.queryByRole('dialog', { name: 'Type and theme' }) === null) await user.click(button);
      expect(screen.getByRole('dialog', { name: 'Type and theme' })).toBeInTheDocument();
    });
    return within(screen.getByRole('dialog', { name: 'Type and theme' }));
  };
  return { ...app, button, openPanel };
}

const kept = () => loadLook(openDatabase());
const size = () => root.style.getPropertyValue('--size');

describe('type and theme', () => {
  it('a theme is worn at once, and kept', async () => {
    const { user, openPanel } = await open();
    const panel = await openPanel();
    expect(panel.getByRole('radio', { name: 'System' })).toBeChecked();
    await user.click(panel.getByRole('radio', { name: 'Sepia' }));
    expect(root).toHaveClass('look');
    expect(root).toHaveAttribute('data-theme', 'sepia');
    await waitFor(async () => expect(await kept()).toEqual({ ...defaultLook, theme: 'sepia' }));
  });

  it('radios and sliders answer to the arrow keys', async () => {
    const { user, openPanel } = await open();
    const panel = await openPanel();
    panel.getByRole('radio', { name: 'Literata' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(panel.getByRole('radio', { name: 'System serif' })).toBeChecked();
    expect(root).toHaveAttribute('data-font', 'serif');
    panel.getByRole('slider', { name: 'Size' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(size()).toBe('1.1');
    expect(panel.getByRole('slider', { name: 'Size' })).toHaveAttribute('aria-valuetext', '110 %');
    panel.getByRole('slider', { name: 'Line length' }).focus();
    await user.keyboard('{Home}');
    expect(panel.getByRole('slider', { name: 'Line length' })).toHaveAttribute('aria-valuetext', '45 characters');
    await waitFor(async () => expect(await kept()).toEqual({ ...defaultLook, font: 'serif', size: 110, measure: 45 }));
  });

  it('alignment and hyphens are chosen each by itself', async () => {
    const { user, openPanel } = await open();
    const panel = await openPanel();
    await user.click(panel.getByRole('radio', { name: 'Justified' }));
    expect(root).toHaveAttribute('data-hyphens', 'off');
    await user.click(panel.getByRole('radio', { name: 'At line ends' }));
    expect(root).toHaveAttribute('data-align', 'justify');
    expect(root).toHaveAttribute('data-hyphens', 'on');
  });

  it('all goes back to how it came by one tap, which is offered only where something is changed', async () => {
    const { user, openPanel } = await open();
    const panel = await openPanel();
    expect(panel.getByRole('button', { name: 'As it came' })).toBeDisabled();
    await user.click(panel.getByRole('radio', { name: 'Black' }));
    await user.click(panel.getByRole('button', { name: 'As it came' }));
    expect(root).toHaveAttribute('data-theme', 'system');
    await waitFor(async () => expect(await kept()).toEqual(defaultLook));
  });

  it('Escape closes it, and the button has the focus again', async () => {
    const { user, button, openPanel } = await open();
    await openPanel();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button).toHaveFocus();
  });

  it('is there in every view, the reader’s too', async () => {
    const { user, openPanel } = await open('/articles/talks-in-moscow/', 'Talks in Moscow end');
    const panel = await openPanel();
    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    expect(root).toHaveAttribute('data-theme', 'dark');
  });

  it('shows what was kept', async () => {
    await saveLook(openDatabase(), { ...defaultLook, theme: 'black', size: 140 });
    const { openPanel } = await open();
    const panel = await openPanel();
    expect(panel.getByRole('radio', { name: 'Black' })).toBeChecked();
    expect(panel.getByRole('slider', { name: 'Size' })).toHaveAttribute('aria-valuetext', '140 %');
  });
});

describe('a kept look', () => {
  it('that only the store has is worn when the store is read', async () => {
    await saveLook(openDatabase(), { ...defaultLook, theme: 'dark' });
    window.localStorage.clear();
    await open();
    await waitFor(() => expect(root).toHaveAttribute('data-theme', 'dark'));
    await waitFor(() => expect(window.localStorage.getItem(lookMark)).toContain('dark'));
  });

  it('that is damaged is the usual, and touches nothing', async () => {
    await openDatabase()((database) => database.put('settings', { theme: 'neon', size: '1px' }, 'look'), null);
    const { openPanel } = await open();
    const panel = await openPanel();
    expect(panel.getByRole('radio', { name: 'System' })).toBeChecked();
    expect(root).not.toHaveClass('look');
  });

  it('of none changes nothing on the page', async () => {
    const { openPanel } = await open();
    await openPanel();
    expect(root).not.toHaveClass('look');
    expect(window.localStorage.getItem(lookMark)).toBeNull();
  });

  it('of another window is worn here', async () => {
    const { openPanel } = await open();
    await openPanel();
    await saveLook(openDatabase(), { ...defaultLook, theme: 'sepia' });
    expect(root).not.toHaveAttribute('data-theme');
    fireEvent(window, new StorageEvent('storage', { key: lookMark }));
    expect(root).toHaveAttribute('data-theme', 'sepia');
  });

  it('is not worn for what another window changes besides', async () => {
    const { openPanel } = await open();
    await openPanel();
    await saveLook(openDatabase(), { ...defaultLook, theme: 'sepia' });
    fireEvent(window, new StorageEvent('storage', { key: 'dateline-corrections' }));
    expect(root).not.toHaveAttribute('data-theme');
  });

  it('holds for the visit where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { user, openPanel } = await open();
    const panel = await openPanel();
    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    expect(root).toHaveAttribute('data-theme', 'dark');
    expect(parseLook(await kept())).toEqual(defaultLook);
  });
});
