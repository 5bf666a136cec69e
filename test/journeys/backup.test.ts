import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { readDownload, startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;
afterEach(() => journey.end());

/** The one highlight that is drawn. */
async function waitForDrawn(page: Page): Promise<string> {
  await page.waitForFunction(() => CSS.highlights.get('own-yellow')?.size === 1);
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('own-yellow')!;
    const live = document.createRange();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    return live.toString();
  });
}
const box = (page: Page) => page.getByRole('region', { name: 'Backup' });
/** Goes on with the Tab key until it comes to what is looked for. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name }).or(page.getByLabel(name)).or(page.getByRole('link', { name, exact: true })).first();
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 40 && !(await target.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
}

it('a highlight, a correction and a theme go into one file, and come out of it in another browser: with keys alone', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', serviceWorkers: 'block', acceptDownloads: true });
  const { page, host, context } = journey;
  // One of each, as other journeys make them with the keys.
  await page.goto(host.url + given, { waitUntil: 'networkidle' });
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const words = await waitForDrawn(page);
  await page.keyboard.press('Escape');
  await page.goto(`${host.url}who/xi-jinping/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Put right' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Another name …' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox').waitFor();
  await dialog.getByRole('textbox').fill('The President');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'The President' }).waitFor();
  await page.getByRole('button', { name: 'Type and theme' }).focus();
  await page.keyboard.press('Enter');
  const look = page.getByRole('dialog', { name: 'Type and theme' });
  await look.getByRole('radio', { name: 'Sepia' }).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'sepia' && localStorage.getItem('dateline-look')?.includes('sepia') === true);

  await look.getByRole('link', { name: 'Your data' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  await page.getByRole('term').filter({ hasText: 'Settings' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await tabTo(page, 'Save backup');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dateline-backup-\d{4}-\d\d-\d\d\.json$/);
  const saved = await readDownload(file);

  // Another browser, as fresh as it comes.
  const fresh = await context.browser()!.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'light', serviceWorkers: 'block' });
  fresh.setDefaultTimeout(15_000);
  const other = await fresh.newPage();
  // Asked for in time: a key is quicker than the browser is told to leave the choice to this.
  const choosing = other.waitForEvent('filechooser', { timeout: 0 });
  await other.goto(`${host.url}data/`, { waitUntil: 'networkidle' });
  await other.getByText('Nothing of yours is on this device yet.').waitFor();
  await tabTo(other, 'Restore from a file …');
  await other.keyboard.press('Enter');
  await (await choosing).setFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: saved });
  await box(other).getByText(/^Restored from/).waitFor();
  expect(await box(other).getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining(['Highlights and notes: 1 added.', 'Corrections: 1 added.', 'Settings: type and theme as in the file.']));
  expect(await other.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  expect(await findViolations(other)).toEqual([]);

  // The first paint wears the look, the name is put right, and the words are highlighted.
  await other.goto(`${host.url}who/xi-jinping/`);
  expect(await other.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  await other.getByRole('heading', { level: 1, name: 'The President' }).waitFor();
  await other.goto(`${host.url}search/?q=${encodeURIComponent(words.split(' ').slice(0, 3).join(' '))}`);
  await other.getByRole('region', { name: 'Your notes' }).getByRole('link', { name: /Yellow, solid line/ }).focus();
  await other.keyboard.press('Enter');
  expect(await waitForDrawn(other)).toBe(words);
  await fresh.close();
});

it('all of it is removed after a question, and comes back by the key', async () => {
  journey = await startJourney({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', serviceWorkers: 'block' });
  const { page, host } = journey;
  await page.goto(`${host.url}data/`, { waitUntil: 'networkidle' });
  await page.getByLabel('Restore from a file …').setInputFiles({
    name: 'backup.json', mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'dateline-backup', version: 1, made: '2023-05-04T12:00:00Z', states: [{ article: '000-767eb89845ef3317', state: 'read', saved: true, seconds: 9, at: 5 }], settings: [{ name: 'marks', value: 'all' }] })),
  });
  await page.getByText('1 read, 1 saved', { exact: true }).waitFor();
  await tabTo(page, 'Remove everything …');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Remove everything' }).focus();
  await page.keyboard.press('Enter');
  await box(page).getByText('Everything personal was removed from this device.').waitFor();
  await page.getByText('Nothing of yours is on this device yet.').waitFor();
  await question.waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await box(page).getByText('Undone: all is as it was before.').waitFor();
  await page.getByText('1 read, 1 saved', { exact: true }).waitFor();
});
