import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

const read = (page: Page) => page.getByRole('button', { name: 'Read', exact: true });
const told = (page: Page, words: string) => page.getByRole('region', { name: 'Reading' }).getByText(words, { exact: true }).waitFor();
const row = (page: Page) => page.locator(`main li:has(a[href^="${given}"])`);
const kept = (page: Page) => page.evaluate(async (id) => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('dateline');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('The store cannot be opened.')));
  });
  const state = await new Promise<{ readonly state: string } | undefined>((resolve) => {
    const request = database.transaction('states').objectStore('states').get(id);
    request.addEventListener('success', () => resolve(request.result as { readonly state: string } | undefined));
  });
  database.close();
  return state?.state ?? 'unread';
}, given.split('/')[1]!);

describe('an article', () => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    // Minutes of reading pass at once.
    await journey.page.clock.install();
  });
  afterEach(() => journey.end());

  it('becomes read by being read to its end, not by being opened; u takes it back', async () => {
    const { page, host } = journey;
    await page.goto(host.url + given);
    await read(page).waitFor();
    await page.getByRole('link', { name: 'Articles' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    expect(await kept(page)).toBe('unread');

    await row(page).getByRole('link').click();
    await read(page).waitFor();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('article [data-marks]')!.getBoundingClientRect().bottom <= window.innerHeight);
    await page.clock.runFor(20_000);
    expect(await read(page).getAttribute('aria-pressed')).toBe('false');
    await page.clock.runFor(45_000);
    await told(page, 'Marked as read.');
    expect(await kept(page)).toBe('read');
    await page.keyboard.press('u');
    await told(page, 'Undone: Marked as read.');
    expect(await kept(page)).toBe('reading');

    // By hand it stays, and the list knows it after a reload.
    await page.keyboard.press('m');
    await told(page, 'Marked as read.');
    await page.goto(host.url);
    await row(page).getByText('✓ Read').waitFor();
    await page.reload();
    await row(page).getByText('✓ Read').waitFor();
  });

  it('stays at its line when the window is turned', async () => {
    const { page, host } = journey;
    await page.goto(host.url + given);
    await read(page).waitFor();
    await page.locator('[data-sentence="12"]').evaluate((sentence) => window.scrollBy(0, sentence.getBoundingClientRect().top - 200));
    const top = () => page.locator('[data-sentence="12"]').evaluate((sentence) => Math.round(sentence.getBoundingClientRect().top));
    await page.waitForFunction(() => document.querySelector('[data-sentence="12"]')!.getBoundingClientRect().top < 210);
    await page.clock.runFor(500);
    const before = await page.evaluate(() => [...document.querySelectorAll('[data-sentence]')].find((each) => each.getBoundingClientRect().top >= 60)!.getAttribute('data-sentence'));
    const line = page.locator(`[data-sentence="${before}"]`);
    const at = await line.evaluate((sentence) => sentence.getBoundingClientRect().top);
    expect(await top()).toBe(200);
    await page.setViewportSize({ width: 420, height: 800 });
    await page.clock.runFor(500);
    await page.waitForFunction(([id, y]) => Math.abs(document.querySelector(`[data-sentence="${id}"]`)!.getBoundingClientRect().top - y) < 2, [before!, at] as const);
  });
});
