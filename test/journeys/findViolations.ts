import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, one line for each element, with how to mend it. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // What opens with a motion is read when it stands.
  await page.waitForTimeout(350);
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`));
}
