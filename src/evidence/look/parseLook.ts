/** How the reader wants text to look on this device. */
export interface Look {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark' | 'black';
  /** The face of articles: the app's own, the device's serif or sans, or what the browser is set to. */
  readonly font: 'literata' | 'serif' | 'sans' | 'browser';
  /** Percent of the usual size. */
  readonly size: number;
  /** Line height, in percent of the size. */
  readonly leading: number;
  /** Characters in a line, on average. */
  readonly measure: number;
  readonly align: 'start' | 'justify';
  readonly hyphens: boolean;
}

export const defaultLook: Look = { theme: 'system', font: 'literata', size: 100, leading: 162, measure: 72, align: 'start', hyphens: false };

export const themes = ['system', 'light', 'sepia', 'dark', 'black'] as const satisfies readonly Look['theme'][];
export const fonts = ['literata', 'serif', 'sans', 'browser'] as const satisfies readonly Look['font'][];
export const aligns = ['start', 'justify'] as const satisfies readonly Look['align'][];

/** What each of the three numbers may be; the usual value lies on a step of its own. */
export const lookLimits = {
  size: { min: 70, max: 200, step: 5 },
  leading: { min: 120, max: 240, step: 6 },
  measure: { min: 45, max: 90, step: 1 },
} as const satisfies Readonly<Record<'size' | 'leading' | 'measure', Limits>>;

export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A look as it was kept, whoever kept it: what is damaged, missing or of a later edition is the usual. Never throws. */
export function parseLook(kept: unknown): Look {
  const value: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const among = <T extends string>(name: string, all: readonly T[], usual: T): T => all.find((each) => each === value[name]) ?? usual;
  const within = (name: keyof typeof lookLimits): number => {
    const number = value[name];
    const { min, max } = lookLimits[name];
    return typeof number === 'number' && number >= min && number <= max ? Math.round(number) : defaultLook[name];
  };
  return {
    theme: among('theme', themes, defaultLook.theme),
    font: among('font', fonts, defaultLook.font),
    size: within('size'),
    leading: within('leading'),
    measure: within('measure'),
    align: among('align', aligns, defaultLook.align),
    hyphens: value['hyphens'] === true,
  };
}
