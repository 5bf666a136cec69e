import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeGate } from './makeGate.ts';
import { startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
});
afterEach(() => journey.end());

const heading = (name: string | RegExp) => journey.page.getByRole('heading', { level: 1, name }).waitFor();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await journey.page.keyboard.press(key);
};
/** What has the focus: its text, shortened. */
const focused = () => journey.page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 120) ?? '');
/** Whether what has the focus is whole in the window, and not below the bar. */
const isSeen = () => journey.page.evaluate(() => {
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  return top >= 56 && (bottom <= window.innerHeight || top < 200);
});

it('from the list into an article, through it, to its neighbours and back, without a pointer', async () => {
  const { page, host } = journey;
  await page.goto(host.url);
  await heading('Articles');
  await press('j', 'j');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('ol')?.contains(document.activeElement.closest('li')))).toBe(true);
  const second = await focused();
  await press('j');
  expect(await focused()).not.toBe(second);
  expect(await isSeen()).toBe(true);
  await press('k');
  expect(await focused()).toBe(second);
  await press('Enter');
  await page.waitForURL(/articles\//);
  const address = page.url();
  // The address comes a moment before its view.
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(focused).not.toBe(second);
  await press('j');
  const paragraph = await focused();
  for (let step = 0; step < 4; step++) {
    await press('j');
    await expect.poll(isSeen).toBe(true);
  }
  expect(await focused()).not.toBe(paragraph);
  for (let step = 0; step < 4; step++) await press('k');
  expect(await focused()).toBe(paragraph);
  const title = () => page.getByRole('heading', { level: 1 }).textContent();
  const here = await title();
  await press('n');
  await expect.poll(title).not.toBe(here);
  await press('p');
  await expect.poll(title).toBe(here);
  expect(page.url()).toBe(address);
  await press('Escape', 'Escape', 'Escape');
  await heading('Articles');
  await expect.poll(focused).toBe(second);
});

it('in an article: sentences with dates, mentions with and without their card, marks', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  await heading(/angered Putin/);
  await press('d');
  await expect.poll(focused).toMatch(/last week|recent days/);
  const first = await focused();
  await press('d');
  await expect.poll(focused).not.toBe(first);
  const name = page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first();
  await name.focus();
  await press(']');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe('volodymyr-zelensky');
  expect(await name.evaluate((link) => link === document.activeElement)).toBe(false);
  expect(await isSeen()).toBe(true);
  await press('[', 'o');
  const card = page.getByRole('dialog', { name: 'Volodymyr Zelensky' });
  await card.waitFor();
  await press(']', ']');
  expect(await card.count()).toBe(1);
  await press('Escape');
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe('volodymyr-zelensky');
  await press('e');
  await page.getByRole('button', { name: 'Marks on names: all' }).waitFor();
});

it('Space scrolls, and at the end goes on to the next article', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  await heading(/angered Putin/);
  await press('j');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('P');
  const next = await page.locator('main a[rel="next"]').getAttribute('href');
  await press('Space');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  expect(page.url()).toBe(host.url + given);
  // What comes late makes the page longer: who is not at its end is scrolled on.
  await expect.poll(async () => {
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await press('Space');
    return page.url();
  }, { timeout: 10_000, interval: 300 }).toBe(host.url + next!);
});

it('each view by its keys; in each the rows', async () => {
  const { page, host } = journey;
  await page.goto(host.url);
  await heading('Articles');
  await press('g', 't');
  await heading('Timeline');
  await press('j');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(?:A|BUTTON)$/);
  expect(await isSeen()).toBe(true);
  await press('g', 'w');
  await heading('Who & where');
  await press('j', 'j', 'o');
  await page.waitForURL(/\/who\/[^/]+\/$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const who = new URL(page.url()).pathname.split('/').at(-2);
  await press('j', 'j', 'k');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^articles\//);
  await press('t');
  await page.waitForURL(`${host.url}timeline/?who=${who}`);
  await press('g', 'a');
  await heading('Articles');
  await press('/');
  await page.waitForURL(/search\//);
});

it('a key is changed, kept after a reload, and all are switched off', async () => {
  const { page, host } = journey;
  await page.goto(host.url);
  await heading('Articles');
  await press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByRole('button', { name: 'j: change the key for “Next row”' }).focus();
  await press('Enter', 'x', 'Enter');
  await help.getByRole('button', { name: 'x: change the key for “Next row”' }).waitFor();
  await press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.reload();
  await heading('Articles');
  await press('j');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await press('x');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  await press('?');
  await help.getByRole('switch', { name: 'Keys' }).focus();
  await press('Space', 'Escape');
  await help.waitFor({ state: 'detached' });
  await press('g', 't', '?');
  await page.waitForTimeout(300);
  expect([page.url(), await help.count()]).toEqual([host.url, 0]);
});

it('the first keys are not lost where what answers them has not come yet', async () => {
  const { page, host } = journey;
  const gate = makeGate();
  await page.route(/Notices|AppExtras/, async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(host.url);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-live'));
  await press('g', 't');
  gate.open();
  await heading('Timeline');
});

it('keys rest in a search box, and those of the browser stay the browser’s', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}who/`);
  await heading('Who & where');
  await page.getByRole('searchbox').focus();
  await press('x', 'i', 'j', 't');
  expect(await page.getByRole('searchbox').inputValue()).toBe('xijt');
  await page.getByRole('searchbox').blur();
  await press('Control+j', 'Alt+t', 'Shift+T');
  await page.waitForTimeout(200);
  expect(page.url()).toMatch(/\/who\//);
});
