import type { Look } from './parseLook.ts';

/** A look as a page wears it: on the root element, and in the colours that the browser draws around the page. */
export interface LookDescription {
  /** Attributes of the root element. The rules for them ask for its class `look`, so that no page holds them before. */
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
  /** Custom properties of the root element. */
  readonly properties: Readonly<Record<`--${string}`, string>>;
  readonly scheme: 'light' | 'dark' | 'light dark';
  /** The paper, for `theme-color`, by what the device prefers. */
  readonly paper: { readonly light: string; readonly dark: string };
}

/** As `tokens.css` has them. */
const papers = { light: '#fbfaf6', sepia: '#f5ecd7', dark: '#171614', black: '#000000' } as const;

const schemes = { system: 'light dark', light: 'light', sepia: 'light', dark: 'dark', black: 'dark' } as const;

export function describeLook({ theme, font, size, leading, measure, align, hyphens }: Look): LookDescription {
  return {
    attributes: { 'data-theme': theme, 'data-font': font, 'data-align': align, 'data-hyphens': hyphens ? 'on' : 'off' },
    properties: { '--size': String(size / 100), '--leading-reading': String(leading / 100), '--characters': String(measure) },
    scheme: schemes[theme],
    paper: theme === 'system' ? { light: papers.light, dark: papers.dark } : { light: papers[theme], dark: papers[theme] },
  };
}

/** Name of the cache and address in it where the page leaves the look for the service worker. `root` is the app's own address. */
export const lookRecord = (root: string): { readonly cache: string; readonly url: string } => ({ cache: `dateline-look ${root}`, url: `${root}look.json` });
