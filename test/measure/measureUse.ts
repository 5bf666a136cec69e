import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildApp } from '../journeys/setup.ts';
import { serveFolder } from '../serve.ts';
import { makeLongArticle } from './makeLongArticle.ts';

export interface Use {
  /** Milliseconds from the click on a list's row to the frame that shows the article, which was opened once before. */
  readonly opening: Spread;
  /** Interaction to next paint, in milliseconds: the marks of the long article, from calm to all to off. */
  readonly marks: Spread;
  /** The same for each key typed into the search box. */
  readonly typing: Spread;
  readonly long: { readonly words: number; readonly mentions: number };
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  readonly count: number;
}

const SLOWER = 4;

/** What a reader waits for, in a browser whose processor is four times slower; the library holds one article of 10,000 words. */
export async function measureUse(browser: Browser, runs: number): Promise<Use> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-use-'));
  const [seeds, dist] = [join(folder, 'seeds'), join(folder, 'dist')];
  cpSync(join(import.meta.dirname, '../../seeds'), seeds, { recursive: true });
  writeFileSync(join(seeds, 'a-long-article.md'), makeLongArticle(10_000));
  buildApp(dist, seeds);
  const host = await serveFolder(dist);
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(watchEvents);
    const protocol = await context.newCDPSession(page);
    await page.goto(host.url, { waitUntil: 'networkidle' });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

    const opening = await measureOpening(page, runs);
    const address = await page.getByRole('link', { name: 'A long article' }).evaluate((link) => (link as HTMLAnchorElement).href);
    await page.goto(address, { waitUntil: 'networkidle' });
    const long = await page.evaluate(() => ({ words: document.querySelector('article')!.textContent.split(/\s+/u).length, mentions: document.querySelectorAll('#main .m').length }));
    const marks = await measureMarks(page, runs);
    await page.goto(`${host.url}search/`, { waitUntil: 'networkidle' });
    const typing = await measureTyping(page);
    await context.close();
    return { opening, marks, typing, long };
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of the list in turn; the first round only fills the cache. */
async function measureOpening(page: Page, runs: number): Promise<Spread> {
  const rows = page.locator('main h3');
  const found: number[] = [];
  const count = Math.min(await rows.count(), 6);
  for (let run = 0; run <= runs; run++) {
    for (let row = 0; row < count; row++) {
      const title = (await rows.nth(row).textContent())!.trim();
      await page.evaluate(watchForTitle, title);
      await rows.nth(row).click();
      await page.waitForFunction(() => 'shownAfter' in document.documentElement.dataset);
      const shown = await page.evaluate(() => Number(document.documentElement.dataset['shownAfter']));
      if (run > 0) found.push(shown);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
      await page.waitForLoadState('networkidle');
    }
  }
  return spread(found);
}

async function measureMarks(page: Page, runs: number): Promise<Spread> {
  const button = page.locator('[data-command="marks"]').first();
  await button.click();
  await takeDurations(page);
  const found: number[] = [];
  for (let run = 0; run < runs * 3; run++) {
    await button.click();
    found.push(Math.max(...(await takeDurations(page))));
  }
  return spread(found);
}

/** The box has been used once, so that the index is there, as it is for all but the first search. */
async function measureTyping(page: Page): Promise<Spread> {
  const box = page.getByRole('searchbox').first();
  await box.fill('putin');
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  await box.fill('');
  await takeDurations(page);
  const found: number[] = [];
  for (const key of 'xi jinping visited moscow in march') {
    await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 60 });
    await page.waitForTimeout(120);
    found.push(Math.max(...(await takeDurations(page))));
  }
  return spread(found);
}

/** Runs in the page, before its own scripts: keeps how long each event took to the next paint. */
function watchEvents(): void {
  const durations: number[] = [];
  Object.assign(globalThis, { durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (/^(?:pointer|click|key|input)/u.test(entry.name)) durations.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** What was kept since the last call, in milliseconds (steps of 8); one below the observer's threshold counts as 16. */
async function takeDurations(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const { durations } = globalThis as unknown as { durations: number[] };
    return [16, ...durations.splice(0)];
  });
}

/** Runs in the page: from the next click on, waits for the article's title, and for the frame that shows it. */
function watchForTitle(title: string): void {
  const root = document.documentElement;
  delete root.dataset['shownAfter'];
  addEventListener(
    'click',
    async ({ timeStamp }) => {
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelector('main h1')?.textContent?.trim() !== title);
      // The frame with the title is drawn after this callback; the task that follows it knows when.
      setTimeout(() => { root.dataset['shownAfter'] = String(performance.now() - timeStamp); });
    },
    { once: true, capture: true },
  );
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return { median: at(0.5), p95: at(0.95), largest: at(1), count: sorted.length };
}
