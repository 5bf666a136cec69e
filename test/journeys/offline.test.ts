import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { buildApp } from './setup.ts';
import { type Journey, startJourney, waitUntilKept } from './setupJourney.ts';

let journey: Journey;
afterEach(async () => journey.end());

const folders: string[] = [];
const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-offline-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** When this page began: another number after every reload. */
const beginningOf = async (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

describe.each(['/', '/some/folder/'])('after one visit, the app lying at %s, the network cut', (base) => {
  it('an article that was never opened is read by its address, a name followed, the timeline opened', async () => {
    journey = await startJourney({ base });
    const { page, host } = journey;
    await page.goto(host.url);
    await waitUntilKept(page);
    await journey.cutNetwork();

    await page.goto(`${host.url}articles/000-767eb89845ef3317/`);
    await heading(page, /Xi Jinping/u).waitFor();
    await page.reload();
    await heading(page, /Xi Jinping/u).waitFor();

    await page.getByRole('article').getByRole('link', { name: /Mardan/u }).first().click();
    await page.getByRole('link', { name: 'All mentions' }).click();
    await heading(page, 'Sergei Mardan').waitFor();
    expect(page.url()).toBe(`${host.url}who/sergei-mardan/?until=2023-05-03`);
    await page.reload();
    await heading(page, 'Sergei Mardan').waitFor();

    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).click();
    await heading(page, 'Timeline').waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(5);

    await page.goto(`${host.url}articles/never-written/`);
    await heading(page, /./u).waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/no such article/iu);
  });
});

describe('a deploy while a page is open', () => {
  it('of a new library comes in as data, without a reload, and is then what is kept', async () => {
    const seeds = makeFolder();
    const dist = makeFolder();
    cpSync(join(import.meta.dirname, '../../seeds'), seeds, { recursive: true });
    writeFileSync(
      join(seeds, '2023-06-30-a-new-piece.md'),
      '---\ntitle: A piece that came later\ndate: 2023-06-30\n---\n\nDmitry Peskov spoke in Moscow on Thursday. He named no date for further talks.\n',
    );
    buildApp(dist, seeds);

    journey = await startJourney();
    const { page, host } = journey;
    await page.goto(host.url);
    const before = await waitUntilKept(page);
    const beginning = await beginningOf(page);

    await journey.cutNetwork();
    host.deploy(dist);
    await journey.restoreNetwork();
    await page.getByRole('link', { name: 'A piece that came later' }).waitFor();
    await waitUntilKept(page, before);
    expect(await beginningOf(page)).toBe(beginning);

    await journey.cutNetwork();
    await page.getByRole('link', { name: 'A piece that came later' }).click();
    await heading(page, 'A piece that came later').waitFor();
    await page.reload();
    await heading(page, 'A piece that came later').waitFor();
  });

  it('of a new app waits, and takes over when the reader says so', async () => {
    const dist = makeFolder();
    cpSync(inject('dist'), dist, { recursive: true });
    appendFileSync(join(dist, 'serviceWorker.js'), '\n// another version\n');

    journey = await startJourney();
    const { page, host } = journey;
    await page.goto(host.url);
    await waitUntilKept(page);
    const beginning = await beginningOf(page);

    await journey.cutNetwork();
    host.deploy(dist);
    await journey.restoreNetwork();
    const take = page.getByRole('button', { name: 'Use it now' });
    await take.waitFor();
    expect(await beginningOf(page)).toBe(beginning);

    await Promise.all([page.waitForEvent('load'), take.click()]);
    expect(await beginningOf(page)).not.toBe(beginning);
    await heading(page, 'Articles').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
  });
});
