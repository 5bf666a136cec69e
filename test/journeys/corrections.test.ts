import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

describe('on a phone', () => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' });
  });
  afterEach(() => journey.end());

  it('two names are joined from the card of one: it shows on the timeline, stays after a reload, and can be undone', async () => {
    const { page, host } = journey;
    const timeline = (id: string) => page.locator(`ol a[href="who/${id}/"]`).filter({ hasText: /^(Dmitry )?Peskov$/ });
    await page.goto(`${host.url}${given}`, { waitUntil: 'networkidle' });
    await page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first().tap();
    const sheet = page.getByRole('dialog', { name: 'Volodymyr Zelensky' });
    await sheet.getByRole('button', { name: 'Put right' }).tap();
    await sheet.getByRole('button', { name: /^Same as( another name)? …$/ }).tap();
    await sheet.getByRole('searchbox', { name: 'Find a name' }).fill('pesk');
    await sheet.getByRole('button', { name: 'Same as Dmitry Peskov' }).tap();
    await page.getByRole('region', { name: 'Correction' }).getByText('Joined “Dmitry Peskov” and “Volodymyr Zelensky”.').waitFor();
    await sheet.waitFor({ state: 'hidden' });

    await page.goto(`${host.url}timeline/`);
    await timeline('volodymyr-zelensky').first().waitFor();
    expect(await timeline('dmitry-peskov').count()).toBe(0);
    await page.reload();
    await timeline('volodymyr-zelensky').first().waitFor();

    await page.goto(`${host.url}who/dmitry-peskov/`);
    await page.waitForURL(`${host.url}who/volodymyr-zelensky/`);
    await page.getByRole('heading', { level: 1, name: 'Volodymyr Zelensky' }).waitFor();

    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Who & where' }).tap();
    await page.getByRole('link', { name: 'What you have put right' }).tap();
    await page.getByRole('heading', { level: 1, name: 'Corrections' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export corrections.json' }).tap();
    expect((await download).suggestedFilename()).toBe('corrections.json');
    await page.getByRole('button', { name: /^Undo: Joined/ }).tap();
    await page.getByText('Nothing has been put right yet.').waitFor();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).tap();
    await timeline('dmitry-peskov').first().waitFor();
    expect(await timeline('volodymyr-zelensky').count()).toBe(0);
  });
});

describe('in two windows', () => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  });
  afterEach(() => journey.end());

  it('what is put right in one shows in the other, and so does its undo', async () => {
    const { page, host, context } = journey;
    const other = await context.newPage();
    await other.goto(`${host.url}who/`, { waitUntil: 'networkidle' });
    await page.goto(`${host.url}who/vladimir-putin/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Put right' }).click();
    await page.getByRole('button', { name: 'Never a name' }).click();
    await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor();
    const row = other.getByRole('link', { name: /^Vladimir Putin/ });
    await row.waitFor({ state: 'hidden' });
    await page.keyboard.press('u');
    await page.getByRole('heading', { level: 1, name: 'Vladimir Putin' }).waitFor();
    await row.waitFor();
  });
});

describe.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('axe at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block' });
  });
  afterEach(() => journey.end());

  it('finds nothing where a name is put right, on no page of it', async () => {
    const { page, host } = journey;
    await page.goto(`${host.url}${given}`);
    await page.getByRole('article').getByRole('link', { name: 'Dmitry Peskov' }).first().click();
    const back = page.getByRole('button', { name: 'Back to what can be put right' });
    await page.getByRole('button', { name: 'Put right' }).click();
    await page.getByRole('button', { name: 'Never a name' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (const name of [/^Same as( another name)? …$/, 'Somebody else …', 'Another name …']) {
      await page.getByRole('button', { name }).click();
      await back.waitFor();
      expect(await findViolations(page)).toEqual([]);
      await back.click();
    }
  });

  it('finds nothing on the word that tells of a step, and on the page of corrections, empty and not', async () => {
    const { page, host } = journey;
    await page.goto(`${host.url}corrections/`, { waitUntil: 'networkidle' });
    expect(await findViolations(page)).toEqual([]);
    await page.goto(`${host.url}who/dmitry-peskov/`);
    await page.getByRole('button', { name: 'Put right' }).click();
    await page.getByRole('button', { name: 'Organisation' }).click();
    const word = page.getByRole('region', { name: 'Correction' });
    await word.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await word.getByRole('link', { name: 'All' }).click();
    await page.getByRole('button', { name: /^Undo: “Dmitry Peskov”/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
