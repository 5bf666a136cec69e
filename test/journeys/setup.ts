import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchServer } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built app that all journeys share. */
    readonly dist: string;
    /** Where the browser that all journeys share listens. */
    readonly browser: string;
  }
}

/** One build and one browser for all journeys; `inject` says where they are. Each journey has a profile of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), 'dateline-journeys-'));
  buildApp(dist);
  project.provide('dist', dist);
  const browser = await launchServer();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(dist, { recursive: true, force: true });
  };
}

/** Builds the app as it is published into `outDir`; from another folder than `seeds/` if told so. */
export function buildApp(outDir: string, seeds?: string): void {
  const root = join(import.meta.dirname, '../..');
  // A process of its own: in the test runner's, NODE_ENV would make it a development build.
  const { NODE_ENV: _test, VITEST: _vitest, ...environment } = process.env;
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'setupBuild.ts'), outDir, ...(seeds === undefined ? [] : [seeds])],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment },
  );
  if (status !== 0) throw new Error(`The build should end with 0, but ended with ${status}. Its output stands above.`);
}
