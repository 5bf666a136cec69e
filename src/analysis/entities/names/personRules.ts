import { findCountry } from '../lexicons/gazetteer.ts';
import { looksOrdinary } from '../lexicons/commonWords.ts';
import { looksLikeSurname, surnames } from '../lexicons/lexicon.ts';
import { familyNamesFirst } from '../lexicons/knownNames.ts';
import { functionWords, personVerbs, roleNouns, titles } from '../lexicons/words.ts';
import type { Token } from '../tokenise.ts';
import type { NameRule } from './nameRule.ts';
import { after, followsTitle, isBarred, isCommon, isGiven, isHead, isInitial, isParticle, isUnknown } from './wordClues.ts';

const pinyin = /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:i?a(?:o|i|n|ng)?|ua(?:i|n|ng)?|i?e(?:i|n|ng)?|er|i(?:u|n|ng|ong)?|ong?|ou?|uo|u(?:i|n|e|an)?)$/;
const twoSyllables = /^[a-z]{2,6}-?[a-z]{2,6}$/;

function isPinyin(folded: string): boolean {
  if (pinyin.test(folded)) return true;
  if (!twoSyllables.test(folded)) return false;
  const joined = folded.replace('-', '');
  for (let cut = 1; cut < joined.length; cut += 1) if (pinyin.test(joined.slice(0, cut)) && pinyin.test(joined.slice(cut))) return true;
  return false;
}

/** May stand inside a person's name: a capitalised word that is no title, people, or kind of institution. */
const mayBeName = (token: Token): boolean =>
  token.capital && !isBarred(token) && !isHead(token) && !titles.has(token.folded) && !(token.allCapitals && token.text.length < 4 && !isInitial(token));

const restIsName = (rest: readonly Token[]): boolean =>
  rest.length > 0 && rest.at(-1)!.capital && !isInitial(rest.at(-1)!) && rest.every((token, index) => isInitial(token) || isParticle(token) || mayBeName(token) || (index === rest.length - 1 && index > 0 && surnames.has(token.folded)) || /^(?:Jr|Sr)\.?$/.test(token.text));

/** `Sergei Mardan`, `George W. Bush`, `Ursula von der Leyen`. */
export const givenBeforeSurname: NameRule = ({ tokens, from }, context) => {
  const [given, ...rest] = tokens;
  if (tokens.length < 2 || tokens.length > 5 || !isGiven(given!) || isBarred(given!) || isHead(given!) || !restIsName(rest)) return null;
  if (context.casing !== 'plain' && !rest.every((token) => !isCommon(token))) return null;
  const last = rest.at(-1)!;
  if (findCountry(last.folded) !== null) return null;
  const doubtful = isCommon(given!);
  const ordinaryEnd = isCommon(last) && !looksLikeSurname(last.folded);
  const atStart = from === context.first && isCommon(given!) && !looksLikeSurname(last.folded) && context.known.get(last.folded)?.kind !== 'person';
  const score = 2.6 + 0.9 * (tokens.length - 1) + (looksLikeSurname(last.folded) ? 0.4 : 0) - (doubtful ? 1.2 : 0) - (ordinaryEnd ? 0.4 : 0) - (atStart ? 1 : 0);
  return { label: 'person', score, certainty: doubtful || ordinaryEnd ? 0.7 : 0.95, reason: 'given name before a surname' };
};

/** `J. K. Rowling`. */
export const initialsBeforeSurname: NameRule = ({ tokens }) => {
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 4 || !isUnknown(last) || isInitial(last) || !mayBeName(last)) return null;
  if (!tokens.slice(0, -1).every((token) => isInitial(token) && token.text.endsWith('.'))) return null;
  return { label: 'person', score: 2.4 + 0.9 * (tokens.length - 1), certainty: 0.9, reason: 'initials before a surname' };
};

/** `Xi Jinping`, `Ban Ki-moon`, `Li Hui`. */
export const familyNameFirst: NameRule = ({ tokens }, { casing }) => {
  const [family, given, third] = tokens;
  if (tokens.length < 2 || tokens.length > 3 || !tokens.every((token) => token.capital && (!token.allCapitals || casing === 'shouted') && !isBarred(token))) return null;
  if (!familyNamesFirst.has(family!.folded) || isCommon(given!) || isHead(given!)) return null;
  const chinese = isPinyin(given!.folded);
  if (tokens.length === 3 ? !isPinyin(third!.folded) || isCommon(third!) : !chinese && !given!.folded.includes('-')) return null;
  return { label: 'person', score: 3.4 + 0.9 * (tokens.length - 2), certainty: 0.93, reason: 'family name before a given name' };
};

/** `President [Xi]`, `spokeswoman [Sandy Angers]`. */
export const afterTitle: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 4 || !followsTitle(stretch, context) || !mayBeName(tokens[0]!) || findCountry(stretch.phrase) !== null) return null;
  if (tokens.length > 1 && !restIsName(tokens.slice(1))) return null;
  const previous = context.tokens[stretch.from - 1]!;
  const ordinary = tokens.filter((token, index) => isCommon(token) && !looksLikeSurname(token.folded) && !(index === 0 && tokens.length > 1 && isGiven(token))).length;
  if (!previous.capital && ordinary > 0 && tokens.length === 1) return null;
  if (ordinary === tokens.length && context.casing !== 'plain') return null;
  return { label: 'person', score: 2.4 + 1.15 * (tokens.length - 1) - 0.7 * ordinary, certainty: ordinary > 0 ? 0.6 : 0.9, reason: `after “${previous.text}”` };
};

/** `[Nesbit] said`. */
export const beforeSpeech: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  const next = after(stretch, context);
  if (tokens.length > 2 || !tokens.every((token) => isUnknown(token) && mayBeName(token) && !token.allCapitals) || next === undefined || !personVerbs.has(next.folded)) return null;
  if (stretch.from === context.first && tokens.every((token) => looksOrdinary(token.folded))) return null;
  return { label: 'person', score: 1.5 + 1 * (tokens.length - 1), certainty: 0.6, reason: `before “${next.text}”` };
};

/** `the [Biden] administration`. */
export const beforePower: NameRule = (stretch, context) => {
  const [only] = stretch.tokens;
  if (stretch.tokens.length > 1 || !isUnknown(only!) || !mayBeName(only!) || only!.allCapitals || !/^(?:administration|presidency|campaign|regime|era)$/.test(after(stretch, context)?.text ?? '')) return null;
  return { label: 'person', score: 1.5, certainty: 0.6, reason: `before “${after(stretch, context)!.text}”` };
};

/** `[Nouri Maliki]` with neither part in a list; `[Erekat]` where it is a known surname. */
export const unknownName: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 3 || context.casing !== 'plain' || !tokens.every((token) => isUnknown(token) && mayBeName(token) && !token.allCapitals && !roleNouns.has(token.folded) && !functionWords.has(token.folded))) return null;
  const known = looksLikeSurname(tokens.at(-1)!.folded);
  if (tokens.length === 1) {
    const only = tokens[0]!;
    if (known) return { label: 'person', score: 1.3, certainty: 0.5, reason: 'surname' };
    return isGiven(only) ? { label: 'person', score: 1.2, certainty: 0.5, reason: 'given name' } : null;
  }
  return { label: 'person', score: (known ? 2.3 : 1.7) + 0.9 * (tokens.length - 2), certainty: known ? 0.7 : 0.5, reason: known ? 'unknown word before a surname' : 'two unknown names' };
};
