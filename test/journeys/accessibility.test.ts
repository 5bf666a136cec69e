import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';

/** Every page, and every overlay that no journey of its own opens: an address, and what is done there. */
const places: Readonly<Record<string, readonly [path: string, open?: (page: Page) => Promise<void>]>> = {
  'the list': [''],
  'the filtered list': ['?who=ukraine'],
  'the reader': [given],
  'the reader, walking a list': [`${given}?of=who%3Dvladimir-putin`, async (page) => {
    await page.getByRole('navigation', { name: 'In this list' }).waitFor();
  }],
  'the timeline': ['timeline/'],
  'an event that is set apart': ['timeline/', async (page) => {
    await page.getByText('3 reports', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Put right: 3 reports of one event' }).click();
    await page.getByRole('button', { name: 'Each tells an event of its own' }).waitFor();
  }],
  'the index of names': ['who/'],
  'an entity': ['who/volodymyr-zelensky/'],
  'the search': ['search/?q=putin', async (page) => {
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  }],
  'the help': ['', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  }],
  'an open card': [given, async (page) => {
    await page.getByRole('article').getByRole('link', { name: 'Volodymyr Zelensky' }).first().click();
    await page.getByRole('dialog', { name: 'Volodymyr Zelensky' }).waitFor();
  }],
  'an article with all names marked': [given, async (page) => {
    await page.getByRole('button', { name: 'Marks on names: calm' }).click();
    await page.getByRole('button', { name: 'Marks on names: all' }).waitFor();
  }],
};

describe.each([{ width: 1440, height: 900 }, { width: 390, height: 844 }])('axe at $width px', (viewport) => {
  it.each(Object.entries(places))('finds nothing on %s, in light and in dark', async (_, [path, open]) => {
    const journey = await startJourney({ viewport, serviceWorkers: 'block' });
    onTestFinished(journey.end);
    const { page, host } = journey;
    await page.goto(host.url + path, { waitUntil: 'networkidle' });
    await open?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
  });
});
