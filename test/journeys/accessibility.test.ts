import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney } from './setupJourney.ts';

const routes = {
  list: '',
  'filtered list': '?who=ukraine',
  reader: 'articles/000-767eb89845ef3317/',
  timeline: 'timeline/',
  who: 'who/',
  entity: 'who/volodymyr-zelensky/',
};

describe.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('axe at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  it.each(Object.entries(routes))('finds nothing on the %s', async (_, path) => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(journey.host.url + path, { waitUntil: 'networkidle' });
    expect(await findViolations(journey.page)).toEqual([]);
    await journey.end();
  });

  it('finds nothing on an open card', async () => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(`${journey.host.url}${routes.reader}`);
    await journey.page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first().click();
    await journey.page.getByRole('dialog', { name: 'Volodymyr Zelensky' }).waitFor();
    expect(await findViolations(journey.page)).toEqual([]);
    await journey.end();
  });

  it('finds nothing where all names are marked', async () => {
    const journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
    await journey.page.goto(`${journey.host.url}${routes.reader}`);
    await journey.page.getByRole('button', { name: 'Marks on names: calm' }).click();
    await journey.page.getByRole('button', { name: 'Marks on names: all' }).waitFor();
    expect(await findViolations(journey.page)).toEqual([]);
    await journey.end();
  });
});
