import { civilDay, mondayOf } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { periodAt } from '../period.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { dayIn } from '../yearless.ts';
import { matchGlued, tokenAt, wordAt } from '../text/tokens.ts';

/** Three numbers joined by one and the same mark and by nothing more, but for the `T` of a time. */
const TRIPLE = /^(\d{1,4})([-/.])(\d\d?)\2(\d{1,4})(?=t|\W|$)(?!\W\d)/;

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
  const { glued, kind } = tokenAt(tokens, at);
  const found = kind !== 'number' || (glued && !'("'.includes(wordAt(tokens, at - 1))) ? null : matchGlued(tokens, at, TRIPLE);
  if (found === null) return null;
  const [, a = '', mark = '', b = '', c = ''] = found.parts;
  const [first, second, last] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) {
    const day = mark === '.' || c.length > 2 ? null : dayIn(second, last)(first);
    return day === null ? null : readPeriod(at, found.to, day);
  }
  if (a.length > 2 || c.length === 3 || (c.length < 4 ? mark !== '/' || c.length < 2 : last < 1000 || last > 2200)) return null;
  return read(at, found.to, ({ published }) => {
    const year = fullYear(c, published);
    const days = [dayIn(second, first)(year), dayIn(first, second)(year)] as const;
    const [usual, other] = mark === '/' ? [days[1], days[0]] : days;
    const fits = usual !== null && (other === null || usual.index <= published || other.index > published);
    return placed(fits ? usual : other, usual === null || other === null || first === second ? 'itself' : 'publication');
  });
};

/** `2023-W17`. */
export const isoWeek: Rule = (tokens, at) => {
  const found = tokenAt(tokens, at).glued ? null : matchGlued(tokens, at, /^(\d{4})-w(\d\d)(?!\d)/);
  const monday = found === null ? null : mondayOf(Number(found.parts[1]), Number(found.parts[2]));
  return found === null || monday === null ? null : readPeriod(at, found.to, periodAt('week', monday));
};
