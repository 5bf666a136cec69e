import { afterEach, beforeEach, expect, it } from 'vitest';
import { startJourney, type Journey } from './setupJourney.ts';

let journey: Journey;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
});
afterEach(() => journey.end());

it('an event leads to its sentence in the reader, and Back to the event', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const event = page.getByRole('listitem').filter({ hasText: '24–30 April 2023' }).filter({ hasText: 'Xi called Zelensky last week' }).first();
  await event.getByText('“last week”').waitFor();
  await event.getByText(/last week, published 3 May 2023/).waitFor();
  await event.getByRole('link', { name: /^3 May 2023/ }).click();
  await page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
  const sentence = page.locator('[data-sentence].arrived');
  await expect.poll(() => sentence.textContent()).toMatch(/^Xi called Zelensky last week/);
  expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true);
  const { top, bottom } = await sentence.evaluate((element) => element.getBoundingClientRect());
  expect(top).toBeGreaterThan(60);
  expect(bottom).toBeLessThan(900);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});

it('no date is shown as more exact than it is told', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const dates = await page.locator('ol b').allTextContents();
  for (const told of ['Late March 2023', 'February 2023', '2022', 'March 2022', 'Before 3 May 2022']) expect(dates).toContain(told);
  for (const invented of ['1 February 2023', '1 April 2023', '1 January 2022', '21 March 2022']) expect(dates).not.toContain(invented);
});

it('what cannot be placed is listed with its reason, and lengths of time are not listed at all', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const section = page.getByRole('region', { name: 'Not placed' });
  await section.getByText('“recent days”').waitFor();
  await section.getByText('“recent months”').waitFor();
  expect(await section.getByText('“3 days”').count()).toBe(0);
});

it('one name is chosen in the address, and drawn with the events it takes part in', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const all = await page.locator('ol > li').count();
  await page.getByRole('navigation', { name: 'Filter by name' }).getByRole('link', { name: 'Ukraine' }).click();
  await page.getByText(/^\d+ of \d+ dated events/).waitFor();
  expect(new URL(page.url()).search).toBe('?who=ukraine');
  const some = await page.locator('ol > li').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator('ol > li').evaluateAll((events) => events.filter((event) => event.querySelector('mark') === null).length)).toBe(0);
});
