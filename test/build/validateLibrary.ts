import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../src/build/library.schema.json' with { type: 'json' };
import type { NamedFiles } from '../../src/build/nameFiles.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^manifest\.json$/u, 'Manifest'],
  [/^addresses\//u, 'AddressFile'],
  [/^months\//u, 'MonthFile'],
  [/^articles\//u, 'ArticleFile'],
  [/^entities\//u, 'EntityFile'],
  [/^who\//u, 'WhoFile'],
  [/^timeline\//u, 'TimelineFile'],
  [/^not-placed\./u, 'NotPlacedFile'],
  [/^overview\./u, 'OverviewFile'],
  [/^shards\//u, 'ShardFile'],
];

// Date rolls 30 February over to March instead of refusing it.
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const ajv = new Ajv2020({
  schemas: [{ ...schema, $id: 'library' }],
  strict: true,
  strictRequired: true,
  allowUnionTypes: true,
  formats: { date: isDay },
});

/** What the schema finds wrong with a file's value; the file's path says which kind it must be. */
export function validateFile(path: string, value: unknown): readonly string[] {
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
  if (kind === undefined) return [`${path} is no file of the format`];
  const validate = ajv.getSchema(`library#/$defs/${kind}`)!;
  return validate(value) === true ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
}

export const validateFiles = (files: NamedFiles): readonly string[] =>
  [...files].flatMap(([path, text]) => validateFile(path, JSON.parse(text)));
