import { sep } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { LibraryPath } from '../model.ts';
import schema from './library.schema.json' with { type: 'json' };
import type { NamedFiles } from './nameFiles.ts';

/** Saving ten files at once is one change. */
const SETTLE_MILLISECONDS = 100;

interface Served {
  /** The last good library; null before the first. */
  readonly files: NamedFiles | null;
  /** Why the seeds as they are now make no library. */
  readonly problem: string | null;
}

/**
 * Dev's side of the library: the URLs of the build, made when first asked for and again when a seed changes.
 * The page that is open then reloads, or shows what is wrong with the seed until it is put right.
 */
export function serveLibrary(server: ViteDevServer, folder: string, make: () => Promise<{ readonly files: NamedFiles }>): void {
  let served: Promise<Served> | null = null;
  const refresh = async (before: Promise<Served> | null): Promise<Served> =>
    make().then(
      ({ files }) => ({ files, problem: null }),
      async (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        server.config.logger.error(problem, { timestamp: true });
        return { files: (await before)?.files ?? null, problem };
      },
    );
  const ask = (): Promise<Served> => (served ??= refresh(null));

  const tell = ({ problem }: Served): void => {
    if (problem !== null) server.ws.send({ type: 'error', err: { message: problem, stack: '', plugin: 'dateline:seed-library' } });
  };
  // A page that is opened while a seed is bad must learn of it too.
  server.ws.on('connection', () => void ask().then(tell));

  let timer: NodeJS.Timeout | undefined;
  const settle = async (): Promise<void> => {
    served = refresh(served);
    const now = await served;
    if (now.problem === null) server.ws.send({ type: 'full-reload' });
    else tell(now);
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), SETTLE_MILLISECONDS);
  });

  server.middlewares.use(`${rootOf(server.config.base)}library`, answer(ask));
}

function answer(ask: () => Promise<Served>): Connect.SimpleHandleFunction {
  return async (request, response) => {
    const name = (request.url ?? '').replace(/[?#].*$/u, '').replace(/^\//u, '');
    const { files, problem } = await ask();
    const text = name === 'schema.json' ? JSON.stringify(schema) : files?.get(name as LibraryPath);
    // Never the app's page, which Vite would answer with for a path that it doesn't know.
    response.statusCode = text === undefined ? (files === null ? 503 : 404) : 200;
    response.setHeader('Content-Type', text === undefined ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(text ?? problem ?? `library/${name} is not part of the library.`);
  };
}

/** Dev serves from the root where the build's base is relative (`./`). */
const rootOf = (base: string): string => (base.startsWith('/') ? base : '/');
