import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Connect, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { Manifest } from '../model.ts';
import { articlePath, correctionsPath, dataPath, dossierPath, entityPath, libraryPath, listPath, notebookPath, searchPath, timelinePath, whoPath } from '../paths.ts';
import { composePage } from './composePage.ts';
import type { openPrerenderer } from './prerender.tsx';
import { scopeClassName } from './scopeClassName.ts';
import type { SeedLibraryApi } from './seedLibrary.ts';

/** A page to be written, and the chunk of its route: fetched beside the entry and not after it. */
interface PagePlan {
  /** As `paths.ts` makes it. */
  readonly path: string;
  readonly chunk: string;
}

/**
 * Writes every page of the library as HTML with its text and the style that it needs, so that it reads
 * before any script has come, without JavaScript, and from any folder of any static host.
 * Also `404.html`, and `shell.html` for the service worker: a page without contents.
 */
export function prerenderPages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:prerender-pages',
    enforce: 'post',

    configResolved(resolved) {
      config = resolved;
    },

    transformIndexHtml: {
      order: 'pre',
      // In dev one file serves every depth, always from the server's root.
      handler: (html) => (config.command === 'serve' ? html.replace('<base href="./" />', '<base href="/" />') : html),
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = takeAsset(bundle, 'index.html');
        const style = findStyle(bundle);
        const seeds = config.plugins.find(({ name }) => name === 'dateline:seed-library') as Plugin<SeedLibraryApi> | undefined;
        if (seeds?.api === undefined) this.error('prerenderPages needs seedLibrary before it in the list of plugins. Add it in vite.config.ts.');
        const { files, linked } = await seeds.api.library();
        const openPrerenderer = await loadPrerenderer(config.root);
        const render = openPrerenderer(files);
        const { version } = JSON.parse(files.get('manifest.json') ?? '{}') as Manifest;

        const page = async (path: string, chunk: string, base: string, drawnFrom = version): Promise<string> => {
          const { html, facts } = await render(`/${path}`);
          return composePage({ template, style, base, prerendered: { html, version: drawnFrom, scripts: chunkFiles(bundle, chunk), facts: facts.map(libraryPath) } });
        };
        const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });

        const plans: readonly PagePlan[] = [
          { path: listPath(), chunk: 'ListRoute' },
          { path: timelinePath(), chunk: 'TimelineRoute' },
          { path: whoPath(), chunk: 'WhoRoute' },
          { path: correctionsPath(), chunk: 'CorrectionsRoute' },
          { path: notebookPath(), chunk: 'NotebookRoute' },
          { path: searchPath(), chunk: 'SearchRoute' },
          { path: dossierPath(), chunk: 'DossierRoute' },
          { path: dataPath(), chunk: 'DataRoute' },
          ...linked.articles.map(({ id }) => ({ path: articlePath(id), chunk: 'ReaderRoute' })),
          ...linked.entities.map(({ id }) => ({ path: entityPath(id), chunk: 'EntityRoute' })),
        ];
        for (const plan of plans) {
          const path = plan.path.replace(/^\.\//, '');
          write(`${path}index.html`, await page(path, plan.chunk, '../'.repeat(path.split('/').length - 1) || './'));
        }
        // A host answers any unknown address with this one, at any depth: only the root's own address is sure. What the
        // app draws there may be another page, of a name that the reader has made: so it never comes to life as it is.
        write('404.html', await page('not-found/', 'NotFoundRoute', config.base.startsWith('/') ? config.base : '/', 'none'));
        write('shell.html', composePage({ template, style, base: './', prerendered: null }));
      },
    },

    configurePreviewServer(server) {
      server.middlewares.use(serveFolders(resolve(config.root, config.build.outDir)));
    },
  };
}

function takeAsset(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The bundle should hold ${name}, but it does not. Run prerenderPages after the plugins that make it.`);
  delete bundle[name];
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

function findStyle(bundle: Rolldown.OutputBundle): { readonly name: string; readonly css: string } {
  const [style, ...more] = Object.values(bundle).flatMap((output) => (output.type === 'asset' && output.fileName.endsWith('.css') ? [output] : []));
  if (style === undefined || more.length > 0) throw new Error(`The bundle should hold one style, but it holds ${more.length + (style === undefined ? 0 : 1)}. Keep build.cssCodeSplit off in vite.config.ts.`);
  return { name: style.fileName, css: typeof style.source === 'string' ? style.source : new TextDecoder().decode(style.source) };
}

/** The files of a route's chunk and of all that it imports. */
function chunkFiles(bundle: Rolldown.OutputBundle, name: string): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const found = chunks.find((chunk) => chunk.name === name);
  return found === undefined ? [] : [...new Set([found.fileName, ...found.imports])];
}

/** The app for Node, built apart and fresh each time: React in it must be the same as in the browser's. */
async function loadPrerenderer(root: string): Promise<typeof openPrerenderer> {
  const outDir = join(root, 'node_modules/.cache/dateline');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    css: { modules: { generateScopedName: scopeClassName } },
    build: { ssr: join(root, 'src/build/prerender.tsx'), outDir, emptyOutDir: true, target: 'node20' },
  });
  const file = join(outDir, 'prerender.js');
  const version = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
  const module = (await import(`${pathToFileURL(file).href}?${version}`)) as { readonly openPrerenderer: typeof openPrerenderer };
  return module.openPrerenderer;
}

/** As static hosts do: a folder without its slash is redirected to it, an unknown address gets `404.html`. */
function serveFolders(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if ((request.method !== 'GET' && request.method !== 'HEAD') || /\.[a-z0-9]+$/i.test(pathname)) return next();
    const page = join(folder, decodeURIComponent(pathname), 'index.html');
    if (!page.startsWith(folder) || !existsSync(page)) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(readFileSync(join(folder, '404.html')));
    }
    if (pathname.endsWith('/')) return next();
    response.writeHead(301, { location: `${pathname}/${search}` });
    return response.end();
  };
}
