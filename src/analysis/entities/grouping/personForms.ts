import { isFamilyFirst, looseSpelling, sameGivenName } from '../personName.ts';
import { isDoubtful, type Form, type ShortFormRule } from './form.ts';

const surnameReason = 'same surname within the article';

/** `Mardan` of `Sergei Mardan`, `von der Leyen` of `Ursula von der Leyen`, `Xi` of `Xi Jinping`; `John Kennedy` of `John F. Kennedy`, `Joe Biden` of `Joseph Biden`. */
export const surname: ShortFormRule = (short, full) => {
  if ((short.kind !== 'person' && !isDoubtful(short)) || !isFullPerson(full) || !isFuller(full, short)) return null;
  const few = short.words;
  const many = full.words;
  if (few.length < many.length && few.join(' ') === (isFamilyFirst(many) && few.length === 1 ? many[0] : many.slice(-few.length).join(' '))) return surnameReason;
  // 'Martin Luther King' of 'Martin Luther King Jr.', but no father for his son.
  if (few.join(' ') === many.join(' ')) return short.key === few.join(' ') ? 'same full name within the article' : null;
  if (few.length < 2 || few.at(-1) !== many.at(-1) || !sameGivenName(few[0]!, many[0]!)) return null;
  return middlesAgree(few.slice(1, -1), many.slice(1, -1)) ? 'same given name and surname within the article' : null;
};

const isFullPerson = ({ kind, inFull }: Form): boolean => kind === 'person' && inFull;

/** Not told, or told alike: `George W. Bush` is no `George H. W. Bush`. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || (a.length === b.length && a.every((word, at) => sameGivenName(word, b[at]!)));
}

const sure = 5;

/** Ways of writing a foreign name in Latin letters: `Kadirov` of `Ramzan Kadyrov`, `Yevgeniya Albats` and `Evgenia Albatz`. */
export const personSpelling: ShortFormRule = (short, full) => {
  if (short.kind !== 'person' || full.kind !== 'person' || !isFuller(full, short)) return null;
  const few = short.words.map(looseSpelling);
  const many = full.words.map(looseSpelling);
  if (few.at(-1) !== many.at(-1) || short.words.join(' ') === full.words.join(' ')) return null;
  if (few.length === 1 ? short.words[0]!.length >= sure : few.join(' ') === many.join(' ') && few.join('').length > sure) return `another spelling of ${full.written[0]!}`;
  return null;
};

/** A given or middle name alone, which says less than a surname: `Lula`, `Boris`. */
export const givenName: ShortFormRule = (short, full) =>
  short.kind === 'person' && isFullPerson(full) && short.words.length === 1 && full.words.includes(short.words[0]!) ? 'part of the full name within the article' : null;

/** More words, then more letters, then named first: an order, so that joins never run in a circle. */
function isFuller(full: Form, short: Form): boolean {
  return (full.words.length - short.words.length || full.key.length - short.key.length || letters(full) - letters(short) || short.names[0]! - full.names[0]!) > 0;
}

const letters = ({ words }: Form): number => words.join('').length;
