import { buffer } from 'node:stream/consumers';
import { chromium, type BrowserContext, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveFolder, type StaticHost } from '../serve.ts';

/** A reader with a fresh browser, and the published app on a static host. */
export interface Journey {
  readonly host: StaticHost;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cutNetwork: () => Promise<void>;
  readonly restoreNetwork: () => Promise<void>;
  /** Throws where the page had an error, on the console or thrown, or a request left the origin. */
  readonly end: () => Promise<void>;
}

export interface JourneyOptions extends BrowserContextOptions {
  /** Folder of the origin that the app lies in, with slashes at both ends. */
  readonly base?: string;
  /** The built app, where it is not the one that all journeys share. */
  readonly dist?: string;
}

export async function startJourney({ base = '/', dist = inject('dist'), ...options }: JourneyOptions = {}): Promise<Journey> {
  const host = await serveFolder(dist, { base });
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const problems: string[] = [];
  let isCut = false;
  context.on('weberror', (error) => problems.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    // A failed request is what a cut network looks like, and no error of the app's.
    const expected = isCut && message.text().startsWith('Failed to load resource: net::');
    if (message.type() === 'error' && !expected) problems.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(host.url).origin) problems.push(`A request left the origin: ${request.url()}`);
  });
  const page = await context.newPage();
  await slowDown(context, page);
  return {
    host,
    context,
    page,
    cutNetwork: async () => {
      isCut = true;
      await context.setOffline(true);
      await host.cut();
    },
    restoreNetwork: async () => {
      await host.restore();
      await context.setOffline(false);
      isCut = false;
    },
    end: async () => {
      await context.close();
      await browser.close();
      await host.close();
      if (problems.length > 0) throw new Error(`The journey should have met no error, but met:\n${problems.join('\n')}`);
    },
  };
}

/** What was downloaded: the browser is another process's, so there is no path to it. */
export async function readDownload(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** `DATELINE_SLOW=6 npm test` walks the journeys on a machine so many times slower: who waits for the wrong thing is found out. */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const rate = Number(process.env['DATELINE_SLOW'] ?? 1);
  if (!(rate > 1)) return;
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Waits until a whole library is on the device, one of another version than `other`, and says which version. */
export async function waitUntilKept(page: Page, other: string | null = null): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const version = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('dateline-kept-'));
      const record = name === undefined ? undefined : await (await caches.open(name)).match(new URL('library/manifest.json', document.baseURI));
      return record === undefined ? null : ((await record.json()) as { manifest: { version: string } }).manifest.version;
    });
    if (version !== null && version !== other) return version;
    await page.waitForTimeout(100);
  }
  throw new Error(`The library should be kept after a visit, but within 30 seconds ${other === null ? 'none' : 'no newer one'} was. Look at registerOffline and the service worker.`);
}
