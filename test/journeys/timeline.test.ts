import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { startJourney, waitUntilKept, type Journey } from './setupJourney.ts';

let journey: Journey;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
});
afterEach(() => journey.end());

it('an event leads to its sentence in the reader, and Back to the event', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const event = page.getByRole('listitem').filter({ hasText: '24–30 April 2023' }).filter({ hasText: 'Xi called Zelensky last week' }).first();
  await event.getByText('“last week”').waitFor();
  await event.getByText(/last week, published 3 May 2023/).waitFor();
  await event.getByRole('link', { name: /^3 May 2023/ }).click();
  await page.getByRole('heading', { level: 1, name: /angered Putin/ }).waitFor();
  const sentence = page.locator('[data-sentence].arrived');
  await expect.poll(() => sentence.textContent()).toMatch(/^Xi called Zelensky last week/);
  expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true);
  const { top, bottom } = await sentence.evaluate((element) => element.getBoundingClientRect());
  expect(top).toBeGreaterThan(60);
  expect(bottom).toBeLessThan(900);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});

it('no date is shown as more exact than it is told', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const dates = await page.locator('ol b').allTextContents();
  for (const told of ['20–22 March 2023', 'February 2023', '2022', 'March 2022', 'Before 3 May 2022']) expect(dates).toContain(told);
  for (const invented of ['1 February 2023', '1 April 2023', '1 January 2022', '21 March 2022']) expect(dates).not.toContain(invented);
});

it('the visit that is told with different dates shows both, with both quotations', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const event = page.getByRole('listitem').filter({ hasText: 'told with different dates' });
  expect(await event.locator('b').allTextContents()).toEqual(['20–22 March 2023', 'or April 2023']);
  await event.getByText('visit to Moscow last month').waitFor();
  await event.getByText('“last month”: April 2023').waitFor();
  await event.getByText('3 reports').click();
  await event.getByText('when Xi Jinping visited Moscow in late March').waitFor();
  await event.getByText(/at times that exclude one another/).waitFor();
});

it('what cannot be placed is listed with its reason, and lengths of time are not listed at all', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const section = page.getByRole('region', { name: 'Not placed' });
  await section.getByText('“recent days”').waitFor();
  await section.getByText('“recent months”').waitFor();
  expect(await section.getByText('“3 days”').count()).toBe(0);
});

it('one name is chosen in the address, and drawn with the events it takes part in', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const all = await page.locator('li[id^="e-"]').count();
  await page.getByRole('navigation', { name: 'Filter by name' }).getByRole('link', { name: 'Vladimir Putin' }).click();
  await page.getByText(/^\d+ of \d+ dated events/).waitFor();
  expect(new URL(page.url()).search).toBe('?who=vladimir-putin');
  const some = await page.locator('li[id^="e-"]').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator('li[id^="e-"]').evaluateAll((events) => events.filter((event) => event.querySelector('mark') === null).length)).toBe(0);
});

it('brush, zoom and filter by keyboard alone, and Back', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-visited'));
  const search = () => new URL(page.url()).search;
  const tabTo = async (role: 'slider' | 'group' | 'link', name: RegExp | string) => {
    const target = page.getByRole('main').getByRole(role, { name });
    for (let tab = 0; tab < 60; tab++) {
      if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key should reach the ${role} ${String(name)} before the list, but did not.`);
  };
  // Zoom: the drawing comes before its sliders, and both before the list.
  await tabTo('group', /^Drawing of/);
  await page.keyboard.press('+');
  await expect.poll(search).toMatch(/^\?from=2022-.*&to=2023-/);
  await page.keyboard.press('0');
  await expect.poll(search).toBe('');
  // Brush.
  await tabTo('slider', 'From');
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await expect.poll(search).toBe('?from=2023-02&to=2023-05');
  await page.getByText(/^\d+ of \d+ dated events/).waitFor();
  expect(await page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext')).toBe('February 2023');
  expect(await page.getByRole('slider', { name: 'From' }).evaluate((slider) => slider === document.activeElement)).toBe(true);
  const inSpan = await page.locator('li[id^="e-"]').count();
  // Filter.
  await page.keyboard.press('Home');
  await expect.poll(search).toBe('');
  await page.goBack();
  await expect.poll(search).toBe('?from=2023-02&to=2023-05');
  await expect.poll(() => page.locator('li[id^="e-"]').count()).toBe(inSpan);
  await page.locator('h1').focus();
  await tabTo('link', 'Vladimir Putin');
  await page.keyboard.press('Enter');
  await expect.poll(search).toBe('?who=vladimir-putin&from=2023-02&to=2023-05');
  await expect.poll(() => page.locator('li[id^="e-"]').count()).toBeLessThan(inSpan);
  await page.goBack();
  await expect.poll(() => page.locator('li[id^="e-"]').count()).toBe(inSpan);
});

it('reports of one event are set apart by keyboard alone, stay so after a reload, and u puts them together again', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-visited'));
  const tabTo = async (target: Locator) => {
    for (let tab = 0; tab < 30; tab++) {
      if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key should reach ${String(target)}, but did not.`);
  };
  const disputed = page.getByText('told with different dates');
  const events = () => page.locator('main li[id^="e-"]').count();
  const before = await events();
  await page.getByRole('listitem').filter({ has: disputed }).locator('summary', { hasText: '3 reports' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: 'Put right: 3 reports of one event' }));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '3 reports of one event' }).waitFor();
  await tabTo(page.getByRole('button', { name: 'Each tells an event of its own' }));
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Correction' }).getByText(/^Told apart as 3 events: “/).waitFor();
  await expect.poll(events).toBe(before + 2);
  expect(await disputed.count()).toBe(0);
  // The button that was pressed is gone; the focus is at what was set apart, so that reading goes on there.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Set apart by hand from 2 other events');
  await page.reload();
  await page.getByText('Set apart by hand from 2 other events').first().waitFor();
  expect(await events()).toBe(before + 2);
  await page.keyboard.press('u');
  await disputed.waitFor();
  expect(await events()).toBe(before);
});

it('the brush is drawn with a pointer, and the wheel is the page’s own unless Ctrl is held', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-visited'));
  const search = () => new URL(page.url()).search;
  const [from, to] = await Promise.all(['From', 'To'].map((name) => page.getByRole('slider', { name }).boundingBox()));
  const y = from!.y + 20;
  const x = (part: number) => from!.x + from!.width + (to!.x - from!.x - from!.width) * part;
  // January 2022 to May 2023 are seventeen months.
  await page.mouse.move(x(2.5 / 17), y);
  await page.mouse.down();
  await page.mouse.move(x(4.5 / 17), y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(search).toBe('?from=2022-03&to=2022-05');
  await page.getByRole('link', { name: 'Show all time' }).click();
  await expect.poll(search).toBe('');
  const plot = page.getByRole('group', { name: /^Drawing of/ });
  await plot.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(search()).toBe('');
  await page.evaluate(() => window.scrollTo(0, 0));
  await plot.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(search).toMatch(/^\?from=/);
});

it('two fingers on the drawing zoom it, and the address says so; one finger moves it', async () => {
  await journey.end();
  journey = await startJourney({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' });
  const { page, host, context } = journey;
  await page.goto(`${host.url}timeline/`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-visited'));
  const plot = page.getByRole('group', { name: /^Drawing of/ });
  await plot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await plot.boundingBox())!;
  const fingers = await context.newCDPSession(page);
  /** Fingers go from some parts of the drawing's width to others. */
  const touch = async (from: readonly number[], to: readonly number[]) => {
    const pointsAt = (share: number) => from.map((part, id) => ({ id, x: x + width * (part + (to[id]! - part) * share), y: y + height / 2 }));
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) });
    for (let move = 1; move <= 6; move++) await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: pointsAt(move / 6) });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const search = () => new URL(page.url()).search;
  const shown = () => {
    const [from, to] = ['from', 'to'].map((end) => new URL(page.url()).searchParams.get(end));
    return from == null || to == null ? null : { from: Date.parse(`${from}-01`.slice(0, 10)), days: (Date.parse(`${to}-28`.slice(0, 10)) - Date.parse(`${from}-01`.slice(0, 10))) / 86_400_000 };
  };
  await touch([0.45, 0.55], [0.2, 0.8]);
  await expect.poll(search).toMatch(/^\?from=2022-.*&to=202/);
  const zoomed = shown()!;
  // Six times as wide apart: a sixth of seventeen months, as far as whole days and steps of the hand allow.
  expect(zoomed.days).toBeGreaterThan(40);
  expect(zoomed.days).toBeLessThan(150);
  await touch([0.3], [0.8]);
  await expect.poll(() => shown()!.from).toBeLessThan(zoomed.from);
  const moved = shown()!;
  expect(Math.abs(moved.days - zoomed.days)).toBeLessThan(32);
  await touch([0.05, 0.95], [0.45, 0.55]);
  await expect.poll(search).toBe('');
});

it('the order of the list is that of the page: what is heard comes in the order of time, and nothing of the drawing', async () => {
  const { page, host } = journey;
  await page.goto(`${host.url}timeline/`);
  const heard = await page.getByRole('main').ariaSnapshot();
  expect(heard.indexOf('slider "From"')).toBeGreaterThan(0);
  expect(heard.indexOf('slider "From"')).toBeLessThan(heard.indexOf('heading "2022" [level=2]'));
  expect(heard.slice(0, heard.indexOf('heading "2022" [level=2]'))).not.toContain('timeline/#e-');
  const years = await page.locator('main h2').allTextContents();
  expect(years.slice(0, 2)).toEqual(['2022', '2023']);
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  it.each([
    ['narrowed to a span, both clocks, up to a day', '?from=2023-02&to=2023-05&clock=both&until=2023-05-03'],
    ['two names together', '?who=xi-jinping&who=vladimir-putin&clock=reported'],
  ])('finds nothing on the timeline %s', async (_, search) => {
    const { page, host } = journey;
    await page.emulateMedia({ colorScheme });
    await page.goto(`${host.url}timeline/${search}`);
    await page.getByText(/^\d+ of \d+ dated events/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog', { name: /^Export/ }).getByRole('button', { name: /Calendar/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More names …' }).click();
    await page.getByRole('combobox', { name: 'Search names' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

it('offline it is brushed, found in and exported as before', async () => {
  await journey.end();
  journey = await startJourney({ viewport: { width: 390, height: 844 } });
  const { page, host, cutNetwork } = journey;
  await page.goto(`${host.url}timeline/`);
  await waitUntilKept(page);
  await cutNetwork();
  await page.goto(`${host.url}timeline/?from=2023-03&to=2023-05`);
  await page.getByText(/^\d+ of \d+ dated events/).waitFor();
  await page.getByRole('button', { name: 'More names …' }).click();
  await page.getByRole('combobox', { name: 'Search names' }).fill('li hui');
  await page.getByRole('option', { name: /Li Hui/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?who=li-hui&from=2023-03&to=2023-05');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog', { name: /^Export/ }).getByRole('button', { name: /Table/ }).click();
  expect((await saved).suggestedFilename()).toBe('timeline-li-hui-2023-03-to-2023-05.csv');
});
