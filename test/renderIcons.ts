/** `npm run icons`: draws the PNG icons from `public/icons/icon.svg`, which is the one to edit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';

const folder = join(import.meta.dirname, '../public/icons');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** Edge to edge: the device cuts its own shape from it. */
const fullBleed = drawing.replace(' rx="96"', '');
/** A maskable icon may lose everything outside the middle four fifths. */
const maskable = fullBleed.replace('<g id="mark">', '<g id="mark" transform="translate(256 256) scale(.78) translate(-266 -256)">');
/** Only the shape counts; the device brings the colours. */
const monochrome = drawing.replace(/<rect[^>]*>/u, '').replaceAll(/fill="#[0-9a-f]{6}"/gu, 'fill="#000"');

const icons = [
  { file: 'icon-192.png', size: 192, svg: drawing },
  { file: 'icon-512.png', size: 512, svg: drawing },
  { file: 'icon-maskable-512.png', size: 512, svg: maskable },
  { file: 'icon-monochrome-512.png', size: 512, svg: monochrome },
  { file: 'apple-touch-icon.png', size: 180, svg: fullBleed },
];

const browser = await launchBrowser();
try {
  for (const { file, size, svg } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
