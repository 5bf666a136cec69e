import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchProfile } from '../browser.ts';
import { serveFolder, type StaticHost } from '../serve.ts';
import { waitUntilKept } from './setupJourney.ts';

interface WebManifest {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly ManifestImage[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
  readonly screenshots?: readonly ManifestImage[];
}

interface ManifestImage {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

const profile = mkdtempSync(join(tmpdir(), 'dateline-profile-'));
let host: StaticHost;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  host = await serveFolder(inject('dist'), { base: '/some/folder/' });
  // A private window, which playwright opens otherwise, can install nothing.
  context = await launchProfile(profile);
  page = await context.newPage();
  // The manifest is asked for on a page below the root, where relative addresses could go wrong.
  await page.goto(`${host.url}timeline/`);
  await waitUntilKept(page);
});

afterAll(async () => {
  await context.close();
  await host.close();
  rmSync(profile, { recursive: true, force: true });
});

it('the browser finds nothing that stands against installing', async () => {
  const protocol = await context.newCDPSession(page);
  const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

it('the manifest is read without errors, and leads to the app', async () => {
  const protocol = await context.newCDPSession(page);
  const { errors, url, data } = await protocol.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${host.url}manifest.webmanifest`);
  const manifest = JSON.parse(data!) as WebManifest;
  expect(manifest.name).toBe('Dateline');
  expect(new URL(manifest.start_url, url).href).toBe(host.url);
  expect(new URL(manifest.scope, url).href).toBe(host.url);
  const answers = await Promise.all(
    manifest.shortcuts.map(async (shortcut) => ({ name: shortcut.name, status: (await page.request.get(new URL(shortcut.url, url).href)).status() })),
  );
  expect(answers).toEqual(['Articles', 'Timeline', 'Who & where'].map((name) => ({ name, status: 200 })));
});

it('every icon and screenshot has the type and the size that the manifest states', async () => {
  const url = `${host.url}manifest.webmanifest`;
  const manifest = (await (await page.request.get(url)).json()) as WebManifest;
  const images = [...manifest.icons, ...(manifest.screenshots ?? [])];
  const found = await Promise.all(
    images.map(async ({ src, sizes }) => {
      const address = new URL(src, url).href;
      const type = (await page.request.get(address)).headers()['content-type']?.split(';')[0];
      const size = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, address);
      // A drawing has any size.
      return { src, type, sizes: sizes === 'any' ? 'any' : size };
    }),
  );
  expect(found.length).toBeGreaterThanOrEqual(4);
  expect(found).toEqual(images.map(({ src, type, sizes }) => ({ src, type, sizes })));
});
