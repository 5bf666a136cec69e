/** What is wrong in a value of a file: `where` is the field, with dots; empty where the whole value is meant. */
export interface Fault {
  readonly where: string;
  readonly found: unknown;
  /** In words, to follow "where … is expected". */
  readonly expected: string;
}

/** The first fault of a value; null where it is as it should be. */
export type FindFault = (value: unknown) => Fault | null;

export const mustBe = (expected: string, test: (value: unknown) => boolean): FindFault => (value) => (test(value) ? null : { where: '', found: value, expected });

/** An object with these fields. More of them are no fault: what a later edition adds to an entry is kept. */
export const withFields = (fields: Readonly<Record<string, FindFault>>): FindFault => {
  const isObject = mustBe(`{ ${Object.keys(fields).map((name) => `"${name}"`).join(', ')} }`, isRecord);
  return (value) => {
    const fault = isObject(value);
    if (fault !== null || !isRecord(value)) return fault;
    for (const [name, find] of Object.entries(fields)) {
      const inside = find(value[name]);
      if (inside !== null) return { ...inside, where: inside.where === '' ? name : `${name}.${inside.where}` };
    }
    return null;
  };
};

export const text = mustBe('a text', (value) => typeof value === 'string');
export const filledText = mustBe('a text that is not empty', (value) => typeof value === 'string' && value.trim() !== '');
export const yesOrNo = mustBe('true or false', (value) => typeof value === 'boolean');
export const amount = mustBe('a number from 0 on', (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
export const time = mustBe('a time in milliseconds since 1970', (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
export const whole = mustBe('a whole number from 0 on', (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
/** Ids become addresses: nothing else may stand in them. */
export const articleId = mustBe('an id of lower-case letters, digits and hyphens', (value) => typeof value === 'string' && /^[a-z\d-]+$/.test(value));
export const oneOf = (all: readonly string[]): FindFault => mustBe(`one of ${all.map((each) => `"${each}"`).join(', ')}`, (value) => typeof value === 'string' && all.includes(value));
export const between = (least: number, most: number): FindFault => mustBe(`a number from ${least} to ${most}`, (value) => typeof value === 'number' && value >= least && value <= most);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
