import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { languageSeeds } from './languageSeeds.ts';
import { buildApp } from './setup.ts';
import { type Journey, startJourney } from './setupJourney.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-languages-'));
const dist = join(folder, 'dist');
let journey: Journey;

beforeAll(() => {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (const [name, text] of Object.entries(languageSeeds)) writeFileSync(join(seeds, name), text);
  buildApp(dist, seeds);
}, 240_000);
afterEach(async () => journey.end());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const directionOf = async (element: Locator) => element.evaluate((found) => getComputedStyle(found).direction);
/** Where the first letter of a paragraph stands: how far its line's beginning is from the right and from the left of the text. */
const beginsAt = async (paragraph: Locator) => paragraph.evaluate((found) => {
  const first = document.createRange();
  const text = document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode()!;
  first.setStart(text, 0);
  first.setEnd(text, 1);
  const [letter, box] = [first.getBoundingClientRect(), found.getBoundingClientRect()];
  return box.right - letter.right < letter.left - box.left ? 'right' : 'left';
});

it('an Arabic article reads from right to left, says why nothing is marked in it, and is found like any other', async () => {
  journey = await startJourney({ dist, viewport: { width: 1440, height: 1000 } });
  const { page, host } = journey;
  await page.goto(host.url);
  const row = page.getByRole('link', { name: /الميناء القديم/ });
  expect(await directionOf(row)).toBe('ltr');
  expect(await directionOf(row.getByRole('heading'))).toBe('rtl');
  await row.click();

  const title = page.getByRole('heading', { level: 1, name: 'الميناء القديم يفتح أبوابه من جديد' });
  await title.waitFor();
  const article = page.getByRole('article');
  const paragraph = article.getByText('افتتح رئيس البلدية');
  expect([await directionOf(title), await directionOf(paragraph), await beginsAt(article.locator('p', { hasText: 'افتتح رئيس البلدية' }))]).toEqual(['rtl', 'rtl', 'right']);
  // What is English in it, and the interface around it, stay as they are.
  const quotation = article.locator('blockquote');
  expect([await directionOf(quotation), await quotation.getAttribute('lang'), await beginsAt(quotation.locator('p'))]).toEqual(['ltr', 'en', 'left']);
  expect([await directionOf(article.locator('pre')), await directionOf(page.getByRole('navigation', { name: 'Neighbouring articles' }))]).toEqual(['ltr', 'ltr']);

  const why = 'In Arabic: names and dates are marked in English only';
  await article.getByText(why).waitFor();
  await page.getByRole('complementary', { name: 'Who and where' }).getByText(why).waitFor();
  expect(await page.getByRole('button', { name: 'Marks on names: off' }).isDisabled()).toBe(true);
  expect(await article.locator('[data-mention], .when').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);

  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search articles and names' });
  const results = page.getByRole('region', { name: 'Articles' });
  // Without its article, which stands joined to it in the text.
  await box.fill('ميناء');
  await results.getByRole('heading', { name: /الميناء/ }).waitFor();
  const found = results.getByRole('blockquote').first();
  expect([await directionOf(found), await found.getByText('الميناء', { exact: true }).evaluate((mark) => mark.tagName)]).toEqual(['rtl', 'MARK']);
  expect(await findViolations(page)).toEqual([]);
  for (const [query, name] of [['bibliotheque', 'La bibliothèque rouvre ses portes'], ['火车站', '新火车站今天开放']] as const) {
    await box.fill(query);
    await results.getByRole('heading', { name }).waitFor();
  }
  await results.getByRole('heading', { name: '新火车站今天开放' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: '新火车站今天开放' }).waitFor();
  expect(await page.getByText('经过四年的建设').evaluate((sentence) => sentence.closest('[lang]')?.getAttribute('lang'))).toBe('zh');
  await expect.poll(async () => page.evaluate(() => ['found', 'found-now'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)))).toContain('火车站');
});
