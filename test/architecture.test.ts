import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from './architecture/findViolations.ts';

const source = join(import.meta.dirname, '../src');

describe('the house', () => {
  it('keeps its own rules', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
      .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(source, path), 'utf8') }));
    expect(files.length).toBeGreaterThan(0);
    expect(findViolations(files)).toEqual([]);
  });
});

describe('findViolations', () => {
  it.each([
    ['analysis may read the model', 'analysis/annotate.ts', `import type { Block } from '../model.ts';`],
    ['a route may ask and show', 'routes/ListRoute.tsx', `import { list } from '../data/list.ts'; import { Row } from '../components/Row.tsx';`],
    ['the prerenderer alone may import App', 'build/prerender.tsx', `import { App } from '../App.tsx';`],
    ['the page may know what a worker says', 'data/offline.ts', `import type { Kept } from '../workers/keptMessages.ts';`],
    ['a component may use React and its own style', 'components/Row.tsx', `import { memo } from 'react'; import styles from './Row.module.css';`],
    ['the build may use Node and the console', 'build/report.ts', `import { join } from 'node:path'; console.log(join('a', 'b'));`],
    ['a word in a comment or a string is no use of it', 'data/a.ts', `// console.log and innerHTML\nexport const word = 'innerHTML';`],
    ['a named export of its own is no barrel', 'data/a.ts', `const a = 1; export { a };`],
  ])('%s', (_, path, text) => {
    expect(findViolations([{ path, text }])).toEqual([]);
  });

  it.each([
    ['analysis must not import the build', 'analysis/a.ts', `import { load } from '../build/load.ts';`, 'analysis may import'],
    ['not even its types', 'analysis/a.ts', `import type { Load } from '../build/load.ts';`, 'analysis may import'],
    ['not even lazily', 'analysis/a.ts', `export const a = () => import('../data/a.ts');`, 'analysis may import'],
    ['analysis must not import Node', 'analysis/a.ts', `import { readFileSync } from 'node:fs';`, 'must not know'],
    ['analysis must not import React', 'analysis/a.ts', `import { renderToString } from 'react-dom/server';`, 'must not know'],
    ['a component must not fetch', 'components/Row.tsx', `import { useQuery } from '@tanstack/react-query';`, 'must not know'],
    ['a component must not ask data', 'components/Row.tsx', `import { list } from '../data/list.ts';`, 'components may import'],
    ['a route must not analyse', 'routes/ListRoute.tsx', `import { analyse } from '../analysis/analyse.ts';`, 'routes may import'],
    ['data must not run analysis', 'data/a.ts', `import { analyse } from '../analysis/analyse.ts';`, 'data may import'],
    ['data must not import a worker\'s code', 'data/a.ts', `import { keep } from '../workers/keep.ts';`, 'data may import'],
    ['a worker must not import data', 'workers/a.ts', `import { list } from '../data/list.ts';`, 'workers may import'],
    ['the rest of the build must not import App', 'build/other.ts', `import { App } from '../App.tsx';`, 'build may import'],
    ['the rest of the build must not spell URLs of pages', 'build/other.ts', `import { listPath } from '../paths.ts';`, 'build may import'],
    ['the model runs nothing of others', 'model.ts', `import { a } from './paths.ts';`, 'model may import'],
    ['a default export', 'data/a.ts', `export default 1;`, 'default export'],
    ['a barrel', 'components/index.ts', `export * from './Row.tsx';`, 'hands on'],
    ['a renamed re-export', 'components/rows.ts', `export { Row as TheRow } from './Row.tsx';`, 'hands on'],
    ['HTML from a string in JSX', 'components/a.tsx', `export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`, 'dangerouslySetInnerHTML'],
    ['HTML from a string in props', 'components/a.tsx', `export const props = { dangerouslySetInnerHTML: { __html: '' } };`, 'dangerouslySetInnerHTML'],
    ['HTML from a string on an element', 'data/a.ts', `export const a = (e: Element) => { e.innerHTML = ''; };`, 'innerHTML'],
    ['the console in the app', 'routes/a.tsx', `export const a = () => console.warn('a');`, 'console'],
    ['an import without extension', 'data/a.ts', `import { b } from './b';`, 'extension'],
    ['an import from outside', 'data/a.ts', `import { b } from '../../test/b.ts';`, 'outside src'],
    ['a file of no layer', 'utils/a.ts', `export const a = 1;`, 'no layer'],
  ])('%s', (_, path, text, sentence) => {
    const violations = findViolations([{ path, text }]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(sentence);
    expect(violations[0]).toContain(`src/${path}`);
  });
});
