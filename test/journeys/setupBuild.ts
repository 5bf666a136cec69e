/** `tsx test/journeys/setupBuild.ts OUT [SEEDS]`: builds the app as it is published, if told so from another folder of seeds. */
import { resolve } from 'node:path';
import { build, loadConfigFromFile, type PluginOption } from 'vite';
import { seedLibrary } from '../../src/build/seedLibrary.ts';

const root = resolve(import.meta.dirname, '../..');
const [outDir, seeds] = process.argv.slice(2);
if (outDir === undefined) throw new Error('The first argument should be the folder to build into, but there is none.');

const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
if (loaded === null) throw new Error(`${root} should hold vite.config.ts, but does not.`);
const { config } = loaded;

const replaceSeeds = (option: PluginOption): PluginOption => {
  if (Array.isArray(option)) return option.map(replaceSeeds);
  const isSeedLibrary = option !== false && option != null && 'name' in option && option.name === 'dateline:seed-library';
  return isSeedLibrary && seeds !== undefined ? seedLibrary({ folder: resolve(seeds) }) : option;
};

await build({
  ...config,
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: (config.plugins ?? []).map(replaceSeeds),
  build: { ...config.build, outDir: resolve(outDir), emptyOutDir: true },
});
