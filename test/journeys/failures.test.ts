import { expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney } from './setupJourney.ts';

it('a file that cannot be fetched is said so, and trying again brings it', async () => {
  const journey = await startJourney({ serviceWorkers: 'block' });
  const { page, host } = journey;
  await page.goto(host.url, { waitUntil: 'networkidle' });
  await journey.cutNetwork();
  await page.getByRole('link', { name: 'Timeline', exact: true }).first().click();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'This could not be loaded' }).waitFor();
  await alert.getByText(/the server could not be reached.*Check the connection and try again/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await journey.restoreNetwork();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/dated events from 7 articles/).waitFor();
  await journey.end();
});

it.each([
  ['an article', 'articles/000-767eb89845ef3317/', 'articles/no-such-article/', /no such article/],
  ['a name', 'who/xi-jinping/', 'who/nobody/', /no such name/],
  ['a page', '', 'no/such/page/', /no such page/],
])('%s that the library does not have is not found, and the way on is shown', async (_, from, to, said) => {
  const journey = await startJourney({ serviceWorkers: 'block' });
  const { page, host } = journey;
  await page.goto(host.url + from, { waitUntil: 'networkidle' });
  // As an old link in the app would lead there.
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'old link';
    document.querySelector('main')!.prepend(link);
  }, to);
  await page.getByRole('link', { name: 'old link' }).click();
  await page.getByText(said).waitFor();
  expect(await page.title()).toBe('Not found · Dateline');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'All articles' }).click();
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  await journey.end();
});
