import type { TextRange } from '../../model.ts';
import { functionWords } from './lexicons/words.ts';

const quotation = /(?<=[“"])\p{Lu}[\p{L}\p{M}\p{N}’'&-]*(?: [\p{L}\p{M}\p{N}’'&-]+){2,14}(?=[”"])/gu;
const leastCapitals = 3;
/** Of a list of names in quotation marks (`“Russia and China and Iran”`) the tagger knows every one. */
const leastUnknown = 2;

/**
 * Works named in quotation marks, in Title Case, as ranges of the sentence:
 * `“China’s Position on the Political Settlement of the Ukraine Crisis”`. Needed because few of the
 * texts that the tagger learned from quote a long title, and it marks the countries within instead.
 *
 * @param names what the tagger found in the sentence
 */
export function findQuotedTitles(sentence: string, names: readonly TextRange[]): readonly TextRange[] {
  if (!/[“"]/.test(sentence) || isHeadline(sentence)) return [];
  return [...sentence.matchAll(quotation)].flatMap((match): readonly TextRange[] => {
    const title = { from: match.index, to: match.index + match[0].length };
    const words = wordsOf(sentence, title);
    const capitals = words.filter(({ text }) => isCapital(text) && !functionWords.has(text.toLowerCase()));
    const unknown = capitals.filter((word) => !names.some((name) => name.from <= word.from && word.from < name.to));
    const isTitle = words.every(({ text }) => isCapital(text) || functionWords.has(text)) && capitals.length >= leastCapitals && unknown.length >= leastUnknown;
    return isTitle ? [title] : [];
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function wordsOf(sentence: string, { from, to }: TextRange): readonly (TextRange & { readonly text: string })[] {
  return [...sentence.slice(from, to).matchAll(/\S+/gu)].map(({ 0: text, index }) => ({ text, from: from + index, to: from + index + text.length }));
}

/** In a headline every word has a capital, in quotation marks or not. */
function isHeadline(sentence: string): boolean {
  const words = sentence.replace(/[“"][^“”"]*[”"]/gu, ' ').match(/\p{L}{4,}/gu) ?? [];
  return words.filter(isCapital).length * 2 > words.length;
}
