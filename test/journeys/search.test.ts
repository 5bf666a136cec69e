import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { type Journey, startJourney, waitUntilKept } from './setupJourney.ts';

let journey: Journey;
afterEach(async () => journey.end());

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search articles and names' });
const results = (page: Page) => page.getByRole('region', { name: 'Articles' });
const counter = (page: Page) => page.getByRole('region', { name: 'Found in this article' }).getByRole('status');
/** The words that are painted as found, and the one where the walk stands. */
const painted = async (page: Page) => page.evaluate(() => ['found', 'found-now'].map((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join(' ')));

it('who searches types, opens a sentence, walks what was found, and comes back to the results: with keys alone', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 } });
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
  await expect.poll(async () => box(page).evaluate((input) => document.activeElement === input)).toBe(true);

  await page.keyboard.type('riabikin envoy');
  await results(page).getByRole('heading', { level: 3 }).first().waitFor();
  await page.getByText('1 article', { exact: true }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=riabikin+envoy');
  expect(await findViolations(page)).toEqual([]);

  const quotation = results(page).getByRole('link', { name: /Riabikin/ });
  for (let presses = 0; presses < 20 && !(await quotation.evaluate((link) => document.activeElement === link)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/\/articles\/[\w-]+\/\?find=riabikin\+envoy#s\d+$/);
  await counter(page).waitFor();
  const [all, now] = await painted(page);
  expect(all?.toLowerCase().split(' ').filter((word) => word === 'envoy').length).toBeGreaterThan(0);
  expect(now).toBe('Riabikin');
  expect(await findViolations(page)).toEqual([]);

  const first = await counter(page).textContent();
  await page.keyboard.press('Enter');
  await expect.poll(async () => counter(page).textContent()).not.toBe(first);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(async () => counter(page).textContent()).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Riabikin');

  await page.keyboard.press('Escape');
  await counter(page).waitFor({ state: 'detached' });
  expect(await painted(page)).toEqual(['', '']);
  await page.getByRole('article').waitFor();

  await page.goBack();
  await results(page).getByRole('heading', { level: 3 }).first().waitFor();
  expect(await box(page).inputValue()).toBe('riabikin envoy');
  await expect.poll(async () => quotation.evaluate((link) => document.activeElement === link)).toBe(true);
});

it('without a network all articles are searched after one visit, also from an address', async () => {
  journey = await startJourney({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  const { page, host } = journey;
  await page.goto(host.url);
  await waitUntilKept(page);
  await journey.cutNetwork();

  await page.getByRole('link', { name: 'Search' }).click();
  await box(page).fill('who:"Xi Jinping" telephone');
  await results(page).getByRole('heading', { level: 3 }).first().waitFor();
  expect(await page.getByRole('list', { name: 'Narrowed by' }).getByRole('link').allTextContents()).toEqual(['names Xi Jinping ✕']);
  await expect.poll(async () => page.getByText(/^\d+ articles?$/).count()).toBe(1);
  expect(await page.getByRole('note').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);

  await page.goto(`${host.url}search/?q=zelinsky`);
  await page.getByText('Searched for “zelensky” instead.', { exact: false }).waitFor();
  await results(page).getByRole('link').first().click();
  await counter(page).waitFor();
  expect(await counter(page).textContent()).toMatch(/^1 of \d+$/);
  // The sentence lights up on arrival, and a name under the pointer is filled.
  await page.mouse.move(0, 0);
  await expect.poll(async () => page.evaluate(() => document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline).length)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});

describe('without a service worker', () => {
  it('the library is searched from the server, and read once', async () => {
    journey = await startJourney({ serviceWorkers: 'block' });
    const { page, host } = journey;
    const shards: string[] = [];
    page.on('request', (request) => /\/shards\//.test(request.url()) && shards.push(request.url()));
    await page.goto(`${host.url}search/`);
    await box(page).fill('moscow');
    await results(page).getByRole('heading', { level: 3 }).first().waitFor();
    await box(page).fill('moscow talks');
    await page.getByText(/^\d+ articles?$/).waitFor();
    expect(new Set(shards).size).toBe(shards.length);
    expect(shards.every((url) => /\/shards\/articles-/.test(url))).toBe(true);
  });
});
