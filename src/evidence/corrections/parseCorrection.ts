import type { ArticleId, Correction, EntityId, EntityKind, EntityRef, NameAnchor, ReportRef, SplitPart } from '../../model.ts';

const ANCHOR_REACH = 32;
const kinds: readonly EntityKind[] = ['person', 'org', 'place', 'other'];
const steps: readonly Correction['do'][] = ['hide', 'hide mention', 'retype', 'rename', 'merge', 'split', 'split event'];
const parts: readonly SplitPart['of'][] = ['mention', 'article', 'alias'];
const quoted = (words: readonly string[]): string => words.map((each) => `"${each}"`).join(', ');

/** Tells of what is wrong and gives null; `where` is the key, with dots. */
export type Complain = (where: string, found: unknown, expected: string) => null;

/** One step of the journal; null where something of it was complained of. Strict: what is not known is not kept, so it is told. */
export function parseCorrection(value: unknown, complain: Complain): Correction | null {
  if (!isRecord(value)) return complain('', value, 'a step such as { "do": "hide", … }');
  const step = steps.find((each) => each === value['do']);
  if (step === undefined) return complain('do', value['do'], `one of ${quoted(steps)}`);
  if (step === 'split event') {
    const parts = readReports(value['parts'], complain);
    return all(isBare(value, ['do', 'parts'], '', complain), parts) && { do: step, parts: parts! };
  }
  const entity = readRef(value['entity'], 'entity', complain);
  switch (step) {
    case 'hide':
      return all(isBare(value, ['do', 'entity'], '', complain), entity) && { do: step, entity: entity! };
    case 'hide mention': {
      const at = readAnchor(value['at'], 'at', complain);
      return all(isBare(value, ['do', 'entity', 'at'], '', complain), entity, at) && { do: step, entity: entity!, at: at! };
    }
    case 'retype': {
      const kind = readKind(value['kind'], 'kind', complain);
      return all(isBare(value, ['do', 'entity', 'kind'], '', complain), entity, kind) && { do: step, entity: entity!, kind: kind! };
    }
    case 'rename': {
      const to = readName(value['name'], 'name', complain);
      return all(isBare(value, ['do', 'entity', 'name'], '', complain), entity, to) && { do: step, entity: entity!, name: to! };
    }
    case 'merge': {
      const into = readRef(value['into'], 'into', complain);
      return all(isBare(value, ['do', 'entity', 'into'], '', complain), entity, into) && { do: step, entity: entity!, into: into! };
    }
    case 'split': {
      const part = readPart(value['part'], complain);
      const as = readRef(value['as'], 'as', complain);
      return all(isBare(value, ['do', 'entity', 'part', 'as'], '', complain), entity, part, as) && { do: step, entity: entity!, part: part!, as: as! };
    }
  }
}

const all = (...values: readonly unknown[]): true | null => (values.includes(null) ? null : true);

/** Null where there is more in it than `keys`. */
function isBare(value: Readonly<Record<string, unknown>>, keys: readonly string[], where: string, complain: Complain): true | null {
  const more = Object.keys(value).filter((key) => !keys.includes(key));
  for (const key of more) complain(join(where, key), value[key], 'nothing');
  return more.length === 0 ? true : null;
}

function readRef(value: unknown, where: string, complain: Complain): EntityRef | null {
  if (!isRecord(value)) return complain(where, value, '{ "id", "kind", "name" }');
  const bare = isBare(value, ['id', 'kind', 'name'], where, complain);
  const id = readId(value['id'], join(where, 'id'), complain);
  const kind = readKind(value['kind'], join(where, 'kind'), complain);
  const called = readName(value['name'], join(where, 'name'), complain);
  return all(bare, id, kind, called) && { id: id as EntityId, kind: kind!, name: called! };
}

function readPart(value: unknown, complain: Complain): SplitPart | null {
  const of = isRecord(value) ? parts.find((each) => each === value['of']) : undefined;
  if (!isRecord(value) || of === undefined) return complain('part', value, `something "of" ${quoted(parts)}`);
  switch (of) {
    case 'mention': {
      const at = readAnchor(value['at'], 'part.at', complain);
      return all(isBare(value, ['of', 'at'], 'part', complain), at) && { of, at: at! };
    }
    case 'article': {
      const article = readId(value['article'], 'part.article', complain);
      return all(isBare(value, ['of', 'article'], 'part', complain), article) && { of, article: article as ArticleId };
    }
    case 'alias': {
      const alias = readName(value['alias'], 'part.alias', complain);
      return all(isBare(value, ['of', 'alias'], 'part', complain), alias) && { of, alias: alias! };
    }
  }
}

/** The parts of an event that is split: at least two, none empty, no report twice. */
function readReports(value: unknown, complain: Complain): readonly (readonly ReportRef[])[] | null {
  if (!Array.isArray(value) || value.length < 2) return complain('parts', value, 'a list of two or more parts');
  const seen = new Set<string>();
  const parts = value.map((part: unknown, at): readonly (ReportRef | null)[] | null => {
    const where = `parts.${at + 1}`;
    if (!Array.isArray(part) || part.length === 0) return complain(where, part, 'a list of reports');
    return part.map((report: unknown, number) => readReport(report, `${where}.${number + 1}`, seen, complain));
  });
  return parts.some((part) => part === null || part.includes(null)) ? null : (parts as readonly (readonly ReportRef[])[]);
}

function readReport(value: unknown, where: string, seen: Set<string>, complain: Complain): ReportRef | null {
  if (!isRecord(value)) return complain(where, value, '{ "id", "article", "words" }');
  const bare = isBare(value, ['id', 'article', 'words'], where, complain);
  const id = readId(value['id'], join(where, 'id'), complain);
  const article = readId(value['article'], join(where, 'article'), complain);
  const words = readName(value['words'], join(where, 'words'), complain);
  if (id !== null && seen.has(id)) return complain(join(where, 'id'), id, 'a report that is in no part yet');
  if (id !== null) seen.add(id);
  return all(bare, id, article, words) && { id: id!, article: article as ArticleId, words: words! };
}

function readAnchor(value: unknown, where: string, complain: Complain): NameAnchor | null {
  if (!isRecord(value)) return complain(where, value, '{ "article", "prefix", "exact", "suffix" }');
  const bare = isBare(value, ['article', 'prefix', 'exact', 'suffix'], where, complain);
  const article = readId(value['article'], join(where, 'article'), complain);
  const exact = readName(value['exact'], join(where, 'exact'), complain);
  const prefix = readSide(value['prefix'], join(where, 'prefix'), complain);
  const suffix = readSide(value['suffix'], join(where, 'suffix'), complain);
  return all(bare, article, exact, prefix, suffix) && { article: article as ArticleId, exact: exact!, prefix: prefix!, suffix: suffix! };
}

const readSide = (value: unknown, where: string, complain: Complain): string | null =>
  typeof value === 'string' && value.length <= ANCHOR_REACH ? value : complain(where, value, `a text of at most ${ANCHOR_REACH} characters`);
const readName = (value: unknown, where: string, complain: Complain): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : complain(where, value, 'a text that is not empty');
const readId = (value: unknown, where: string, complain: Complain): string | null =>
  typeof value === 'string' && /^[a-z\d-]+$/.test(value) ? value : complain(where, value, 'an id of lower-case letters, digits and hyphens');
const readKind = (value: unknown, where: string, complain: Complain): EntityKind | null =>
  kinds.find((kind) => kind === value) ?? complain(where, value, `one of ${quoted(kinds)}`);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const join = (where: string, key: string): string => (where === '' ? key : `${where}.${key}`);

/** A value in a few words. */
export function nameValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
