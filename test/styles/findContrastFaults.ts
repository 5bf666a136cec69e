import { parse, type Rule } from 'postcss';

/** Red, green and blue from 0 to 255, and how much of it covers what is below. */
interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

type Tokens = ReadonlyMap<string, string>;

/** The themes of a style and their tokens; each also as it is for those who ask for more contrast. */
export interface Theme {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly tokens: Tokens;
}

/** What a colour is for, and so how far it must stand out from each paper (WCAG 1.4.3, 1.4.6, 1.4.11). */
const roles: readonly { readonly tokens: RegExp; readonly least: number | 'ground' | 'none' }[] = [
  { tokens: /^--ink$/, least: 7 },
  // Secondary text, dates and links.
  { tokens: /^--(?:ink-soft|accent)$/, least: 4.5 },
  // Lines below names and highlights; the words themselves are ink.
  { tokens: /^--(?:person|org|place|other|own-[a-z]+-line)$/, least: 3 },
  { tokens: /^--(?:paper|paper-raised|paper-sunk)$/, least: 'none' },
  // Text stands on them: whatever paper they lie on.
  { tokens: /^--(?:accent-wash|own-[a-z]+)$/, least: 'ground' },
  // Nothing is to be read in them.
  { tokens: /^--(?:rule|shadow)$/, least: 'none' },
];

const papers = ['--paper', '--paper-raised', '--paper-sunk'];
const kinds = ['--person', '--org', '--place', '--other'];
/** The outline of what has the focus. */
const ring = { token: '--accent', least: 3 };
/** How much of its colour fills a chosen name, in `base.css`. */
const fill = 0.14;

/** One sentence for each pair of colours, in each theme, that stands out too little; and for each colour whose role is not known. */
export function findContrastFaults(css: string): readonly string[] {
  return readThemes(css).flatMap(({ name, scheme, tokens }) => {
    const colourOf = (token: string): Colour | null => parseColour(tokens.get(token) ?? '', scheme);
    const say = (what: string, ratio: number, least: number): readonly string[] => (ratio >= least ? [] : [`${name}: ${what} has ${ratio.toFixed(2)}:1, less than ${least}:1.`]);
    const ink = colourOf('--ink');
    if (ink === null || papers.some((paper) => colourOf(paper) === null)) return [`${name}: --ink or a paper is no colour.`];
    const onPapers = (judge: (paper: Colour, words: string) => readonly string[]) => papers.flatMap((paper) => judge(colourOf(paper)!, `on ${paper}`));
    const ofToken = [...tokens.keys()].flatMap((token) => {
      const colour = colourOf(token);
      if (colour === null) return isOtherNotation(tokens.get(token)!) ? [`${name}: ${token} is ${tokens.get(token)!}. Write it as #rrggbb, or a pair of them, so that it can be measured.`] : [];
      const role = roles.find((each) => each.tokens.test(token));
      if (role === undefined) return [`${name}: ${token} is a colour of which no one has said what it is for. Give it a role.`];
      const { least } = role;
      if (least === 'none') return [];
      if (least === 'ground') return onPapers((paper, words) => say(`--ink on ${token} ${words}`, contrast(ink, cover(colour, paper)), 7));
      return onPapers((paper, words) => say(`${token} ${words}`, contrast(cover(colour, paper), paper), least));
    });
    const ofFocus = onPapers((paper, words) => say(`the focus ring ${words}`, contrast(colourOf(ring.token) ?? paper, paper), ring.least));
    const ofFills = kinds.flatMap((kind) => {
      const colour = colourOf(kind);
      return colour === null ? [] : onPapers((paper, words) => say(`--ink on a name filled with ${kind} ${words}`, contrast(ink, cover({ ...colour, alpha: fill }, paper)), 7));
    });
    return [...ofToken, ...ofFocus, ...ofFills];
  });
}

/** The device's two themes and those that can be chosen, as a style sheet decides them. */
export function readThemes(css: string): readonly Theme[] {
  const rules: { readonly selector: string; readonly rule: Rule; readonly more: boolean }[] = [];
  parse(css).walkRules((rule) => {
    const media = rule.parent?.type === 'atrule' && 'params' in rule.parent ? rule.parent.params : '';
    if (media !== '' && media !== '(prefers-contrast: more)') return;
    for (const selector of rule.selectors) rules.push({ selector, rule, more: media !== '' });
  });
  const chosen = [...new Set(rules.flatMap(({ selector }) => /^\.look\[data-theme="(\w+)"\]$/.exec(selector)?.[1] ?? []))];
  const names = [...new Set(['light', 'dark', ...chosen])];
  return names.flatMap((name) => [false, true].map((more) => {
    const declared = new Map<string, string>();
    for (const each of rules) {
      const applies = each.selector === ':root' || (chosen.includes(name) && [`.look[data-theme="${name}"]`, '.look[data-theme]'].includes(each.selector));
      if (applies && (more || !each.more)) each.rule.walkDecls(({ prop, value }) => void declared.set(prop, value));
    }
    const scheme = declared.get('color-scheme');
    return {
      name: more ? `${name}, more contrast` : name,
      // Where the device decides, each name stands for its own side.
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : name === 'dark' ? 'dark' : 'light',
      tokens: new Map([...declared].filter(([prop]) => prop.startsWith('--'))),
    } as const;
  }));
}

/** `#rgb`, `#rrggbb` or `#rrggbbaa`, or one side of `light-dark(…)`; null for what is no colour. */
export function parseColour(value: string, scheme: 'light' | 'dark'): Colour | null {
  const sides = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value);
  const side = (sides === null ? value : sides[scheme === 'light' ? 1 : 2]!).trim();
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6})([0-9a-f]{2})?)$/i.exec(side);
  if (digits === null) return null;
  const hex = digits[2] ?? digits[1]!.replaceAll(/./g, '$&$&');
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return { rgb: [at(0), at(2), at(4)], alpha: digits[3] === undefined ? 1 : Number.parseInt(digits[3], 16) / 255 };
}

/** Colours of which nothing is computed here. */
const isOtherNotation = (value: string): boolean => /^(?:#|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)|[a-z]+$)/i.test(value);

function cover({ rgb, alpha }: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2): number => rgb[index] * alpha + below.rgb[index] * (1 - alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance({ rgb }: Colour): number {
  const [red, green, blue] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
