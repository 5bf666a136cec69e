import { civilDay, dayNumber, isDay, mondayOf } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { periodAt } from '../period.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Three numbers joined by one and the same mark and by nothing more. */
function parseTriple(tokens: readonly Token[], at: number): readonly [string, string, string, string] | null {
  const mark = wordAt(tokens, at + 1);
  if (tokenAt(tokens, at).kind !== 'number' || (mark !== '-' && mark !== '/' && mark !== '.')) return null;
  if (wordAt(tokens, at + 3) !== mark || tokenAt(tokens, at + 2).kind !== 'number' || tokenAt(tokens, at + 4).kind !== 'number') return null;
  for (let i = at + 1; i <= at + 4; i++) if (!tokenAt(tokens, i).glued) return null;
  const before = tokenAt(tokens, at);
  if (before.glued && wordAt(tokens, at - 1) !== '(' && wordAt(tokens, at - 1) !== '"') return null;
  const after = tokenAt(tokens, at + 5);
  const beyond = tokenAt(tokens, at + 6);
  if (after.glued && (after.kind !== 'mark' || (beyond.glued && beyond.kind === 'number'))) {
    if (after.word !== 't') return null;
  }
  return [wordAt(tokens, at), wordAt(tokens, at + 2), wordAt(tokens, at + 4), mark];
}

const fullYear = (word: string, published: number): number => {
  const n = Number(word);
  if (word.length === 4) return n;
  const century = Math.floor(civilDay(published).year / 100) * 100;
  return century + n > civilDay(published).year + 10 ? century + n - 100 : century + n;
};

/**
 * `2023-05-03`, `2023/05/03`, `05/03/2023`, `3.5.2023`. Where month and day could change places: day first with
 * dots, month first with strokes, unless that day is after publication and the other is not.
 */
export const numericDate: Rule = (tokens, at) => {
  const triple = parseTriple(tokens, at);
  if (triple === null) return null;
  const [a, b, c, mark] = triple;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    return isDay(Number(a), Number(b), Number(c)) && mark !== '.'
      ? readPeriod(at, at + 5, { unit: 'day', index: dayNumber(Number(a), Number(b), Number(c)) })
      : null;
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && (c.length !== 2 || mark !== '/'))) return null;
  const [first, second] = [Number(a), Number(b)];
  if (c.length === 4 && (Number(c) < 1000 || Number(c) > 2200)) return null;
  if (!isDay(2000, first, second) && !isDay(2000, second, first)) return null;
  return read(at, at + 5, ({ published }) => {
    const year = fullYear(c, published);
    const days = (mark === '/' ? [[first, second], [second, first]] : [[second, first], [first, second]])
      .filter(([month = 0, day = 0]) => isDay(year, month, day))
      .map(([month = 0, day = 0]) => dayNumber(year, month, day));
    const index = days.find((day) => day <= published) ?? days[0];
    return index === undefined ? null : placed({ unit: 'day', index }, days.length > 1 && days[0] !== days[1] ? 'publication' : 'itself');
  });
};

/** `2023-W17`. */
export const isoWeek: Rule = (tokens, at) => {
  const year = tokenAt(tokens, at);
  if (year.kind !== 'number' || year.word.length !== 4 || year.glued || wordAt(tokens, at + 1) !== '-') return null;
  const week = tokenAt(tokens, at + 3);
  if (wordAt(tokens, at + 2) !== 'w' || week.kind !== 'number' || week.word.length !== 2) return null;
  for (let i = at + 1; i <= at + 3; i++) if (!tokenAt(tokens, i).glued) return null;
  const monday = mondayOf(Number(year.word), Number(week.word));
  return monday === null ? null : readPeriod(at, at + 4, periodAt('week', monday));
};
