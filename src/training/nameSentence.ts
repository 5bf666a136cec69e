import type { EntityKind } from '../model.ts';
import type { TaggedSentence } from './readConll.ts';

/** A name marked by hand; offsets are UTF-16 in the text it stands in. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'org', OTH: 'other' };

/** A tagged sentence as the finder gets it: tokens joined by blanks, names by their offsets. */
export function nameSentence({ tokens, tags }: TaggedSentence): { readonly text: string; readonly names: readonly GoldName[] } {
  const names: GoldName[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    const from = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const tag = tags[index]!;
    if (tag === 'O') return;
    const last = names.at(-1);
    if (tag.startsWith('I-') && last !== undefined && last.to === from - 1) names[names.length - 1] = { ...last, to: text.length };
    else names.push({ from, to: text.length, kind: kinds[tag.slice(2)]! });
  });
  return { text, names };
}
