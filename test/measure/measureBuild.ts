import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the app and the seed library into `outDir` without any cache of an earlier build. */
export function measureBuild(outDir: string): { readonly milliseconds: number; readonly peakBytes: number } {
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  const notes = mkdtempSync(join(tmpdir(), 'dateline-build-'));
  const note = join(notes, 'peak');
  // The process itself knows its peak best, its threads included; kilobytes on every system.
  const tell = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));`;
  const begin = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const milliseconds = performance.now() - begin;
  if (status !== 0) throw new Error(`vite build should end with 0, but ended with ${status}. Its output stands above.`);
  const peakBytes = Number(readFileSync(note, 'utf8')) * 1024;
  rmSync(notes, { recursive: true, force: true });
  return { milliseconds, peakBytes };
}
