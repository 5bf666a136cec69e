import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { build, createServer } from 'vite';
import type { Manifest } from '../../src/model.ts';
import { loadSeedLibrary } from '../../src/build/loadSeedLibrary.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import { seedLibrary } from '../../src/build/seedLibrary.ts';

const GOOD = 'date 2023-05-03 Xi Jinping called Volodymyr Zelensky last week. They spoke for an hour.\n';
const BAD = 'date 2023-02-30 There is no such day.\n';

// Long enough for a busy machine; nothing is expected to be fast.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const SOON = { timeout: 20_000 };

let root: string;
const write = (name: string, text: string): Promise<void> => writeFile(join(root, 'seeds', name), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-library-'));
  await mkdir(join(root, 'seeds', '2023'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Test</title>');
  await write('first.txt', GOOD);
  await write('2023/second.txt', GOOD.replace('05-03', '05-04'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const settings = () => ({ root, configFile: false as const, logLevel: 'silent' as const, plugins: [seedLibrary({ folder: 'seeds' })] });

/** What a build emits below `library/`. */
const assets = async (): Promise<ReadonlyMap<string, string>> => {
  const output = await build({ ...settings(), build: { write: false } });
  if (!('output' in output)) throw new TypeError('one output is expected');
  return new Map(output.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.startsWith('library/') ? [[file.fileName.slice('library/'.length), String(file.source)] as const] : []));
};

describe('a build', () => {
  it('emits the library and the description of its format', async () => {
    const emitted = await assets();
    const loaded = await loadSeedLibrary(join(root, 'seeds'), await loadTagger());
    if (loaded.kind !== 'library') throw new TypeError(loaded.lines.join('\n'));
    expect(Object.fromEntries([...emitted].filter(([name]) => name !== 'schema.json'))).toEqual(Object.fromEntries(loaded.files));
    expect(JSON.parse(emitted.get('schema.json')!)).toHaveProperty('$defs.Manifest');
    expect(loaded.linked.articles.map(({ id }) => id)).toEqual(['2023-second', 'first']);
  });

  it('stops at bad seeds and tells of all of them at once', async () => {
    await write('bad.txt', BAD);
    await write('empty.txt', '');
    const failure = await assets().then(() => '', String);
    expect(failure).toContain('2 problems in the seeds');
    expect(failure).toContain('seeds/bad.txt:1');
    expect(failure).toContain('seeds/empty.txt');
    expect(failure).not.toContain('first.txt');
  });

  it('tells of a broken file of corrections together with bad seeds', async () => {
    await write('bad.txt', BAD);
    await write('corrections.json', '{ "format": 1,\n"corrections": }');
    const failure = await assets().then(() => '', String);
    expect(failure).toContain('2 problems in the seeds');
    expect(failure).toContain('seeds/bad.txt:1');
    expect(failure).toContain('seeds/corrections.json:2');
  });

  it('says so where there is no folder', async () => {
    await rm(join(root, 'seeds'), { recursive: true });
    await expect(assets()).rejects.toThrow(/seeds should be a folder of articles/u);
  });
});

/** `vite build` in the root, as `npm start` calls it. */
const run = async () => {
  const plugin = join(import.meta.dirname, '../../src/build/seedLibrary.ts');
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'vite.config.ts'), `import { seedLibrary } from ${JSON.stringify(plugin)};\nexport default { plugins: [seedLibrary({ folder: 'seeds', report: 'report.txt' })] };`);
  await symlink(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { status, stdout, stderr };
};

describe('vite build on the command line', () => {
  it('ends with what is wrong in the seeds and nothing else', async () => {
    await write('bad.txt', BAD);
    await write('corrections.json', '[]');
    const { status, stdout, stderr } = await run();
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`.trim().split('\n')).toEqual([
      'error during build:',
      '2 problems in the seeds:',
      expect.stringMatching(/^seeds\/bad\.txt:1 starts with "date 2023-02-30", which is no calendar date\./u),
      expect.stringMatching(/^seeds\/corrections\.json:1 /u),
    ]);
    expect(existsSync(join(root, 'report.txt'))).toBe(false);
  });

  it('ends with one line where there is no folder', async () => {
    await rm(join(root, 'seeds'), { recursive: true });
    const { status, stdout, stderr } = await run();
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`.trim().split('\n')).toEqual(['error during build:', expect.stringContaining('seeds should be a folder of articles')]);
  });

  it('ends with the report, which is written beside the site and not into it', async () => {
    await write('third.txt', 'date 2023-05-05 It had rained in recent days.\n');
    const { status, stdout } = await run();
    expect(status).toBe(0);
    const [vite, report] = stdout.split(/built in .*\n/u);
    expect(vite).not.toContain('Dates not placed');
    expect(report).toContain('Dates not placed (1)\n  seeds/third.txt:1 “recent days” ');
    expect(report!.trim()).toMatch(/All of it: report\.txt$/u);
    expect(await readFile(join(root, 'report.txt'), 'utf8')).toContain('Dates not placed (1)');
    expect((await readdir(join(root, 'dist'), { recursive: true })).filter((name) => name.includes('report'))).toEqual([]);
  });
});

describe('dev', () => {
  let server: ViteDevServer;
  const start = async (base: string): Promise<void> => {
    server = await createServer({ ...settings(), base, server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
  };
  afterEach(() => server.close());

  const ask = (path: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}${path}`);

  const articles = async (): Promise<number> =>
    ((await (await ask('/library/manifest.json')).json()) as Manifest).counts.articles;

  it.each([['/', '/library/'], ['/paper/', '/paper/library/'], ['./', '/library/']])('serves the files of the build under base %s', async (base, at) => {
    await start(base);
    const manifest = await ask(`${at}manifest.json`);
    expect(manifest.headers.get('content-type')).toMatch(/^application\/json/u);
    const { overview, counts } = (await manifest.json()) as Manifest;
    expect(counts.articles).toBe(2);
    expect(await (await ask(`${at}${overview}`)).json()).toHaveProperty('most');
    expect((await ask(`${at}schema.json`)).status).toBe(200);
    expect((await ask(`${at}who/1.0000000000.json`)).status).toBe(404);
  });

  it('reloads the page when a seed changes, shows a bad one, keeps the last good library, and recovers', async () => {
    await start('/');
    const send = vi.spyOn(server.ws, 'send');
    expect(await articles()).toBe(2);

    await write('third.txt', GOOD);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), SOON);
    expect(await articles()).toBe(3);

    send.mockClear();
    await write('third.txt', BAD);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({
      type: 'error', err: expect.objectContaining({ message: expect.stringContaining('seeds/third.txt:1') }),
    })), SOON);
    expect(await articles()).toBe(3);
    expect(send).not.toHaveBeenCalledWith({ type: 'full-reload' });

    await rm(join(root, 'seeds', 'third.txt'));
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), SOON);
    expect(await articles()).toBe(2);
  });

  it('takes a change of the corrections for a change of the library, and a broken file for a bad seed', async () => {
    await start('/');
    const send = vi.spyOn(server.ws, 'send');
    const { version } = (await (await ask('/library/manifest.json')).json()) as Manifest;

    await write('corrections.json', '{ "format": 1, "corrections": [{ "do": "rename", "entity": { "id": "xi-jinping", "kind": "person", "name": "Xi Jinping" }, "name": "President Xi" }] }');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), SOON);
    expect(((await (await ask('/library/manifest.json')).json()) as Manifest).version).not.toBe(version);

    await write('corrections.json', '{');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({
      type: 'error', err: expect.objectContaining({ message: expect.stringContaining('seeds/corrections.json:1') }),
    })), SOON);
    expect(await articles()).toBe(2);
  });

  it('tells what is wrong where there has been no good library yet', async () => {
    await write('first.txt', BAD);
    await start('/');
    const response = await ask('/library/manifest.json');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('seeds/first.txt:1');
  });
});
