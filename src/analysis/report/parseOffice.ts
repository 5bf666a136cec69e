import { foldName } from '../entities/foldName.ts';
import { findCountry } from '../entities/lexicons/gazetteer.ts';
import { countryOfAdjective } from '../entities/lexicons/nationalities.ts';

/** An office of state that one person holds at a time. */
export interface Office {
  readonly post: 'president' | 'vice president' | 'head of government' | 'foreign minister' | 'defence minister';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const posts: Readonly<Record<string, Office['post']>> = {
  'president': 'president',
  'vice president': 'vice president',
  'vice-president': 'vice president',
  'prime minister': 'head of government',
  'premier': 'head of government',
  'foreign minister': 'foreign minister',
  'minister of foreign affairs': 'foreign minister',
  'defence minister': 'defence minister',
  'defense minister': 'defence minister',
  'minister of defence': 'defence minister',
  'minister of defense': 'defence minister',
};
const post = Object.keys(posts).sort((a, b) => b.length - a.length).join('|');
const countryFirst = new RegExp(`^(?<country>.{1,60}?)(?:'s|(?<=s)')? (?<post>${post})$`, 'u');
const countryLast = new RegExp(`^(?:the )?(?<post>${post}) of (?:the )?(?<country>.{1,60})$`, 'u');
/** They say nothing of which country or post it is. */
const qualifier = /^(?:(?:the|acting|interim|current|incumbent|new|newly elected|longtime) )+/u;

/**
 * The office that a role names in full: `Russian President`, `China’s foreign minister`, `Prime
 * Minister of Japan`. Null for all else, and where any word is left over: `Russian Olympic Committee
 * President`, `Chinese Foreign Ministry spokesman`, `president of Russia from 2008`. Monarchs and
 * chancellors are left out: one person may be king of many countries, a chancellor may head a
 * government, a treasury or a university.
 */
export function parseOffice(role: string): Office | null {
  const folded = foldName(role.slice(0, 120)).replace(/\s+/gu, ' ').trim().replace(qualifier, '');
  const groups = (countryLast.exec(folded) ?? countryFirst.exec(folded))?.groups;
  if (groups === undefined) return null;
  const country = findCountry(groups['country']!)?.country ?? countryOfAdjective.get(groups['country']!);
  return country === undefined ? null : { post: posts[groups['post']!]!, country };
}
