import { placed } from '../meaning.ts';
import { read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { skip, wordAt } from '../text/tokens.ts';
import { skipNextYear } from '../text/numbers.ts';
import { SEASON_WORDS } from '../text/words.ts';
import { parseYearAfter } from '../yearAfter.ts';

/** `spring 1943`, `the summer of 1942`, `the winter of last year`. */
export const season: Rule = (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const found = SEASON_WORDS.get(wordAt(tokens, start));
  if (found === undefined) return null;
  const year = parseYearAfter(tokens, start + 1);
  if (year === null || wordAt(tokens, start + 1) === ',') return null;
  // "the winter of 1941-42" is the one that begins in 1941.
  return read(at, skipNextYear(tokens, year.to), (situation) => {
    const { n, against } = year.mean(situation);
    return placed({ unit: 'season', index: n * 4 + found }, against);
  });
};
