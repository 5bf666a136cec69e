import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Library } from '../model.ts';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import schema from './library.schema.json' with { type: 'json' };
import { loadSeedLibrary } from './loadSeedLibrary.ts';
import { loadTagger } from './loadTagger.ts';
import type { NamedFiles } from './nameFiles.ts';
import { serveLibrary } from './serveLibrary.ts';

export interface BuiltLibrary {
  readonly linked: Library;
  readonly files: NamedFiles;
}

/** What other plugins ask of this one, by `plugin.api`. */
export interface SeedLibraryApi {
  /** Made once a build; rejects with a line for every bad seed. */
  readonly library: () => Promise<BuiltLibrary>;
}

/**
 * A folder of articles as `library/…`: assets in a build, a middleware in dev. In dev a changed seed
 * reloads the page; a bad one shows what to put right, and the last good library stays.
 * A bad seed stops a build, with every bad seed told at once.
 *
 * @param options.folder relative to Vite's root
 */
export function seedLibrary(options: { readonly folder: string }): Plugin<SeedLibraryApi> {
  let folder = resolve(options.folder);
  let made: Promise<BuiltLibrary> | null = null;
  let tagger: Promise<Tagger> | null = null;
  const make = async (): Promise<BuiltLibrary> => makeLibrary(folder, await (tagger ??= loadTagger()));
  const library = (): Promise<BuiltLibrary> => (made ??= make());

  return {
    name: 'dateline:seed-library',
    api: { library },

    configResolved(config) {
      folder = resolve(config.root, options.folder);
    },

    async buildStart() {
      if (this.environment.mode !== 'build') return;
      // First of all, so that a bad seed is told of before a minute of bundling.
      await library().catch((error: unknown) => this.error(error instanceof Error ? error : String(error)));
    },

    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const { files } = await library();
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `library/${name}`, source });
      this.emitFile({ type: 'asset', fileName: 'library/schema.json', source: JSON.stringify(schema) });
    },

    configureServer(server) {
      serveLibrary(server, folder, make);
    },
  };
}

async function makeLibrary(folder: string, tagger: Tagger): Promise<BuiltLibrary> {
  const loaded = await loadSeedLibrary(folder, tagger);
  if (loaded.kind === 'library') return loaded;
  const count = loaded.lines.length === 1 ? '1 problem' : `${loaded.lines.length} problems`;
  throw new Error([`${count} in the seeds:`, ...loaded.lines].join('\n'));
}
