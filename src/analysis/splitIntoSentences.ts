import type { TextRange } from '../model.ts';
import { isEnglish } from '../evidence/isEnglish.ts';
import { splitSentences } from './splitSentences.ts';

/** Stand before a name or a number, in the languages where a stop after them is usual; compared in small letters. */
const abbreviations: ReadonlySet<string> = new Set(
  'm mm dr prof st sr sra srta dª lic ing dipl hr fr frl nr no núm art bzw ca z.b u.a d.h usw vgl bd abs evtl ggf inkl mio mrd tel p.ex cf av bd pl sig sig.ra dott on avv s.e s.m mgr inż ks dr.sc tzv např tj г гг ул им т.е т.д проф акад'.split(' '),
);
/** Write the ordinal number with a stop: `am 3. Mai`. */
const withOrdinals: ReadonlySet<string> = new Set(['cs', 'da', 'de', 'et', 'fi', 'hr', 'hu', 'lv', 'nb', 'nn', 'no', 'pl', 'sk', 'sl', 'sr', 'tr', 'bs', 'is', 'eu']);
const longestAbbreviation = 12;

/**
 * The sentences of one block's text in its language: sorted, never overlapping, covering everything but the white space
 * between them. English by rules of its own, others by the platform (Unicode Standard Annex 29), put together again
 * where it parted at the stop of an initial, an abbreviation or an ordinal number.
 */
export function splitIntoSentences(text: string, lang: string): readonly TextRange[] {
  if (isEnglish(lang)) return splitSentences(text);
  const ordinals = withOrdinals.has(lang.split('-')[0]!);
  const found: TextRange[] = [];
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && goesOn(segment, ordinals)) continue;
    for (const range of splitLines(text, start, end)) found.push(range);
    start = end;
  }
  return found;
}

function goesOn(segment: string, ordinals: boolean): boolean {
  const ending = segment.slice(-longestAbbreviation - 4);
  // What ends in a line break or a tab ends there.
  const last = /(?:^|[\s(«„“"'’])([\p{L}\p{N}.ª]{1,12})\.\p{Zs}*$/u.exec(ending)?.[1];
  if (last === undefined) return false;
  if (/^\d+$/.test(last)) return ordinals && last.length <= 2;
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

/** Lines of code and cells of a table are sentences of their own. */
function splitLines(text: string, from: number, to: number): readonly TextRange[] {
  return [...text.slice(from, to).matchAll(/[^\s](?:[^\n\t\r]*[^\s])?/gu)].map(({ 0: ink, index }) => ({ from: from + index, to: from + index + ink.length }));
}
