/**
 * `npm run screenshots`: builds the app and photographs it for the install dialogue, 1440 × 900 and
 * 390 × 844, into `public/screenshots`, where `src/build/pwaOptions.ts` names them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { buildApp } from './journeys/setup.ts';
import { pickArticle } from './measure/pickArticle.ts';
import { quantisePng } from './quantisePng.ts';
import { serveFolder } from './serve.ts';

/** A store's and a phone's patience: no picture above it. */
const LARGEST_BYTES = 150 * 1024;

const folder = join(import.meta.dirname, '../public/screenshots');
mkdirSync(folder, { recursive: true });
const dist = mkdtempSync(join(tmpdir(), 'dateline-screenshots-'));
buildApp(dist);
const host = await serveFolder(dist);
const browser = await launchBrowser();
try {
  const article = `articles/${pickArticle(dist).id}/`;
  const views = [
    { name: 'articles', path: '' },
    { name: 'reader', path: article },
    { name: 'timeline', path: 'timeline/' },
  ];
  for (const [form, viewport] of [['wide', { width: 1440, height: 900 }], ['narrow', { width: 390, height: 844 }]] as const) {
    for (const { name, path } of views) {
      const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(host.url + path, { waitUntil: 'networkidle' });
      await page.evaluate(async () => document.fonts.ready);
      const png = quantisePng(await page.screenshot());
      const file = `${name}-${form}.png`;
      if (png.length > LARGEST_BYTES) throw new Error(`${file} should have at most ${LARGEST_BYTES} bytes, but has ${png.length}. Choose a calmer view.`);
      writeFileSync(join(folder, file), png);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await host.close();
  rmSync(dist, { recursive: true, force: true });
}
