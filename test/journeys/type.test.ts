import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { makeGate } from './makeGate.ts';
import { startJourney, waitUntilKept, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';

/** The paper of each theme, as the window shows it. */
const papers = { Light: 'rgb(251, 250, 246)', Sepia: 'rgb(245, 236, 215)', Dark: 'rgb(23, 22, 20)', Black: 'rgb(0, 0, 0)' } as const;
type Theme = keyof typeof papers;

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const proseStyle = (page: Page, name: string) => page.locator('article [data-marks] > p').first().evaluate((text, of) => getComputedStyle(text).getPropertyValue(of), name);

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Type and theme' }).click();
  const panel = page.getByRole('dialog', { name: 'Type and theme' });
  await panel.waitFor();
  return panel;
}

/** As Tab does for what is in sight: the page stays where it is. */
const focus = (control: Locator) => control.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));

/** A change rests for a moment before it is kept. */
const untilKept = (page: Page, words: string) => expect.poll(() => page.evaluate(() => localStorage.getItem('dateline-look'))).toContain(words);

async function openArticle(options: Parameters<typeof startJourney>[0]): Promise<Journey> {
  const journey = await startJourney(options);
  await journey.page.goto(journey.host.url + given);
  await journey.page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
  return journey;
}

describe.each([{ width: 390, height: 844 }, { width: 1440, height: 900 }])('at $width px', (viewport) => {
  it('each theme is worn at once, axe finds nothing in the open panel and behind it, and the window’s colour goes along', async () => {
    const journey = await openArticle({ viewport, colorScheme: 'dark', serviceWorkers: 'block' });
    const { page } = journey;
    const panel = await openPanel(page);
    for (const theme of Object.keys(papers) as Theme[]) {
      await panel.getByRole('radio', { name: theme }).click();
      expect(await background(page)).toBe(papers[theme]);
      expect(await findViolations(page), theme).toEqual([]);
    }
    await panel.getByRole('radio', { name: 'Sepia' }).click();
    expect(await page.locator('meta[name="theme-color"]').evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content))).toEqual(['#f5ecd7', '#f5ecd7']);
    await panel.getByRole('radio', { name: 'System', exact: true }).click();
    expect(await background(page)).toBe(papers.Dark);
    await journey.end();
  });

  it('axe finds nothing in the help, in any theme', async () => {
    const journey = await openArticle({ viewport, serviceWorkers: 'block' });
    const { page } = journey;
    for (const theme of Object.keys(papers) as Theme[]) {
      const panel = await openPanel(page);
      await panel.getByRole('radio', { name: theme }).click();
      await panel.getByRole('button', { name: 'Keys …' }).click();
      const help = page.getByRole('dialog', { name: 'Keys' });
      await help.getByRole('heading', { name: 'In an article' }).waitFor();
      await panel.waitFor({ state: 'detached' });
      await help.evaluate((dialog) => Promise.all(dialog.getAnimations().map(({ finished }) => finished)));
      expect(await findViolations(page), theme).toEqual([]);
      expect(await width(page)).toBeLessThanOrEqual(viewport.width);
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
    }
    await journey.end();
  });

  it('type is set by keyboard alone, seen behind the panel, and kept after a reload; the line that is read stays', async () => {
    const journey = await openArticle({ viewport, serviceWorkers: 'block' });
    const { page } = journey;
    const line = page.locator('[data-sentence="9"]');
    await line.evaluate((sentence) => window.scrollTo(0, window.scrollY + sentence.getBoundingClientRect().top - 70));
    const usual = Number.parseFloat(await proseStyle(page, 'font-size'));
    await focus(page.getByRole('button', { name: 'Type and theme' }));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Type and theme' });
    const top = () => line.evaluate((sentence) => sentence.getBoundingClientRect().top);
    await panel.waitFor();
    const before = await top();
    await focus(panel.getByRole('slider', { name: 'Size' }));
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
    await focus(panel.getByRole('slider', { name: 'Line height' }));
    await page.keyboard.press('End');
    await focus(panel.getByRole('radio', { name: 'Literata' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await focus(panel.getByRole('radio', { name: 'Ragged' }));
    await page.keyboard.press('ArrowRight');
    await focus(panel.getByRole('radio', { name: 'None' }));
    await page.keyboard.press('ArrowRight');
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
    await untilKept(page, '"data-hyphens":"on"');
    const set = async () => Promise.all(['font-size', 'line-height', 'font-family', 'text-align', 'hyphens'].map((name) => proseStyle(page, name)));
    const chosen = await set();
    expect(chosen).toEqual([`${String(Number((usual * 1.3).toFixed(3)))}px`, expect.stringMatching(/px$/), expect.stringContaining('system-ui'), 'justify', 'auto']);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(set).toEqual(chosen);
    await journey.end();
  });

  it('the longest lines and the largest letters fit the window, and the browser’s own face is the browser’s own', async () => {
    const journey = await openArticle({ viewport, serviceWorkers: 'block' });
    const { page } = journey;
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: 'The browser’s own' }).click();
    const own = await page.evaluate(() => getComputedStyle(document.createElement('p')).fontFamily || getComputedStyle(document.documentElement).fontFamily);
    expect(await proseStyle(page, 'font-family')).toBe(own);
    await focus(panel.getByRole('slider', { name: 'Line length' }));
    await page.keyboard.press('Home');
    const short = await page.locator('article [data-marks]').evaluate((text) => text.getBoundingClientRect().width);
    await page.keyboard.press('End');
    expect(await page.locator('article [data-marks]').evaluate((text) => text.getBoundingClientRect().width)).toBeGreaterThanOrEqual(short);
    expect(await width(page)).toBeLessThanOrEqual(viewport.width);
    await focus(panel.getByRole('slider', { name: 'Size' }));
    await page.keyboard.press('End');
    expect(await width(page)).toBeLessThanOrEqual(viewport.width);
    await journey.end();
  });
});

it.each([
  ['at 320 px', { width: 320, height: 640 }],
  ['at 200 % of a window of 1280 px', { width: 640, height: 400 }],
])('%s, with a reader’s own spacing, nothing is wider than the window: panel, help and text', async (_, viewport) => {
  const journey = await openArticle({ viewport, serviceWorkers: 'block' });
  const { page } = journey;
  // WCAG 1.4.12
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets = [style];
  });
  const panel = await openPanel(page);
  const fits = async () => expect(await page.evaluate(() => [...document.querySelectorAll('[role="dialog"], [role="dialog"] *')].filter((part) => {
    const box = part.getBoundingClientRect();
    // What is there for screen readers alone is one pixel wide.
    return box.width > 1 && (box.right > window.innerWidth + 0.5 || box.left < -0.5);
  }).map(({ outerHTML }) => outerHTML.slice(0, 120)))).toEqual([]);
  await focus(panel.getByRole('slider', { name: 'Size' }));
  await page.keyboard.press('End');
  await fits();
  await panel.getByRole('button', { name: 'Done' }).click();
  await panel.waitFor({ state: 'detached' });
  expect(await width(page)).toBeLessThanOrEqual(viewport.width);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await fits();
  await journey.end();
});

it.each(['Sepia', 'Black'] as const)('%s: a page that the service worker serves is painted so from the first, also offline, in any folder', async (theme) => {
  // The device prefers the other scheme.
  const journey = await startJourney({ base: '/some/folder/', colorScheme: theme === 'Black' ? 'light' : 'dark' });
  const { page, host } = journey;
  await page.goto(host.url + given);
  await waitUntilKept(page);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: theme }).click();
  await focus(panel.getByRole('slider', { name: 'Size' }));
  await page.keyboard.press('PageUp');
  await untilKept(page, '"--size":"1.2"');
  await expect.poll(() => page.evaluate(async () => (await caches.match(new URL('look.json', document.baseURI)))?.text())).toContain('"size":120');
  // The early module must not be what does it.
  await page.evaluate(() => localStorage.removeItem('dateline-look'));
  // In each frame from the document's start on: what the page wears, before and after its scripts.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const style = document.documentElement === null ? null : getComputedStyle(document.documentElement);
      if (document.body !== null) seen.push(`${style!.backgroundColor} ${style!.getPropertyValue('--size')}`);
      requestAnimationFrame(look);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    look();
  });
  const seen = async () => {
    await page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
    return page.evaluate(() => [...new Set((window as unknown as { readonly seen: readonly string[] }).seen)]);
  };
  await page.reload();
  expect(await seen()).toEqual([`${papers[theme]} 1.2`]);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).workerStart > 0))).toBe(true);
  await journey.cutNetwork();
  await page.reload();
  expect(await seen()).toEqual([`${papers[theme]} 1.2`]);
  expect(await findViolations(page)).toEqual([]);
  await journey.end();
});

it('a page without a worker wears the look as soon as its first script runs, and another window goes along', async () => {
  const journey = await openArticle({ serviceWorkers: 'block', colorScheme: 'light' });
  const { page, context, host } = journey;
  const other = await context.newPage();
  await other.goto(`${host.url}timeline/`, { waitUntil: 'networkidle' });
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => background(other)).toBe(papers.Dark);
  await other.goto(host.url);
  await expect.poll(() => background(other)).toBe(papers.Dark);
  await journey.end();
});

it('where colours are forced, theirs hold, and the choice is still seen', async () => {
  const journey = await openArticle({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', forcedColors: 'active' });
  const { page } = journey;
  const before = await background(page);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Sepia' }).click();
  expect(await background(page)).toBe(before);
  expect(await panel.getByRole('radio', { name: 'Sepia' }).evaluate((radio) => getComputedStyle(radio).outlineStyle)).toBe('solid');
  await journey.end();
});

it('the button opens the panel and closes it, also when it is pressed before the panel is there', async () => {
  const journey = await startJourney({ serviceWorkers: 'block' });
  const { page, host } = journey;
  // Held until the click is made: nothing but the first view has come.
  const gate = makeGate();
  await page.route(/Notices|AppExtras/, async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(host.url);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-live'));
  const button = page.getByRole('button', { name: 'Type and theme' });
  await button.click();
  gate.open();
  const panel = page.getByRole('dialog', { name: 'Type and theme' });
  await panel.waitFor();
  await button.click();
  await panel.waitFor({ state: 'detached' });
  await journey.end();
});
