import type { Browser, Page } from 'playwright-core';

export interface Paints {
  /** Largest contentful paint of each run, in whole milliseconds. */
  readonly paints: readonly number[];
  readonly medianPaint: number;
  /** The largest cumulative layout shift of all runs. */
  readonly largestShift: number;
  /** Requests that held back the first paint, in any run. */
  readonly blocking: readonly string[];
  /** What the largest element was: tag and the beginning of its text. */
  readonly largest: string;
}

interface Run {
  readonly paint: number;
  readonly shift: number;
  readonly blocking: readonly string[];
  readonly largest: string;
}

/**
 * Opens both pages in turn, each time as a first visit on a slow phone: 4× CPU slow-down,
 * 1.6 Mbit/s, 150 ms. In turn, because a shared machine's pace drifts.
 */
export async function measurePaint(browser: Browser, urls: { readonly ours: string; readonly bare: string }, runs: number): Promise<{ readonly ours: Paints; readonly bare: Paints }> {
  const ours: Run[] = [];
  const bare: Run[] = [];
  // The first visit also warms the server up, and does not count.
  await visit(browser, urls.ours);
  await visit(browser, urls.bare);
  for (let run = 0; run < runs; run++) {
    ours.push(await visit(browser, urls.ours));
    bare.push(await visit(browser, urls.bare));
  }
  return { ours: summarise(ours), bare: summarise(bare) };
}

async function visit(browser: Browser, url: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, serviceWorkers: 'block' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  // After the last request the font is swapped and the page hydrated; what still moves counts too.
  await page.waitForTimeout(500);
  const last = (await readEntries(page, 'largest-contentful-paint')).at(-1);
  const shifts = await readEntries(page, 'layout-shift');
  const blocking = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter((resource) => 'renderBlockingStatus' in resource && resource.renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
  );
  await context.close();
  if (last === undefined) throw new Error(`${url} should have painted something, but no largest contentful paint was seen. Look at the page in a browser.`);
  return {
    paint: Math.round(last.startTime),
    shift: shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0),
    blocking,
    largest: last.element,
  };
}

interface Entry {
  readonly startTime: number;
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly element: string;
}

/** Performance entries of a type since the page began. */
async function readEntries(page: Page, type: 'largest-contentful-paint' | 'layout-shift'): Promise<readonly Entry[]> {
  return page.evaluate(
    async (type) =>
      new Promise<readonly Entry[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(
            (list.getEntries() as unknown as { startTime: number; value?: number; hadRecentInput?: boolean; element?: Element | null }[]).map((entry) => ({
              startTime: entry.startTime,
              value: entry.value ?? 0,
              hadRecentInput: entry.hadRecentInput ?? false,
              element: entry.element == null ? 'none' : `${entry.element.localName} "${(entry.element.textContent ?? '').slice(0, 40)}"`,
            })),
          );
        }).observe({ type, buffered: true });
        // An observer without entries never calls.
        setTimeout(() => resolve([]), 500);
      }),
    type,
  );
}

function summarise(runs: readonly Run[]): Paints {
  const paints = runs.map(({ paint }) => paint);
  return {
    paints,
    medianPaint: paints.toSorted((a, b) => a - b)[Math.floor(paints.length / 2)]!,
    largestShift: Math.max(...runs.map(({ shift }) => shift)),
    blocking: [...new Set(runs.flatMap(({ blocking }) => blocking))],
    largest: runs.at(-1)!.largest,
  };
}
