import { afterEach, beforeEach, expect, it } from 'vitest';
import { installFakeSpeech, type FakeVoice } from '../fakeSpeech.ts';
import { findViolations } from './findViolations.ts';
import { startJourney, type Journey } from './setupJourney.ts';

const given = 'articles/000-767eb89845ef3317/';
let journey: Journey;

beforeEach(async () => {
  journey = await startJourney({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
});
afterEach(() => journey.end());

const local: readonly FakeVoice[] = [{ name: 'Samantha', lang: 'en-US', default: true }, { name: 'Daniel', lang: 'en-GB' }];
/** Chromium has no voice here. */
const lend = (voices: readonly FakeVoice[], wordMs: number | null) => journey.context.addInitScript(installFakeSpeech, { voices, wordMs });
const said = () => journey.page.evaluate(() => window.fakeSpeech.said.at(-1)?.text ?? '');
const rate = () => journey.page.evaluate(() => window.fakeSpeech.said.at(-1)?.rate);
const finish = () => journey.page.evaluate(() => window.fakeSpeech.finish());
/** The words that are shown as being said. */
const shown = () => journey.page.evaluate(() => [...((CSS.highlights.get('spoken') ?? []) as Iterable<Range>)].map((range) => range.toString()).join(' '));
const tool = () => journey.page.getByRole('button', { name: 'Listen', exact: true });
const bar = () => journey.page.getByRole('region', { name: 'Listening' });

it('there is no listening where every voice would send the text away', async () => {
  const { page, host } = journey;
  await lend([{ name: 'Cloud', lang: 'en-US', localService: false }], null);
  await page.goto(host.url + given);
  // What comes late with the rest of the reader's tools is there.
  await page.getByRole('button', { name: 'Save' }).first().waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await page.getByText('Listen, pause, go on').count()).toBe(0);
  await page.evaluate((voices) => window.fakeSpeech.setVoices(voices), local);
  await page.keyboard.press('Escape');
  await tool().waitFor();
});

it('by keys: sentence by sentence, faster, stopped, and after a reload on from there', async () => {
  const { page, host } = journey;
  await lend(local, null);
  await page.goto(host.url + given);
  await tool().waitFor();
  await page.keyboard.press('l');
  await expect.poll(said).not.toBe('');
  const first = await said();
  // A very long sentence is said in pieces, and shown whole.
  await expect.poll(shown).toContain(first);
  await bar().waitFor();
  await finish();
  await expect.poll(said).not.toBe(first);
  await expect.poll(shown).toContain(await said());
  for (let step = 0; step < 16; step += 1) {
    const before = await said();
    await page.keyboard.press('.');
    await expect.poll(said).not.toBe(before);
  }
  const left = await said();
  await expect.poll(shown).toContain(left);
  // What is said has been brought into the window.
  const inWindow = () => page.evaluate(() => {
    const [range] = [...((CSS.highlights.get('spoken') ?? []) as Iterable<Range>)];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.top > 60 && box.bottom < window.innerHeight;
  });
  await expect.poll(inWindow).toBe(true);
  await page.keyboard.press('+');
  await expect.poll(rate).toBe(1.1);
  expect(await said()).toBe(left);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 4000);
  await page.getByRole('button', { name: 'Back to where it reads' }).click();
  await expect.poll(inWindow).toBe(true);
  await page.keyboard.press('Shift+L');
  await bar().waitFor({ state: 'detached' });
  expect(await shown()).toBe('');
  await page.reload();
  await tool().waitFor();
  await page.keyboard.press('l');
  await expect.poll(said).toBe(left);
  expect(await rate()).toBe(1.1);
});

it('goes on by itself through the list that the article was opened from, also in another view, with the keys of the system', async () => {
  const { page, host } = journey;
  await lend(local, 1);
  await page.addInitScript(() => {
    const actions = new Map<string, unknown>();
    navigator.mediaSession.setActionHandler = (action, run) => void actions.set(action, run);
    Object.assign(window, { press: (action: string) => (actions.get(action) as (() => void) | null | undefined)?.() });
    const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')!.value as (this: HTMLAudioElement) => Promise<void>;
    HTMLMediaElement.prototype.play = function plays(this: HTMLAudioElement) {
      const begun = play.call(this);
      Object.assign(window, { played: begun.then(() => this.duration) });
      return begun;
    };
  });
  await page.goto(`${host.url}?who=xi-jinping&sort=oldest`);
  const rows = page.locator('main ol > li a[href*="of="]').filter({ hasText: /\S/ });
  await rows.first().waitFor();
  await rows.first().click();
  await tool().waitFor();
  const titles: string[] = [];
  const title = () => page.getByRole('heading', { level: 1 }).innerText();
  titles.push(await title());
  await page.keyboard.press('l');
  await bar().getByText(/^1 of \d+$/).waitFor();
  // The sound that holds the keys plays, though the page may load none.
  expect(await page.evaluate(() => (window as unknown as { played: Promise<number> }).played)).toBe(6);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(titles[0]);
  await bar().getByText(/^2 of \d+$/).waitFor({ timeout: 30_000 });
  await expect.poll(title).not.toBe(titles[0]);
  expect(page.url()).toContain('of=');
  await page.evaluate(() => (window as unknown as { press: (action: string) => void }).press('pause'));
  await bar().getByRole('button', { name: 'Go on listening' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await page.evaluate(() => (window as unknown as { press: (action: string) => void }).press('nexttrack'));
  await bar().getByText(/^3 of \d+$/).waitFor();
  expect(page.url()).toContain('timeline');
  await page.getByRole('button', { name: /^Speed and voice/ }).click();
  await page.getByRole('dialog', { name: 'Speed and voice' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});
