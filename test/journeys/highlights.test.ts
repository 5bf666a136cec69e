import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { readDownload, startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

/** Pulls the mouse over a sentence of the text, from its first letter to its last. */
async function pullOver(page: Page, sentence: number): Promise<void> {
  const box = await page.locator(`[data-sentence="${sentence}"]`).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const boxes = [...element.getClientRects()];
    const [first, last] = [boxes[0]!, boxes.at(-1)!];
    return { x: first.left + 1, y: first.top + first.height / 2, toX: last.right - 1, toY: last.top + last.height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.toX, box.toY, { steps: 5 });
  await page.mouse.up();
}

/** The words that are drawn in a colour. */
const drawn = (page: Page, colour: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(`own-${name}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }), colour);
const waitForDrawn = (page: Page, colour: string, count: number) => page.waitForFunction(([name, size]) => (CSS.highlights.get(`own-${name}`)?.size ?? 0) === size, [colour, count] as const);

const textOf = (page: Page, sentence: number) => page.locator(`[data-sentence="${sentence}"]`).innerText();
const bar = (page: Page) => page.getByRole('dialog', { name: 'Highlight' });

describe('with the mouse', () => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  });
  afterEach(() => journey.end());

  it('a sentence that begins with a name is highlighted and noted, and both are there after a reload', async () => {
    const { page, host } = journey;
    await page.goto(host.url + given, { waitUntil: 'networkidle' });
    const words = await textOf(page, 1);
    await pullOver(page, 1);
    await bar(page).getByRole('button', { name: /^Green/ }).click();
    await waitForDrawn(page, 'green', 1);
    expect(await drawn(page, 'green')).toEqual([words]);
    await bar(page).getByRole('button', { name: 'Note' }).click();
    await page.keyboard.type('A call at last.');
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'hidden' });

    await page.reload({ waitUntil: 'networkidle' });
    await waitForDrawn(page, 'green', 1);
    expect(await drawn(page, 'green')).toEqual([words]);
    const inText = await page.locator('[data-sentence="1"]').evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const last = [...element.getClientRects()].at(-1)!;
      return { x: last.left + 20, y: last.top + last.height / 2 };
    });
    await page.mouse.click(inText.x, inText.y);
    await bar(page).getByText('A call at last.').waitFor();
    await bar(page).getByRole('button', { name: 'Remove' }).click();
    await waitForDrawn(page, 'green', 0);
    await page.getByRole('region', { name: 'Highlights' }).getByRole('button', { name: 'Undo' }).click();
    await waitForDrawn(page, 'green', 1);
  });

  it('a name still opens its card by a tap, and what is selected is copied as it stands', async () => {
    const { page, host } = journey;
    await page.goto(host.url + given, { waitUntil: 'networkidle' });
    await pullOver(page, 1);
    await bar(page).getByRole('button', { name: /^Blue/ }).click();
    await waitForDrawn(page, 'blue', 1);
    await page.keyboard.press('Escape');
    await page.locator('[data-sentence="1"]').getByRole('link', { name: 'Russia' }).click();
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    const words = await textOf(page, 1);
    await pullOver(page, 1);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words);
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  });

  it('a quotation is copied with a link that leads another page to its words, and says so when they are gone', async () => {
    const { page, host, context } = journey;
    await page.goto(host.url + given, { waitUntil: 'networkidle' });
    const words = await textOf(page, 12);
    await pullOver(page, 12);
    await bar(page).getByRole('button', { name: 'Copy' }).click();
    await bar(page).getByText('Copied, with a link to its place.').waitFor();
    const [quotation, , link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n') as [string, string, string];
    expect(quotation).toContain(words.slice(0, 20));
    const other = await context.newPage();
    await other.goto(link);
    await waitForDrawn(other, 'arrived', 1);
    expect(await drawn(other, 'arrived')).toEqual([words]);
    expect(await other.locator('[data-sentence="12"]').evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top > 60 && element.getBoundingClientRect().top < 800)).toBe(true);
    await other.goto(`${host.url}${given}#quote=Nobody%20has%20ever%20written%20this.`);
    await other.getByText('The words that this link leads to are not in the article any more.').waitFor();
  });

  it('the notebook gathers them, leads to them, and goes out and comes in as a file', async () => {
    const { page, host } = journey;
    await page.goto(host.url + given, { waitUntil: 'networkidle' });
    const words = await textOf(page, 2);
    await pullOver(page, 2);
    await bar(page).getByRole('button', { name: /^Pink/ }).click();
    await waitForDrawn(page, 'pink', 1);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Highlights' }).getByRole('link', { name: 'Notebook' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notebook' }).waitFor();
    await page.getByRole('heading', { level: 2 }).getByRole('link').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export JSON' }).click();
    const file = await readDownload(await download);
    expect(JSON.parse(file.toString())).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    await page.getByRole('button', { name: /^Remove:/ }).click();
    await page.getByText('Nothing is highlighted yet.').waitFor();
    await page.getByLabel('Import JSON …').setInputFiles({ name: 'notebook.jsonld', mimeType: 'application/ld+json', buffer: file });
    await page.getByText('1 added, 0 brought up to date, 0 known already.').waitFor();
    await page.getByRole('link', { name: words }).click();
    await waitForDrawn(page, 'pink', 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s2');
  });
});

it('by keys alone: a paragraph, a sentence more, a colour, a note, the notebook', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const { page, host } = journey;
  await page.goto(host.url + given, { waitUntil: 'networkidle' });
  const [first, second] = [await textOf(page, 1), await textOf(page, 2)];
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(`${first} ${second}`);
  await page.keyboard.press('h');
  await waitForDrawn(page, 'yellow', 1);
  expect(await drawn(page, 'yellow')).toEqual([`${first} ${second}`]);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Yellow') === true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await waitForDrawn(page, 'green', 1);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await bar(page).getByRole('textbox', { name: 'Note' }).waitFor();
  await page.keyboard.type('Both.');
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-marks]') !== null)).toBe(true);
  await page.getByRole('region', { name: 'Highlights' }).getByRole('link', { name: 'Notebook' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByText('Both.').waitFor();
  await journey.end();
});

it('where the browser has no highlights of its own, boxes lie behind the words', async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const { page, host, context } = journey;
  await context.addInitScript(() => {
    Object.defineProperty(window, 'Highlight', { value: undefined });
  });
  await page.goto(host.url + given, { waitUntil: 'networkidle' });
  await pullOver(page, 1);
  await bar(page).getByRole('button', { name: /^Yellow/ }).click();
  const boxes = page.locator('body > [aria-hidden="true"] > [data-colour="yellow"]');
  await boxes.first().waitFor({ state: 'attached' });
  const [box, line] = await Promise.all([boxes.first().boundingBox(), page.locator('[data-sentence="1"]').evaluate((element) => element.getClientRects()[0]!.toJSON() as { readonly x: number; readonly y: number })]);
  expect(Math.abs(box!.x - line.x) + Math.abs(box!.y - line.y)).toBeLessThan(4);
  await journey.end();
});

describe.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const)('axe at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  beforeEach(async () => {
    journey = await startJourney({ viewport: { width, height }, colorScheme, serviceWorkers: 'block', hasTouch: width < 800 });
  });
  afterEach(() => journey.end());

  it('finds nothing on the open bar, its note, and the notebook, empty and not', async () => {
    const { page, host } = journey;
    await page.goto(`${host.url}notebook/`, { waitUntil: 'networkidle' });
    await page.getByText('Nothing is highlighted yet.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto(host.url + given, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.getSelection()!.selectAllChildren(document.querySelector('[data-sentence="1"]')!));
    await bar(page).getByRole('button', { name: /^Blue/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Note' }).click();
    await bar(page).getByRole('textbox', { name: 'Note' }).fill('Mine.');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Highlights' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (const by of ['', '?by=name', '?by=event']) {
      await page.goto(`${host.url}notebook/${by}`, { waitUntil: 'networkidle' });
      await page.getByText('Mine.').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: /^Edit the note/ }).first().click();
    expect(await findViolations(page)).toEqual([]);
  });
});
