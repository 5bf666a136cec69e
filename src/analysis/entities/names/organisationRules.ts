import { findCity, findCountry, isPlace } from '../lexicons/gazetteer.ts';
import { organisations } from '../lexicons/lexicon.ts';
import { functionWords, organisationFirsts, organisationHeads, organisationNouns, organisationNounsAfter, otherHeads, placeNouns, reportingVerbs, roleNouns, titles } from '../lexicons/words.ts';
import type { NameRule } from './nameRule.ts';
import { after, before, followsTitle, hasInnerPossessive, isBarred, isCommon, isConnector, isGiven, isHead, isUnknown, nounBefore, precedesRole } from './wordClues.ts';

const companyEnding = /^(?:inc|corp|co|ltd|plc|llc|gmbh|ag|nv|n\.v|limited|holdings|airlines|airways)\.?$/;

export const knownOrganisation: NameRule = ({ phrase, tokens, from }, context) => {
  if (!organisations.has(phrase)) return null;
  const [only] = tokens;
  if (tokens.length === 1) {
    if (only!.folded.length < 4 && !only!.allCapitals) return null;
    if (functionWords.has(phrase) && (context.casing === 'shouted' || !only!.allCapitals)) return null;
    if (isCommon(only!) && !only!.allCapitals) {
      if (from === context.first && context.casing === 'plain' && !/^(?:congress|senate|google|apple|ford)$/.test(phrase)) return null;
      return { label: 'org', score: 1.6, certainty: 0.75, reason: 'well-known organisation' };
    }
  }
  return { label: 'org', score: 2.5 + 1.35 * (tokens.length - 1), certainty: 0.95, reason: 'well-known organisation' };
};

/** `Bush Administration` is no name; `Drug Enforcement Administration` is one. */
const ofPower = /^(?:administration|government|cabinet|team)$/;
/** `Russian Forces` at the start of a sentence has its capital from there, or is none. */
const ofPeoples = /^(?:party|police|army|government|forces|force|navy|council|court|club|church|oil|gas|energy|news|times|press|media|front|movement|team|military)$/;

/** `Chinese Communist [Party]`, `Qatar [Airways]`, `Food and Drug [Administration]`. */
export const organisationHead: NameRule = ({ tokens, from }, context) => {
  const last = tokens.at(-1)!;
  const [first] = tokens;
  if (tokens.length < 2 || !organisationHeads.has(last.folded) || functionWords.has(first!.folded)) return null;
  const links = tokens.filter((token) => !token.capital);
  if (links.length > 2 || links.some((token) => !/^(?:and|&|'s|')$/.test(token.folded)) || !hasInnerPossessive(tokens) || (titles.has(first!.folded) && tokens[1]!.folded !== 'and')) return null;
  const and = tokens.findIndex((token) => token.folded === 'and');
  if (and > 0 && (isHead(tokens[and - 1]!) || isUnknown(tokens[and - 1]!) || isBarred(tokens[and - 1]!))) return null;
  const capitals = tokens.length - links.length;
  if (capitals < 2 || (capitals === 2 && ofPower.test(last.folded) && !isCommon(first!))) return null;
  if (capitals === 2 && isBarred(first!) && from === context.first && ofPeoples.test(last.folded)) return null;
  const strong = companyEnding.test(last.folded);
  return { label: 'org', score: 1.4 + 1.25 * (capitals - 1) + 0.4 * links.length + (strong ? 0.8 : 0) - (context.casing === 'plain' ? 0 : 0.6), certainty: strong ? 0.93 : 0.85, reason: `ends in ${last.text}` };
};

/** `[Bank] of England`, `Iraqi [Ministry] of Interior`, `[Centers] for Disease Control and Prevention`. */
export const organisationFirst: NameRule = ({ tokens }) => {
  const link = tokens.findIndex((token) => /^(?:of|for|on)$/.test(token.folded));
  if (link < 1 || link > 3 || link === tokens.length - 1 || tokens.length > 8) return null;
  const head = tokens[link - 1]!;
  if (isBarred(tokens.at(-1)!) || titles.has(tokens[0]!.folded) || !hasInnerPossessive(tokens)) return null;
  if (!head.capital || !(organisationHeads.has(head.folded) || organisationFirsts.has(head.folded))) return null;
  if (!tokens.slice(0, link).every((token) => token.capital) || !tokens.at(-1)!.capital) return null;
  const rest = tokens.slice(link + 1);
  if (rest.some((token) => !token.capital && !isConnector(token)) || rest.some((token) => token.folded === 'and') && rest.every((token) => !isCommon(token))) return null;
  if (tokens[link]!.folded === 'on' && head.folded !== 'council' && head.folded !== 'committee') return null;
  const capitals = tokens.filter((token) => token.capital).length;
  const ofPlace = isPlace(tokens.at(-1)!.folded) ? 1.6 : 0;
  return { label: 'org', score: 1.5 + 1.25 * (capitals - 1) + 0.5 * (tokens.length - capitals) + ofPlace, certainty: 0.85, reason: `begins with ${head.text}` };
};

/** `EADS`, `GAO`: capitals only. */
export const acronym: NameRule = (stretch, context) => {
  const [only] = stretch.tokens;
  if (stretch.tokens.length > 1 || !only!.allCapitals || context.casing === 'shouted' || only!.text.length > 7 || isBarred(only!)) return null;
  if (/\d/.test(only!.text) || findCity(only!.folded) !== null) return null;
  const word = isCommon(only!);
  return { label: 'org', score: word ? 0.6 : 1.7, certainty: word ? 0.4 : 0.6, reason: 'acronym' };
};

/** `[Airbus] chief executive`, `[Ryanair] spokesman`. */
export const beforeRole: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 3 || !tokens.every((token) => token.capital && !isBarred(token)) || !tokens.some(isUnknown) || followsTitle(stretch, context) || !precedesRole(stretch, context)) return null;
  if (findCountry(stretch.phrase) !== null || findCity(stretch.phrase) !== null || context.casing !== 'plain') return null;
  return { label: 'org', score: 1.9 + 1 * (tokens.length - 1), certainty: 0.65, reason: 'before a role' };
};

/** `“[Daily Mail]” reported`. */
export const beforeReport: NameRule = (stretch, context) => {
  const next = after(stretch, context);
  const verb = next !== undefined && /[”"’']/.test(next.text) ? context.tokens[stretch.to + 1] : next;
  if (stretch.tokens.length < 2 || stretch.tokens.length > 4 || verb === undefined || !reportingVerbs.has(verb.folded)) return null;
  if (!stretch.tokens.every((token) => token.capital && !isBarred(token))) return null;
  return { label: 'org', score: 1.6 + 1 * (stretch.tokens.length - 1), certainty: 0.6, reason: `before “${verb.text}”` };
};

/** A single unknown capitalised word, and nothing speaks for another kind. */
export const unknownWord: NameRule = (stretch, context) => {
  const [only] = stretch.tokens;
  if (stretch.tokens.length > 1 || context.casing !== 'plain' || !isUnknown(only!) || only!.text.length < 3 || stretch.from === context.first) return null;
  if (/^[ie]\p{Lu}/u.test(only!.text)) return { label: 'other', score: 1.4, certainty: 0.55, reason: 'product’s way of writing' };
  return { label: 'org', score: 0.6, certainty: 0.4, reason: 'capitalised word of unknown kind' };
};

/** `the newspaper [Chosun Ilbo]`, `[Hizballah] fighters`. */
export const besideOrganisationNoun: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 3 || context.casing !== 'plain' || !tokens.every((token) => token.capital && !isBarred(token)) || !tokens.some(isUnknown)) return null;
  const noun = nounBefore(stretch, context, organisationNouns, false);
  const next = after(stretch, context);
  if (noun !== null && !(before(stretch, context)?.text === ',' && isGiven(tokens[0]!))) return { label: 'org', score: 2.6 + 1.1 * (tokens.length - 1), certainty: 0.8, reason: `after “${noun}”` };
  if (next === undefined || next.capital || !organisationNounsAfter.has(next.folded) || placeNouns.has(next.folded) || findCountry(stretch.phrase) !== null) return null;
  return { label: 'org', score: 2 + 1.1 * (tokens.length - 1), certainty: 0.7, reason: `before “${next.text}”` };
};

/** `[Boeing] Commercial Airplanes`, `[Apple] Computer`: a known organisation and ordinary words. */
export const partOfOrganisation: NameRule = ({ tokens }, context) => {
  const [first, ...rest] = tokens;
  if (tokens.length < 2 || tokens.length > 3 || context.casing !== 'plain' || !(organisations.has(first!.folded) || context.known.get(first!.folded)?.kind === 'org') || (first!.folded.length < 4 && !first!.allCapitals)) return null;
  if (!rest.every((token) => token.capital && isCommon(token) && !isBarred(token) && !titles.has(token.folded) && !roleNouns.has(token.folded))) return null;
  return { label: 'org', score: 2.5 + 0.9 * rest.length, certainty: 0.55, reason: `begins with ${first!.text}` };
};

/** `[Air] Canada`. */
export const airline: NameRule = ({ tokens }) => {
  const [first, second] = tokens;
  if (tokens.length !== 2 || first!.folded !== 'air' || !second!.capital || !(isPlace(second!.folded) || isUnknown(second!))) return null;
  return { label: 'org', score: 4, certainty: 0.85, reason: `begins with ${first!.text}` };
};

/** `[St. Louis Eagles]`, `[Perth Wanderers]`: a place and a word in the plural. */
export const team: NameRule = ({ tokens }, { casing }) => {
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 4 || casing !== 'plain' || !/^\p{Lu}\p{Ll}+[^s’']s$/u.test(last.text) || isBarred(last) || isHead(last) || otherHeads.has(last.folded) || roleNouns.has(last.folded.slice(0, -1)) || titles.has(last.folded)) return null;
  if (!tokens.every((token) => token.capital) || !isPlace(tokens.slice(0, -1).map((token) => token.folded).join(' '))) return null;
  return { label: 'org', score: 2.5 + 1.3 * (tokens.length - 1), certainty: 0.6, reason: `a place before “${last.text}”` };
};
