/**
 * Every check of the project, one after the other: types, lint, unit tests, journeys in a browser.
 * The last line is `N passed, N failed`; the exit code is 0 only where nothing failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, countReport, type Tally, type VitestReport } from './countReport.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));

const tally = addTallies([
  check('types: app, build and tests', ['tsc']),
  check('types: analysis', ['tsc', '-p', 'src/analysis']),
  check('types: workers', ['tsc', '-p', 'src/workers']),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  runTests('unit', ['unit', 'page']),
  runTests('journeys', ['journeys']),
]);
rmSync(reports, { recursive: true, force: true });

process.exitCode = tally.failed === 0 ? 0 : 1;
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);

function check(name: string, [tool, ...parameters]: readonly [string, ...string[]]): Tally {
  const status = run(name, tool, parameters);
  console.log(status === 0 ? `✓ ${name}` : `✗ ${name}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(name: string, projects: readonly string[]): Tally {
  const report = join(reports, `${name}.json`);
  const status = run(name, 'vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countReport(readReport(report), status);
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

/** Runs one of the project's own tools, its output going straight to the terminal. */
function run(name: string, tool: string, parameters: readonly string[]): number {
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', tool), parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.log(`${tool} could not be started: ${error.message}. Run npm ci first.`);
  return status ?? 1;
}
