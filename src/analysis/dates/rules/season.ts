import { placed } from '../meaning.ts';
import { read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import { SEASON_WORDS } from '../text/words.ts';
import { parseYearAfter } from '../yearAfter.ts';

/** `spring 1943`, `the summer of 1942`, `the winter of last year`. */
export const season: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const found = SEASON_WORDS.get(wordAt(tokens, start));
  if (found === undefined) return null;
  const year = parseYearAfter(tokens, start + 1);
  if (year === null || wordAt(tokens, start + 1) === ',') return null;
  // "the winter of 1941-42" is the one that begins in 1941.
  const end = wordAt(tokens, year.to) === '-' || wordAt(tokens, year.to) === '/' ? tokenAt(tokens, year.to + 1) : null;
  const to = end?.kind === 'number' && end.glued && (end.word.length === 2 || end.word.length === 4) ? year.to + 2 : year.to;
  return read(at, to, (situation) => {
    const { n, against } = year.mean(situation);
    return placed({ unit: 'season', index: n * 4 + found }, against);
  });
};
