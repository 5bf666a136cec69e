import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultLook } from '../../src/evidence/look/parseLook.ts';
import { dressShell } from '../../src/workers/dressShell.ts';

const shell = [
  '<!doctype html><html lang="en"><head>',
  '<meta name="color-scheme" content="light dark" />',
  '<meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />',
  '<meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />',
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\' \'sha256-page\'; img-src \'self\'" />',
  '<style>:root{--size:1}</style></head><body><div id="root"></div></body></html>',
].join('');

describe('dressShell', () => {
  it('leaves the page as it was built where no look was left', async () => {
    expect(await dressShell(shell, null)).toBe(shell);
  });

  it('puts the look on the root element, into the colours of the window, and after the page’s style', async () => {
    const page = await dressShell(shell, { ...defaultLook, theme: 'sepia', size: 120 });
    expect(page).toContain('<html class="look" data-theme="sepia" data-font="literata" data-align="start" data-hyphens="off" lang="en">');
    expect(page).toContain('<meta name="color-scheme" content="light" />');
    expect(page.match(/theme-color" content="#f5ecd7"/g)).toHaveLength(2);
    expect(page).toMatch(/<\/style><style>:root\{--size:1\.2;--leading-reading:1\.62;--characters:72\}<\/style><\/head>/);
  });

  it('keeps the two colours of the window where the device decides', async () => {
    const page = await dressShell(shell, { ...defaultLook, size: 120 });
    expect(page).toMatch(/content="#fbfaf6" media="\(prefers-color-scheme: light\)".*content="#171614" media="\(prefers-color-scheme: dark\)"/);
  });

  it('lets the policy allow this style by its hash, and no other', async () => {
    const page = await dressShell(shell, { ...defaultLook, measure: 50 });
    const style = /<\/style><style>(.*?)<\/style>/.exec(page)![1]!;
    expect(page).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}' 'sha256-page';`);
    expect(page).not.toContain('unsafe');
  });

  it.each([
    ['a damaged record', { theme: '"><script>alert(1)</script>', size: '1;}body{display:none', font: 'x" onload="alert(1)' }],
    ['a text', '<script>'],
    ['a list', [1, 2]],
  ])('writes nothing of %s into the page', async (_, kept) => {
    expect(await dressShell(shell, kept)).toBe(await dressShell(shell, defaultLook));
  });
});
