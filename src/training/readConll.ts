import type { EntityKind } from '../model.ts';

/** A name marked by hand; offsets are UTF-16 in the text it stands in. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

export interface GoldSentence {
  /** Tokens joined by blanks. */
  readonly text: string;
  readonly names: readonly GoldName[];
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'org', OTH: 'other' };

/**
 * Reads `token<TAB>tag` lines with IOB2 tags (`B-PER`, `I-PER`, `O`), a blank line between sentences.
 * Throws on a tag that is none of PER, LOC, ORG, OTH.
 */
export function readConll(contents: string, file: string): readonly GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let text = '';
  let names: GoldName[] = [];
  const finish = (): void => {
    if (text !== '') sentences.push({ text, names });
    text = '';
    names = [];
  };
  contents.split('\n').forEach((line, index) => {
    if (line.trim() === '') return finish();
    const [token, tag] = line.split('\t') as [string, string | undefined];
    if (text !== '') text += ' ';
    const from = text.length;
    text += token;
    if (tag === undefined || tag.startsWith('O')) return undefined;
    const kind = kinds[tag.slice(2)];
    if (kind === undefined) throw new Error(`${file}:${index + 1} has the tag "${tag}". Expected O, or B- or I- with PER, LOC, ORG or OTH.`);
    const last = names.at(-1);
    if (tag.startsWith('I-') && last !== undefined && last.to === from - 1) names[names.length - 1] = { ...last, to: text.length };
    else names.push({ from, to: text.length, kind });
    return undefined;
  });
  finish();
  return sentences;
}
