import { afterEach, beforeEach, expect, it } from 'vitest';
import { startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
});
afterEach(() => journey.end());

/** What has the focus: its text, shortened. */
const focused = () => journey.page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 120) ?? '');

it('an article is opened from the list, a name in it is followed to another article, and Back leads all the way home', async () => {
  const { page, host } = journey;
  await page.goto(host.url);
  await page.getByRole('link', { name: /angered Putin/ }).click();
  await page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
  expect(page.url()).toBe(`${host.url}${given}`);
  expect(await page.title()).toMatch(/angered Putin.* · Dateline$/);
  await expect.poll(focused).toMatch(/^Chinese Communist Party General Secretary/);

  await page.getByRole('article').getByRole('link', { name: 'Dmitry Peskov' }).click();
  const card = page.getByRole('dialog', { name: 'Dmitry Peskov' });
  await card.getByText('“Kremlin spokesman”').waitFor();
  await card.getByRole('link', { name: 'All so far' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dmitry Peskov' }).waitFor();
  await expect.poll(focused).toBe('Dmitry Peskov');

  const quotation = page.getByRole('figure').filter({ hasText: /Peskov said on Monday/ });
  await quotation.getByRole('link', { name: 'Read it in the article' }).click();
  await page.getByRole('heading', { level: 1, name: /12 points/ }).waitFor();
  await expect.poll(focused).toMatch(/^The details of China’s plan/);

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Dmitry Peskov' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^articles\/2023-02-28/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  await expect.poll(focused).toMatch(/angered Putin/);
});

it('the card says what the articles say up to this one, closes on Escape, and leaves the focus on its name', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  const name = page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first();
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Volodymyr Zelensky' });
  await card.waitFor();
  expect(await card.getByText('27 May 2023').count()).toBe(0);
  await card.getByText(/1 later article/).waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => name.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('the card walks through the mentions of its name, and fills them', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  await page.getByRole('article').getByRole('link', { name: 'Daily Mail' }).first().click();
  const card = page.getByRole('dialog', { name: 'Daily Mail' });
  await card.getByRole('button', { name: 'Next mention' }).click();
  const last = page.locator('#main .m', { hasText: 'Daily Mail' }).last();
  await expect.poll(() => last.evaluate((link) => link.getBoundingClientRect().top)).toBeLessThan(900);
  expect(await last.evaluate((link) => link.classList.contains('chosen'))).toBe(true);
});

it('a pointer that rests on a name opens its card and one that passes does not', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  const name = page.getByRole('article').getByRole('link', { name: 'Beijing' }).first();
  await name.hover();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(800);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await name.hover();
  const card = page.getByRole('dialog', { name: 'Beijing' });
  await card.waitFor();
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.count()).toBe(1);
  await page.mouse.move(5, 5);
  await card.waitFor({ state: 'detached' });
});

it('marks go from calm to all to off, move nothing, and the choice is remembered', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  const marked = () => page.locator('#main .m').evaluateAll((links) => links.filter((link) => getComputedStyle(link).textDecorationLine === 'underline').length);
  const height = () => page.locator('article [data-marks]').evaluate((text) => text.scrollHeight);
  await page.getByRole('button', { name: 'Marks on names: calm' }).waitFor();
  const [calm, tall] = [await marked(), await height()];
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Marks on names: all' }).waitFor();
  const all = await marked();
  expect(calm).toBeGreaterThan(5);
  expect(all).toBeGreaterThan(calm * 2);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Marks on names: off' }).waitFor();
  expect(await marked()).toBe(0);
  expect(await height()).toBe(tall);
  await page.reload();
  await page.getByRole('button', { name: 'Marks on names: off' }).waitFor();
});

it('the place of reading is remembered for each article, and the start is one tap away', async () => {
  const { page, host } = journey;
  await page.goto(host.url + given);
  await page.getByRole('heading', { level: 2, name: /was bombarded by Moscow/ }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(600);
  const place = await page.evaluate(() => window.scrollY);
  await page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  await page.getByRole('link', { name: /angered Putin/ }).click();
  await page.getByText('You are where you left off.').waitFor();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(400);
  await page.getByRole('button', { name: 'Go to the start' }).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

it('the list is filtered by a name in its address', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}who/dmytro-kuleba/`);
  await page.getByRole('link', { name: 'Articles that name Dmytro Kuleba' }).click();
  await page.getByText(/^\d of 7 articles$/).waitFor();
  expect(page.url()).toBe(`${host.url}?who=dmytro-kuleba`);
  expect(await page.getByRole('link', { name: /angered Putin/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await page.getByText(/^7 articles/).waitFor();
});
