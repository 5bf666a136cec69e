import { writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import schema from './library.schema.json' with { type: 'json' };
import { loadSeedLibrary, type LoadedLibrary } from './loadSeedLibrary.ts';
import { loadTagger } from './loadTagger.ts';
import { buildReport } from './report/buildReport.ts';
import { formatReport, formatReportHead } from './report/formatReport.ts';
import { SeedError } from './SeedError.ts';
import { serveLibrary } from './serveLibrary.ts';

/** What other plugins ask of this one, by `plugin.api`. */
export interface SeedLibraryApi {
  /** Made once a build; rejects with a SeedError that has a line for every bad seed. */
  readonly library: () => Promise<LoadedLibrary>;
}

/**
 * A folder of articles as `library/…`: assets in a build, a middleware in dev. In dev a changed seed
 * reloads the page; a bad one shows what to put right, and the last good library stays.
 * A bad seed or a broken `corrections.json` stops a build, with everything that is wrong told at once.
 *
 * A build ends with a report for the owner: its first lines on the terminal, all of it as a text file. That
 * lies in Vite's root, beside the output and not in it: it speaks of files and lines that only the owner has,
 * readers could do nothing with it, and whatever lies in the output is published.
 *
 * @param options.folder relative to Vite's root
 * @param options.report the report's file, relative to Vite's root; left out, no file is written
 */
export function seedLibrary(options: { readonly folder: string; readonly report?: string }): Plugin<SeedLibraryApi> {
  let folder = resolve(options.folder);
  let root = resolve();
  let isWritten = false;
  let made: Promise<LoadedLibrary> | null = null;
  let tagger: Promise<Tagger> | null = null;
  const make = async (): Promise<LoadedLibrary> => makeLibrary(folder, await (tagger ??= loadTagger()));
  const library = (): Promise<LoadedLibrary> => (made ??= make());

  return {
    name: 'dateline:seed-library',
    api: { library },

    // Rolldown's table of how long plugins took would stand below the report; a build for its owner needs none.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),

    configResolved(config) {
      root = config.root;
      folder = resolve(root, options.folder);
    },

    buildApp: {
      order: 'pre',
      async handler() {
        // First of all, so that a bad seed is told of before a minute of bundling; and before the bundler,
        // which would wrap the owner's lines in its own.
        await library();
      },
    },

    async buildStart() {
      if (this.environment.mode !== 'build') return;
      // Who calls Vite's `build` from a program has no `buildApp`.
      await library().catch((error: unknown) => this.error(error instanceof Error ? error : String(error)));
    },

    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const { files } = await library();
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `library/${name}`, source });
      this.emitFile({ type: 'asset', fileName: 'library/schema.json', source: JSON.stringify(schema) });
    },

    writeBundle() {
      isWritten ||= this.environment.name === 'client';
    },

    closeBundle: {
      // Last of all, below what Vite and other plugins have to say.
      order: 'post',
      sequential: true,
      async handler() {
        if (!isWritten || this.environment.name !== 'client') return;
        isWritten = false;
        const sections = buildReport(await library(), placeOf(root, folder));
        if (options.report !== undefined) await writeFile(resolve(root, options.report), formatReport(sections));
        this.environment.logger.info(`\n${formatReportHead(sections, options.report ?? null)}\n`);
      },
    },

    configureServer(server) {
      serveLibrary(server, folder, make);
    },
  };
}

async function makeLibrary(folder: string, tagger: Tagger): Promise<LoadedLibrary> {
  const loaded = await loadSeedLibrary(folder, tagger);
  if (loaded.kind === 'library') return loaded;
  const count = loaded.lines.length === 1 ? '1 problem' : `${loaded.lines.length} problems`;
  throw new SeedError([`${count} in the seeds:`, ...loaded.lines].join('\n'));
}

/** As a person in the root calls it: `seeds`. */
function placeOf(root: string, folder: string): string {
  const place = relative(root, folder);
  return (place.startsWith('..') ? folder : place).split(sep).join('/');
}
