import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeLook } from '../../src/evidence/look/describeLook.ts';
import { defaultLook, themes } from '../../src/evidence/look/parseLook.ts';
import { findContrastFaults, readThemes } from './findContrastFaults.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** Papers white, text black; then what a row adds. */
const good = ':root { --ink: #000; --paper: #fff; --paper-raised: #fff; --paper-sunk: #eee; --accent: #a00; }';

describe('the app’s tokens', () => {
  it('stand out from one another as far as they must, in every theme', () => {
    expect(findContrastFaults(tokens)).toEqual([]);
  });

  it('have every theme that can be chosen, each also for more contrast', () => {
    const found = new Set(readThemes(tokens).map(({ name }) => name));
    const named = themes.filter((theme) => theme !== 'system').flatMap((theme) => [theme, `${theme}, more contrast`]);
    expect([...found].toSorted()).toEqual(named.toSorted());
  });

  it.each(themes.filter((theme) => theme !== 'system'))('%s: the window’s colour is the paper, and the browser is told the same scheme', (theme) => {
    const found = readThemes(tokens).find(({ name }) => name === theme)!;
    const { paper, scheme } = describeLook({ ...defaultLook, theme });
    const value = found.tokens.get('--paper')!;
    const sides = /light-dark\((#\w+), (#\w+)\)/.exec(value);
    expect(paper).toEqual({ light: sides?.[found.scheme === 'light' ? 1 : 2] ?? value, dark: sides?.[found.scheme === 'light' ? 1 : 2] ?? value });
    expect(scheme).toBe(found.scheme);
  });
});

describe('findContrastFaults', () => {
  it.each([
    ['black on white', good],
    ['a length is no colour', `${good} :root { --s1: 4px; --sans: system-ui; }`],
    ['what nothing is read in', `${good} :root { --rule: #fefefe; --shadow: #00000011; }`],
    ['a thin wash below text', `${good} :root { --accent-wash: #aa000016; }`],
    ['a highlight that leaves the text dark', `${good} :root { --own-yellow: #ffe98a; }`],
    ['each side of a pair by itself', ':root { --ink: light-dark(#000, #fff); --paper: light-dark(#fff, #000); --paper-raised: light-dark(#fff, #000); --paper-sunk: light-dark(#fff, #000); --accent: light-dark(#900, #f99); }'],
    ['a theme that turns everything round', `${good} .look[data-theme="black"] { color-scheme: dark; --ink: #fff; --paper: #000; --paper-raised: #111; --paper-sunk: #000; --accent: #f99; }`],
    ['what is for print alone', `${good} @media print { :root { --ink: #fff; } }`],
  ])('finds nothing in %s', (_, css) => expect(findContrastFaults(css)).toEqual([]));

  it.each([
    ['grey text', `${good} :root { --ink: #666; }`, 'light: --ink on --paper has 5.74:1, less than 7:1.'],
    ['text that is faint on the sunk paper alone', `${good} :root { --ink-soft: #747474; }`, 'light: --ink-soft on --paper-sunk has 4.03:1, less than 4.5:1.'],
    ['a pale line below a name', `${good} :root { --place: #9ad9c0; }`, 'light: --place on --paper has 1.61:1, less than 3:1.'],
    ['a pale line below a highlight', `${good} :root { --own-blue-line: #b9d4f0; }`, 'light: --own-blue-line on --paper has 1.53:1, less than 3:1.'],
    ['a faint focus ring', `${good} :root { --accent: #bbb; }`, 'light: the focus ring on --paper has 1.92:1, less than 3:1.'],
    ['a highlight that swallows the text', `${good} :root { --own-blue: #2244cc; }`, 'light: --ink on --own-blue on --paper has 2.77:1, less than 7:1.'],
    ['a wash that is too thick', `${good} :root { --accent-wash: #a00000cc; }`, 'light: --ink on --accent-wash on --paper has 3.44:1, less than 7:1.'],
    ['a theme that forgets its text', `${good} .look[data-theme="black"] { color-scheme: dark; --paper: #000; --paper-raised: #111; --paper-sunk: #000; --accent: #f99; }`, 'black: --ink on --paper has 1.00:1, less than 7:1.'],
    ['the dark side of a pair', `${good} :root { --ink-soft: light-dark(#444, #eee); }`, 'dark: --ink-soft on --paper has 1.16:1, less than 4.5:1.'],
    ['what those see who ask for more contrast', `${good} @media (prefers-contrast: more) { :root { --ink: #777; } }`, 'light, more contrast: --ink on --paper has 4.48:1, less than 7:1.'],
    ['a colour that has no role', `${good} :root { --brand: #f0f; }`, 'light: --brand is a colour of which no one has said what it is for. Give it a role.'],
    ['a colour that cannot be measured', `${good} :root { --ink-soft: oklch(40% 0 0); }`, 'light: --ink-soft is oklch(40% 0 0). Write it as #rrggbb, or a pair of them, so that it can be measured.'],
    ['a paper that is no colour', ':root { --ink: #000; --paper: white; }', 'light: --ink or a paper is no colour.'],
  ])('finds %s', (_, css, sentence) => expect(findContrastFaults(css)).toContain(sentence));
});
