import { findCity, findCountry } from '../lexicons/gazetteer.ts';
import { organisations } from '../lexicons/lexicon.ts';
import { functionWords, organisationFirsts, organisationHeads, reportingVerbs } from '../lexicons/words.ts';
import type { NameRule } from './nameRule.ts';
import { after, followsTitle, isBarred, isCommon, isConnector, isHead, isUnknown, precedesRole } from './wordClues.ts';

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

/** `Chinese Communist [Party]`, `Qatar [Airways]`, `Food and Drug [Administration]`. */
export const organisationHead: NameRule = ({ tokens, from }, context) => {
  const last = tokens.at(-1)!;
  const [first] = tokens;
  if (tokens.length < 2 || !organisationHeads.has(last.folded) || functionWords.has(first!.folded)) return null;
  const links = tokens.filter((token) => !token.capital);
  if (links.some((token) => !/^(?:of|for|and|&|the|on)$/.test(token.folded)) || links.length > 2) return null;
  if (links.some((token) => token.folded === 'and') && tokens.slice(0, tokens.findIndex((token) => token.folded === 'and')).some((token) => isHead(token) || isUnknown(token))) return null;
  const capitals = tokens.length - links.length;
  if (capitals < 2 || (tokens.length === 2 && isBarred(first!) && /^(?:party|police|army|government|forces|force|navy|council|court|club|church|oil|gas|energy|news|times|press|media|front|movement|team|military)$/.test(last.folded) && from === context.first)) return null;
  const strong = companyEnding.test(last.folded);
  return { label: 'org', score: 1.4 + 1.25 * (capitals - 1) + 0.4 * links.length + (strong ? 0.8 : 0) - (context.casing === 'plain' ? 0 : 0.6), certainty: strong ? 0.93 : 0.85, reason: `ends in ${last.text}` };
};

/** `[Bank] of England`, `Iraqi [Ministry] of Interior`, `[Centers] for Disease Control and Prevention`. */
export const organisationFirst: NameRule = ({ tokens }) => {
  const link = tokens.findIndex((token) => /^(?:of|for|on)$/.test(token.folded));
  if (link < 1 || link > 3 || link === tokens.length - 1 || tokens.length > 8) return null;
  const head = tokens[link - 1]!;
  if (!head.capital || !(organisationHeads.has(head.folded) || organisationFirsts.has(head.folded))) return null;
  if (!tokens.slice(0, link).every((token) => token.capital) || !tokens.at(-1)!.capital) return null;
  const rest = tokens.slice(link + 1);
  if (rest.some((token) => !token.capital && !isConnector(token)) || rest.some((token) => token.folded === 'and') && rest.every((token) => !isCommon(token))) return null;
  const capitals = tokens.filter((token) => token.capital).length;
  return { label: 'org', score: 1.5 + 1.25 * (capitals - 1) + 0.5 * (tokens.length - capitals), certainty: 0.85, reason: `begins with ${head.text}` };
};

/** `EADS`, `GAO`: capitals only. */
export const acronym: NameRule = (stretch, context) => {
  const [only] = stretch.tokens;
  if (stretch.tokens.length > 1 || !only!.allCapitals || context.casing === 'shouted' || only!.text.length > 7 || isBarred(only!)) return null;
  if (/\d/.test(only!.text)) return null;
  return { label: 'org', score: 1.7, certainty: 0.6, reason: 'acronym' };
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
  if (stretch.tokens.length > 1 || context.casing !== 'plain' || !isUnknown(only!) || only!.text.length < 3) return null;
  return { label: 'org', score: 0.6, certainty: 0.4, reason: 'capitalised word of unknown kind' };
};
