import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

export interface SourceText {
  /** Path below `src/`, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** The map of ARCHITECTURE: what each layer may import of the others, besides itself. */
const mayImport = {
  model: [],
  paths: ['model'],
  evidence: ['model'],
  analysis: ['model', 'evidence'],
  training: ['model', 'analysis'],
  build: ['model', 'evidence', 'analysis'],
  workers: ['model', 'evidence', 'analysis'],
  data: ['model', 'paths', 'evidence'],
  styles: [],
  components: ['model', 'paths', 'evidence'],
  routes: ['model', 'paths', 'evidence', 'data', 'components'],
  App: ['model', 'routes', 'data', 'paths', 'styles', 'components'],
  main: ['model', 'routes', 'data', 'paths', 'styles', 'App'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Layer = keyof typeof mayImport;

/** Single files that may import more, each for its reason. */
const exceptions: Readonly<Record<string, readonly Layer[]>> = {
  // The browser's main.tsx has a twin at build that renders the same tree to text.
  'build/prerender.tsx': ['App', 'paths', 'data'],
  // It writes a file for every URL, and URLs are spelled in one place.
  'build/prerenderPages.ts': ['paths'],
};

const browserOnly = ['react', 'react-dom', 'react-router-dom', '@base-ui/react', '@tanstack/react-query', 'idb'];

const forbiddenPackages: Readonly<Record<Layer, readonly string[]>> = {
  model: ['*'],
  paths: ['*'],
  evidence: ['*'],
  analysis: ['node:*', 'vite', ...browserOnly],
  training: [],
  build: [],
  workers: ['node:*', 'vite', 'react', 'react-dom', 'react-router-dom', '@base-ui/react', '@tanstack/react-query'],
  data: ['node:*', 'vite', '@base-ui/react', 'react-dom', 'react-router-dom'],
  styles: ['*'],
  components: ['node:*', 'vite', '@tanstack/react-query', 'idb'],
  routes: ['node:*', 'vite', 'idb'],
  App: ['node:*', 'vite', 'idb'],
  main: ['node:*', 'vite', 'idb'],
};

/** Where a line on the terminal is the product. */
const mayWriteToConsole: readonly Layer[] = ['build', 'training'];

/** One sentence for each breach of the house's rules, naming the file; empty where all keep them. */
export function findViolations(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === null) {
      return [`src/${file.path} belongs to no layer. Put it in one of: ${Object.keys(mayImport).join(', ')}.`];
    }
    const { module, program, errors } = parseSync(file.path, file.text);
    if (errors.length > 0) return [`src/${file.path} cannot be parsed: ${errors[0]!.message}`];
    const imports = [
      ...module.staticImports.map((each) => ({
        specifier: each.moduleRequest.value,
        typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
      })),
      ...module.staticExports.flatMap((each) =>
        each.entries.flatMap((entry) => (entry.moduleRequest === null ? [] : [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }])),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        specifier: file.text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/gu, ''),
        typeOnly: false,
      })),
    ];
    return [
      ...imports.flatMap(({ specifier, typeOnly }) =>
        specifier.startsWith('.') ? judgeImport(file.path, layer, specifier, typeOnly) : judgePackage(file.path, layer, specifier),
      ),
      ...(module.staticExports.some((each) => each.entries.some((entry) => entry.exportName.kind === 'Default'))
        ? [`src/${file.path} has a default export. Export by name.`]
        : []),
      ...(module.staticExports.some((each) => each.entries.some((entry) => entry.moduleRequest !== null))
        ? [`src/${file.path} hands on another file's exports. Import from the file itself.`]
        : []),
      ...judgeCode(file.path, layer, program),
    ];
  });
}

function layerOf(path: string): Layer | null {
  const first = path.split('/')[0]!.replace(/\.tsx?$/u, '');
  return first in mayImport ? (first as Layer) : null;
}

function judgeImport(path: string, layer: Layer, specifier: string, typeOnly: boolean): readonly string[] {
  const bare = specifier.replace(/\?.*$/u, '');
  const target = posix.join(posix.dirname(path), bare);
  if (target.startsWith('..')) return [`src/${path} imports "${specifier}", which lies outside src. Move it in.`];
  if (!/\.[a-z]+$/u.test(bare)) return [`src/${path} imports "${specifier}" without its extension. Write it out.`];
  const targetLayer = layerOf(target);
  if (targetLayer === null) return [`src/${path} imports "${specifier}", which belongs to no layer.`];
  const allowed: readonly Layer[] = [layer, ...mayImport[layer], ...(exceptions[path] ?? [])];
  if (allowed.includes(targetLayer)) return [];
  // The page reaches a worker by URL; what they say to each other is a type of the worker's.
  if (typeOnly && layer === 'data' && targetLayer === 'workers') return [];
  if (layer === 'data' && targetLayer === 'workers' && /\?(?:worker|sharedworker)?&?url$/u.test(specifier)) return [];
  return [`src/${path} imports "${specifier}": ${layer} may import ${allowed.join(', ')}, not ${targetLayer}.`];
}

function judgePackage(path: string, layer: Layer, specifier: string): readonly string[] {
  const forbidden = forbiddenPackages[layer].some((name) =>
    name === '*' ? true : name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return forbidden ? [`src/${path} imports "${specifier}", which ${layer} must not know.`] : [];
}

function judgeCode(path: string, layer: Layer, program: ReturnType<typeof parseSync>['program']): readonly string[] {
  const found = new Set<string>();
  const judgeName = (name: string): void => {
    if (['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'srcDoc'].includes(name)) {
      found.add(`src/${path} uses ${name}. The text is data, never HTML: build elements.`);
    }
  };
  new Visitor({
    JSXAttribute: (node) => {
      if (node.name.type === 'JSXIdentifier') judgeName(node.name.name);
    },
    Property: (node) => {
      if (node.key.type === 'Identifier') judgeName(node.key.name);
    },
    MemberExpression: (node) => {
      if (node.property.type === 'Identifier') judgeName(node.property.name);
      if (node.object.type === 'Identifier' && node.object.name === 'console' && !mayWriteToConsole.includes(layer)) {
        found.add(`src/${path} writes to the console. Throw, or return a value.`);
      }
    },
  }).visit(program);
  return [...found];
}
