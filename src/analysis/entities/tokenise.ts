import type { TextRange } from '../../model.ts';
import { foldName } from './foldName.ts';
import { commonWords } from './lexicons/commonWords.ts';
import { isBarredWord } from './lexicons/isBarredWord.ts';
import { organisations, peoples } from './lexicons/lexicon.ts';
import { functionWords } from './lexicons/words.ts';

/** A word, a number or a single mark. Offsets are UTF-16 in the block's text. */
export interface Token extends TextRange {
  readonly text: string;
  /** Lower case without accents. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: `NATO`, `U.S.`, `A380`. */
  readonly allCapitals: boolean;
  /** White space before it. */
  readonly gap: boolean;
  /** An ordinary English word. */
  readonly common: boolean;
  /** Capitalised or not, never a name or a part of an unknown one. */
  readonly barred: boolean;
}

/** `U.S.`, `J.`, `Gen.`, `St.`, `O’Leary`, `Ki-moon`, `AT&T`, `3,500`. */
const pattern =
  /\p{Lu}\.(?:\p{Lu}\.)+(?:[-‑][\p{L}]+)*|[’']s(?![\p{L}\p{N}])|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Cmdr|Cpl|Adm|Brig|Pvt|Sen|Rep|Gov|Rev|St|Mt|Ft|Inc|Corp|Co|Ltd|Bros|Jr|Sr|\p{Lu})\.(?=\s|$|,)|\p{N}+(?:[.,:]\p{N}+)*(?:-?[\p{L}\p{M}]+\p{N}*)*|[\p{L}\p{M}\p{N}]+(?:[’'&‑-][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** `Xi`, `al-Qaida`, `iTunes`. */
const capitalStart = /^(?:\p{Lu}|[ie]\p{Lu}|(?:a[ldstnrz]|ash|el|d|l)[-’']\p{Lu})/u;
const possessive = /[’'][sS]$/u;
/** `EADS-led`, `London-based`: the name is the part before the hyphen. */
const compound = /^(.+)[-‑](?:led|based|made|backed|owned|born|style|linked|controlled|funded|occupied|era|type|like|sponsored|brokered|allied|friendly|wide|run|held|trained|built|supplied|dominated|mediated|bound|area|registered|listed|educated|ruled|appointed|supported|approved|drafted|organized)$/u;

/** A hyphen that joins two names or stands for a dash: `Boeing-Air Force`, `Apple Inc.-and`. Undefined for all others. */
function dashAt(written: string): number | undefined {
  const at = written.lastIndexOf('-');
  if (at < 1) return undefined;
  const before = foldName(written.slice(0, at));
  const after = written.slice(at + 1);
  if (functionWords.has(after) && /^\p{Lu}/u.test(written)) return at;
  return /^\p{Lu}/u.test(after) && organisations.has(before) && !peoples.has(foldName(after)) ? at : undefined;
}

/** Splits one sentence. Possessive endings and adjectival second parts are tokens of their own. */
export function tokenise(text: string, range: TextRange): readonly Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number): void => {
    const written = text.slice(from, to);
    const kind = /^\p{N}/u.test(written) ? 'number' : /^[\p{L}]/u.test(written) ? 'word' : 'mark';
    const letters = written.replace(/[^\p{L}]/gu, '');
    const capital = kind === 'word' && capitalStart.test(written);
    const folded = foldName(written);
    tokens.push({
      from,
      to,
      text: written,
      folded,
      kind,
      capital,
      allCapitals: (letters.length > 1 || (capital && /\p{N}/u.test(written))) && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      gap: from > range.from && /\s/u.test(text[from - 1]!),
      common: commonWords.has(folded),
      barred: isBarredWord(folded),
    });
  };
  const sentence = text.slice(range.from, range.to);
  for (const match of sentence.matchAll(pattern)) {
    const from = range.from + match.index;
    const written = match[0];
    const to = from + written.length;
    const cut = possessive.exec(written)?.index ?? (written.includes('-') || written.includes('‑') ? (compound.exec(written)?.[1]?.length ?? dashAt(written)) : undefined);
    if (cut !== undefined && cut > 0) {
      add(from, from + cut);
      if (written[cut] === '-' && !compound.test(written)) {
        add(from + cut, from + cut + 1);
        add(from + cut + 1, to);
      } else add(from + cut, to);
    } else add(from, to);
  }
  return tokens;
}
