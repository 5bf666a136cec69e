import type { EntityKind } from '../model.ts';
import type { TaggedSentence } from './readConll.ts';

/** A name marked by hand; offsets are UTF-16 in the text it stands in. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'org', OTH: 'other' };

const clings = /^(?:['’](?:s|S|d|m|ll|re|ve)|n['’]t|[,.;:!?)\]%]|\.\.\.)$/u;
const holds = /^[([$£€]$/u;

/** A tagged sentence as the finder gets it: tokens joined the way they are printed (`Iraq ’s` is `Iraq’s`), names by their offsets. */
export function nameSentence({ tokens, tags }: TaggedSentence): { readonly text: string; readonly names: readonly GoldName[] } {
  const names: GoldName[] = [];
  let text = '';
  let quoted = false;
  let blank = '';
  tokens.forEach((token, index) => {
    const closes = token === '"' && quoted;
    const from = text.length + (clings.test(token) || closes ? 0 : blank.length);
    text = text.padEnd(from) + token;
    if (token === '"') quoted = !quoted;
    blank = holds.test(token) || (token === '"' && quoted) ? '' : ' ';
    const tag = tags[index]!;
    if (tag === 'O') return;
    const last = names.at(-1);
    if (tag.startsWith('I-') && last !== undefined && index > 0 && tags[index - 1]!.slice(2) === tag.slice(2)) names[names.length - 1] = { ...last, to: text.length };
    else names.push({ from, to: text.length, kind: kinds[tag.slice(2)]! });
  });
  return { text, names };
}
