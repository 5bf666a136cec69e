import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, one line for each element, with how to mend it. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await waitUntilStill(page);
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`));
}

/** What opens with a motion, or changes its colour with one, is read when it stands. */
async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (;;) {
      // Not those that follow the scroll position, nor those without an end.
      const running = document
        .getAnimations()
        .filter(({ playState, timeline, effect }) => playState === 'running' && timeline instanceof DocumentTimeline && effect?.getComputedTiming().iterations !== Infinity);
      if (running.length === 0) return;
      await Promise.allSettled(running.map(({ finished }) => finished));
    }
  });
}
