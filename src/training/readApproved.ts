import { readFile } from 'node:fs/promises';
import type { EntityKind } from '../model.ts';
import type { ScoredName } from './scoreNames.ts';

export interface ApprovedBlock {
  readonly text: string;
  /** `entity` is the name that the article's mentions of one thing have in common. */
  readonly names: readonly ScoredName[];
}

const sign = /\[(?<kind>person|org|place|other) (?<name>[^\]→]*)→(?<entity>[^\]]*)\]|[{}]|\| /gu;

/** The blocks of an analysis that a person approved name by name (`test/golden/…/expected.json`). */
export async function readApproved(file: URL): Promise<readonly ApprovedBlock[]> {
  const { text } = JSON.parse(await readFile(file, 'utf8')) as { readonly text: readonly string[] };
  return text.map((block) => readBlock(block.replace(/^\(\w+\) /u, '')));
}

function readBlock(marked: string): ApprovedBlock {
  const names: ScoredName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(sign)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const { kind, name, entity } = match.groups!;
    if (name === undefined) continue;
    names.push({ from: text.length, to: text.length + name.length, kind: kind as EntityKind, entity: entity! });
    text += name;
  }
  return { text: text + marked.slice(at), names };
}
