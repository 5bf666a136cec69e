import { functionWords } from '../lexicons/words.ts';
import type { Token } from '../tokenise.ts';
import { knownName } from './knownNameRule.ts';
import type { NameRule, Reading, SentenceContext, Stretch } from './nameRule.ts';
import * as organisationRules from './organisationRules.ts';
import * as otherRules from './otherRules.ts';
import * as personRules from './personRules.ts';
import * as placeRules from './placeRules.ts';
import * as unmarkedRules from './unmarkedRules.ts';
import { isBarred, isCommon, isConnector, isParticle } from './wordClues.ts';

/** A new way of knowing a name is one function and one word here. Of two equal scores the earlier rule wins. */
const rules: readonly NameRule[] = [
  knownName,
  unmarkedRules.title, unmarkedRules.longTitle, unmarkedRules.people,
  placeRules.country, placeRules.region, placeRules.city, placeRules.besidePlaceNoun, placeRules.placeHead, placeRules.placeFirst, placeRules.beforePlace, placeRules.afterPreposition,
  personRules.givenBeforeSurname, personRules.initialsBeforeSurname, personRules.familyNameFirst, personRules.afterTitle, personRules.beforeSpeech, personRules.beforePower, personRules.unknownName,
  organisationRules.knownOrganisation, organisationRules.organisationHead, organisationRules.organisationFirst, organisationRules.acronym, organisationRules.beforeRole, organisationRules.beforeReport, organisationRules.besideOrganisationNoun, organisationRules.airline, organisationRules.team, organisationRules.partOfOrganisation, organisationRules.unknownWord,
  otherRules.knownOther, otherRules.otherHead, otherRules.otherFirst, otherRules.product, otherRules.modelNumber, otherRules.quotedTitle, otherRules.unknownWords,
];

/** 'The' belongs to no name but to the few places and titles that have it. */
const articleRules: readonly NameRule[] = [placeRules.city, otherRules.quotedTitle];
const numberRules: readonly NameRule[] = [knownName, otherRules.product, otherRules.modelNumber, otherRules.quotedTitle];
/** Only these look at more than `longestPlain` tokens. */
const longRules: readonly NameRule[] = [knownName, organisationRules.organisationHead, organisationRules.organisationFirst, otherRules.quotedTitle];
const longestPlain = 6;
const longestStretch = 12;

export interface DecodedName extends Reading {
  /** Token indices, half-open. */
  readonly fromToken: number;
  readonly toToken: number;
}

/** Two names side by side with nothing between them are rare: `Washington [Boeing]`. */
const costOfNeighbours = 2.8;

/** The best way to read the tokens up to some point. */
interface Path {
  readonly score: number;
  readonly name: DecodedName | null;
  readonly before: Path | null;
}

/**
 * The best way of cutting a sentence into names and the rest: a semi-Markov Viterbi search over
 * stretches of at most `longestStretch` tokens (Sarawagi and Cohen 2004), with the rules' scores
 * where a learned model would have its weights. Paths that end in a name are kept apart from the
 * others, because the next name costs them more.
 */
export function decodeSentence(context: SentenceContext): readonly DecodedName[] {
  const { tokens } = context;
  const outside: (Path | undefined)[] = [{ score: 0, name: null, before: null }];
  const inName: (Path | undefined)[] = [];
  const reach = (paths: (Path | undefined)[], to: number, path: Path): void => {
    if (paths[to] === undefined || paths[to].score < path.score) paths[to] = path;
  };
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]!;
    const starts = [outside[from], inName[from]];
    for (const start of starts) {
      if (start !== undefined) reach(outside, from + 1, { score: start.score - costOfSkipping(token, from, context), name: null, before: start });
    }
    if (!mayBegin(token)) continue;
    let phrase = '';
    for (let to = from + 1; to <= tokens.length && to - from <= longestStretch; to += 1) {
      const last = tokens[to - 1]!;
      if (to - 1 > from && !mayContinue(last, tokens[to - 2]!)) break;
      phrase = phrase === '' || isPossessive(last) ? phrase + last.folded : `${phrase} ${last.folded}`;
      if (!last.capital && last.kind !== 'number') continue;
      const reading = read({ from, to, tokens: tokens.slice(from, to), phrase }, context);
      if (reading === null || (reading.label !== 'org' && isAdjective(tokens[to]))) continue;
      const marked = reading.label !== 'title' && reading.label !== 'people';
      starts.forEach((start, wasInName) => {
        if (start === undefined) return;
        const score = start.score + reading.score - (marked && wasInName === 1 ? costOfNeighbours : 0);
        reach(marked ? inName : outside, to, { score, name: { ...reading, fromToken: from, toToken: to }, before: start });
      });
    }
  }
  const names: DecodedName[] = [];
  const [plain, named] = [outside[tokens.length], inName[tokens.length]];
  let path: Path | null = (named !== undefined && (plain === undefined || named.score > plain.score) ? named : plain) ?? null;
  for (; path !== null; path = path.before) if (path.name !== null) names.push(path.name);
  return names.reverse();
}

const isPossessive = (token: Token): boolean => token.folded === "'s" || token.folded === "'";

function read(stretch: Stretch, context: SentenceContext): Reading | null {
  const [first] = stretch.tokens;
  let best: Reading | null = null;
  for (const rule of rulesFor(first!, stretch.tokens.length)) {
    const reading = rule(stretch, context);
    if (reading !== null && (best === null || reading.score > best.score)) best = reading;
  }
  return best;
}

function rulesFor(first: Token, length: number): readonly NameRule[] {
  if (first.kind === 'number') return numberRules;
  if (functionWords.has(first.folded) && !first.allCapitals) return articleRules;
  return length > longestPlain ? longRules : rules;
}

const mayBegin = (token: Token): boolean => token.capital || token.kind === 'number';

/** `U.S.[-led]`: the name before it only describes and is no mention; an organisation is one (`EADS-led`). */
const isAdjective = (next: Token | undefined): boolean => next !== undefined && /^[-‑]\p{L}/u.test(next.text);

/** Names run over blanks and connecting words, never over other marks. */
function mayContinue(token: Token, previous: Token): boolean {
  if (token.kind === 'mark') return isConnector(token) && token.folded !== '-';
  if (!token.gap && previous.kind !== 'mark') return false;
  return token.capital || token.kind === 'number' || isConnector(token) || isParticle(token) || functionWords.has(token.folded);
}

/** A capital that no name explains costs something, unless it has another reason. */
function costOfSkipping(token: Token, index: number, context: SentenceContext): number {
  if (!token.capital || isBarred(token) || isAdjective(context.tokens[index + 1])) return 0;
  const explained = index === context.first || context.casing !== 'plain';
  if (isCommon(token)) return explained ? 0 : 0.4;
  return explained ? 0.3 : 0.8;
}
