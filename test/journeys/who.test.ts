import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { type Journey, startJourney, waitUntilKept } from './setupJourney.ts';

let journey: Journey;
afterEach(async () => journey.end());

const rows = async (page: Page): Promise<readonly (string | null)[]> => page.locator('main ol b').allTextContents();
const map = (page: Page) => page.getByRole('region', { name: 'Map of places' });

it('who looks for places opens the map, chooses a country with keys alone, and finds both again without a network', async () => {
  journey = await startJourney({ viewport: { width: 390, height: 844 } });
  const { page, host } = journey;
  await page.goto(`${host.url}who/`);
  await waitUntilKept(page);
  const all = await rows(page);

  await page.getByRole('link', { name: 'Map', exact: true }).focus();
  await page.keyboard.press('Enter');
  await map(page).locator('svg circle').first().waitFor();
  expect(await findViolations(page)).toEqual([]);

  // From the map's switch on, nothing but Tab: the drawing itself is no stop.
  const stops: string[] = [];
  for (let presses = 0; presses < 30 && !stops.at(-1)?.startsWith('Ukraine'); presses++) {
    await page.keyboard.press('Tab');
    stops.push((await page.evaluate(() => document.activeElement?.textContent ?? '')).trim());
  }
  expect(stops.at(-1)).toMatch(/^Ukraine \d+ mentions$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows(page)).length).toBeLessThan(5);
  const chosen = await rows(page);
  expect(chosen).toEqual(expect.arrayContaining(['Ukraine', 'Kyiv']));
  expect(chosen).not.toContain('Moscow');
  expect(new URL(page.url()).search).toBe('?country=UA&view=map');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Ukraine/);
  expect(await findViolations(page)).toEqual([]);

  await journey.cutNetwork();
  await page.reload();
  await map(page).locator('svg circle').first().waitFor();
  expect(await rows(page)).toEqual(chosen);

  await page.getByRole('searchbox', { name: 'Search names' }).fill('kiev');
  await expect.poll(async () => rows(page)).toEqual(['Kyiv']);
  await page.getByText('also written').waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=kiev&country=UA&view=map');
  await page.goBack();
  await expect.poll(async () => new URL(page.url()).search).toBe('?view=map');
  await expect.poll(async () => (await rows(page)).length).toBe(all.length);
});

it('a mark on the map is chosen with a pointer, and a map that was pulled chooses nothing', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark', serviceWorkers: 'block' });
  const { page, host } = journey;
  await page.goto(`${host.url}who/?view=map`);
  const mark = map(page).locator('svg a[href*="country=CN"] circle').last();
  await mark.waitFor();
  expect(await findViolations(page)).toEqual([]);

  const before = (await mark.boundingBox())!;
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await mark.boundingBox())!.x).toBeLessThan(before.x - 40);
  expect(new URL(page.url()).search).toBe('?view=map');

  await mark.click();
  await expect.poll(() => new URL(page.url()).search).toBe('?country=CN&view=map');
  await expect.poll(async () => rows(page)).not.toContain('Ukraine');
  await map(page).getByRole('link', { name: /^China/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?view=map');
});
