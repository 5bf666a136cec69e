import { describe, expect, it } from 'vitest';
import { startJourney } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';

describe('without JavaScript', () => {
  it('an article reads, its names lead to their pages, and those lead on, in any folder of a host', async () => {
    const journey = await startJourney({ base: '/some/folder/', javaScriptEnabled: false });
    const { page, host } = journey;
    await page.goto(host.url + given);
    await page.getByText('initiated by the Ukrainian side').waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Dmitry Peskov' }).click();
    expect(page.url()).toBe(`${host.url}who/dmitry-peskov/`);
    await page.getByRole('link', { name: 'Read it in the article' }).first().click();
    expect(page.url()).toMatch(/\/some\/folder\/articles\/[^/]+\/#s\d+$/);
    await page.getByRole('link', { name: 'Timeline' }).first().click();
    await page.getByText('24–30 April 2023').first().waitFor();
    await page.getByRole('link', { name: 'Who & where' }).click();
    await page.getByRole('link', { name: /Xi Jinping/ }).first().waitFor();
    await journey.end();
  });
});

describe('with JavaScript', () => {
  it.each([
    ['list', '', 'Dateline'],
    ['article', given, 'Chinese Communist Party General Secretary Xi Jinping has angered Putin’s biggest supporter · Dateline'],
    ['timeline', 'timeline/', 'Timeline · Dateline'],
    ['index of names', 'who/', 'Who & where · Dateline'],
    ['entity', 'who/xi-jinping/', 'Xi Jinping · Dateline'],
  ])('the %s keeps its title and its text when it comes to life', async (_, path, title) => {
    const journey = await startJourney({ base: '/some/folder/', serviceWorkers: 'block' });
    const { page, host } = journey;
    const html = await (await page.request.get(host.url + path)).text();
    await page.goto(host.url + path, { waitUntil: 'networkidle' });
    expect(await page.title()).toBe(title);
    const before = await page.evaluate((source) => new DOMParser().parseFromString(source, 'text/html').getElementById('main')?.textContent, html);
    expect(before).toBeTruthy();
    const after = await page.evaluate(() => {
      const main = document.getElementById('main')!.cloneNode(true) as HTMLElement;
      // What is the reader's comes later: at the article's head and foot, and after everything.
      for (const own of main.querySelectorAll('[data-command="read"], [data-command="save"], [aria-label="Next unread"]')) own.remove();
      return main.textContent;
    });
    expect(after.slice(0, before!.length)).toBe(before);
    // A mismatch of hydration is an error on the console, and ends the journey with it.
    await journey.end();
  });

  it('an address without its last slash leads to the same page', async () => {
    const journey = await startJourney({ serviceWorkers: 'block' });
    await journey.page.goto(`${journey.host.url}articles/000-767eb89845ef3317`);
    await journey.page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
    await journey.end();
  });

  it('neither a page nor its style needs an exception from its policy', async () => {
    const journey = await startJourney({ serviceWorkers: 'block' });
    for (const path of ['', given, 'timeline/', 'who/xi-jinping/']) {
      const html = await (await journey.page.request.get(journey.host.url + path)).text();
      expect(html).toContain('Content-Security-Policy');
      expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(html).not.toMatch(/ style="/);
      expect(html).not.toMatch(/<script(?! type="(module|application\/json)")/);
    }
    await journey.end();
  });
});

it.each([320, 390, 768, 1440])('at %d px nothing is wider than the window, on any page', async (width) => {
  const journey = await startJourney({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
  const { page, host } = journey;
  for (const path of ['', given, 'timeline/', 'who/', 'who/xi-jinping/']) {
    await page.goto(host.url + path);
    // WCAG 1.4.12: a reader's own spacing must not break the page.
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
      document.adoptedStyleSheets = [style];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
  await journey.end();
});
