import { placed } from '../meaning.ts';
import { read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { wordAt } from '../tokens.ts';
import { SEASON_WORDS } from '../words.ts';
import { parseYearAfter } from '../yearAfter.ts';

/** `spring 1943`, `the summer of 1942`, `the winter of last year`. */
export const season: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const found = SEASON_WORDS.get(wordAt(tokens, start));
  if (found === undefined) return null;
  const year = parseYearAfter(tokens, start + 1);
  if (year === null || wordAt(tokens, start + 1) === ',') return null;
  return read(at, year.to, (situation) => {
    const { n, against } = year.mean(situation);
    return placed({ unit: 'season', index: n * 4 + found }, against);
  });
};
