import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './setupJourney.ts';

const routes = {
  list: '',
  'filtered list': '?who=ukraine',
  reader: 'articles/000-767eb89845ef3317/',
  timeline: 'timeline/',
  who: 'who/',
  entity: 'who/volodymyr-zelensky/',
};

async function violations(page: Page): Promise<readonly string[]> {
  // Where it is opened by its own motion, a card is read when it stands.
  await page.waitForTimeout(350);
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`));
}

describe.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('axe at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  it.each(Object.entries(routes))('finds nothing on the %s', async (_, path) => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(journey.host.url + path, { waitUntil: 'networkidle' });
    expect(await violations(journey.page)).toEqual([]);
    await journey.end();
  });

  it('finds nothing on an open card', async () => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(`${journey.host.url}${routes.reader}`);
    await journey.page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first().click();
    await journey.page.getByRole('dialog', { name: 'Volodymyr Zelensky' }).waitFor();
    expect(await violations(journey.page)).toEqual([]);
    await journey.end();
  });

  it('finds nothing where all names are marked', async () => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(`${journey.host.url}${routes.reader}`);
    await journey.page.getByRole('button', { name: 'Marks on names: calm' }).click();
    await journey.page.getByRole('button', { name: 'Marks on names: all' }).waitFor();
    expect(await violations(journey.page)).toEqual([]);
    await journey.end();
  });
});
