import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { type Journey, startJourney, waitUntilKept } from './setupJourney.ts';

let journey: Journey;
afterEach(async () => journey.end());

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''));
    if (name.test(stops.at(-1)!)) return;
  }
  throw new Error(`Tab should come to ${String(name)}, but came to ${stops.join(' | ')}.`);
}
const parameters = (page: Page): string => new URL(page.url()).search;

it('who has only keys narrows the list, leaves out, pins what they see, and walks through it, also without a network', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 1000 } });
  const { page, host } = journey;
  await page.goto(host.url);

  await tabTo(page, /^Filter$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Xi Jinping ?, \d articles$/ }).waitFor();
  await tabTo(page, /^Xi Jinping, /);
  await page.keyboard.press('Space');
  await expect.poll(() => parameters(page)).toBe('?who=xi-jinping');
  await page.getByRole('button', { name: /^Xi Jinping ?, /, pressed: true }).waitFor();
  await tabTo(page, /^Leave out Volodymyr Zelensky$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page)).toBe('?who=xi-jinping&-who=volodymyr-zelensky');
  await page.getByRole('button', { name: 'Leave out Volodymyr Zelensky', pressed: true }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await tabTo(page, /^Pin this view$/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of this view' }).waitFor();
  await page.keyboard.type('Xi alone');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Pinned views' }).getByRole('link', { name: 'Xi alone' }).waitFor();

  const titles = await page.locator('main ol h3').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
  const place = (at: number) => page.getByRole('link', { name: `${String(at)} of ${String(titles.length)} about Xi Jinping without Volodymyr Zelensky` });
  await place(1).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { level: 1, name: titles[1]! }).waitFor();
  await place(2).waitFor();

  await waitUntilKept(page);
  await journey.cutNetwork();
  await page.reload();
  await place(2).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
  await page.goto(host.url);
  await page.getByRole('navigation', { name: 'Pinned views' }).getByRole('link', { name: 'Xi alone' }).click();
  await expect.poll(async () => page.locator('main ol h3').allTextContents()).toEqual(titles);
});
