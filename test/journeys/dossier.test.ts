import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney, type Journey } from './setupJourney.ts';

let journey: Journey;
let folder: string;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, serviceWorkers: 'block' });
  folder = await mkdtemp(join(tmpdir(), 'dateline-dossier-'));
});
afterEach(async () => {
  await journey.end();
  await rm(folder, { recursive: true });
});

const keep = async (download: Download): Promise<string> => {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

it('by keys alone: a name, a page and a book of it, and the page opens without the app', async () => {
  const { page, host, context } = journey;
  await page.goto(`${host.url}dossier/`);
  await page.getByText('Choose a name or a day to begin.').waitFor();
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-visited'));
  const tabTo = async (name: string) => {
    const target = page.getByRole('button', { name });
    for (let tab = 0; tab < 60 && !(await target.evaluate((element) => element === document.activeElement)); tab++) await page.keyboard.press('Tab');
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
  };
  await tabTo('Add a name …');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Search names' }).waitFor();
  await page.keyboard.type('jinping');
  await page.getByRole('option', { name: /^Xi Jinping/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Xi Jinping.*take out/ }).waitFor();
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  expect(await findViolations(page)).toEqual([]);

  await tabTo('Save as HTML');
  const [asPage] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const html = await keep(asPage);
  await page.getByText(/^dossier-xi-jinping\.html is saved/).waitFor();
  await tabTo('Save as EPUB');
  const [asBook] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const book = unzipSync(await readFile(await keep(asBook)));
  expect(asBook.suggestedFilename()).toBe('dossier-xi-jinping.epub');
  expect(strFromU8(book['mimetype']!)).toBe('application/epub+zip');
  expect(strFromU8(book['EPUB/name-1.xhtml']!)).toContain('<h1>Xi Jinping</h1>');

  await host.cut();
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(html).href;
  await alone.goto(address);
  await alone.getByRole('heading', { level: 1, name: 'Xi Jinping' }).waitFor();
  await alone.getByText('told with different dates').waitFor();
  await alone.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Index of names' }).click();
  await alone.locator('#names').getByRole('link', { name: '1', exact: true }).first().click();
  expect(new URL(alone.url()).hash).toMatch(/^#[qe]1$/);
  expect(await alone.locator(':target').count()).toBe(1);
  expect(await findViolations(alone)).toEqual([]);
  expect(asked).toEqual([address]);
  await host.restore();
});
