import type { When } from '../../model.ts';
import { civilDay, dayNumberOf } from './calendar.ts';
import { firstDay, lastDay, yearOf } from './period.ts';
import type { Meaning } from './rule.ts';
import { MONTH_NAMES } from './text/words.ts';
import { placeInterval } from './meaning.ts';

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? '';

const dayWords = (dayNo: number): string => {
  const { year, month, day } = civilDay(dayNo);
  return `${day} ${monthName(month)} ${year}`;
};

/** `3 May 2023`, `24–30 April 2023`, `April 2023`, `2022`, `1941–1945`. */
const daysWords = (first: number, last: number): string => {
  if (first === last) return dayWords(first);
  const a = civilDay(first);
  const b = civilDay(last);
  const wholeMonths = a.day === 1 && civilDay(last + 1).day === 1;
  if (wholeMonths && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (wholeMonths && a.month === b.month && a.year === b.year) return `${monthName(a.month)} ${a.year}`;
  if (a.year !== b.year) return `${dayWords(first)} – ${dayWords(last)}`;
  return a.month === b.month ? `${a.day}–${dayWords(last)}` : `${a.day} ${monthName(a.month)} – ${dayWords(last)}`;
};

const whenWords = (when: When): string => {
  const about = when.approximate ? 'about ' : '';
  if (when.kind === 'before') return `${about}${dayWords(dayNumberOf(when.latest))} or before`;
  if (when.kind === 'after') return `${about}${dayWords(dayNumberOf(when.earliest))} or after`;
  return about + daysWords(dayNumberOf(when.earliest), dayNumberOf(when.latest));
};

const againstWords = ({ against, event }: Meaning, published: number): string => {
  if (against === 'itself') return '';
  if (against === 'publication') return `, published ${dayWords(published)}`;
  if (yearOf(against) < 1) return `, counted from ${1 - yearOf(against)} BC`;
  const anchor = placeInterval(firstDay(against), lastDay(against), 'span');
  return anchor.kind === 'placed' ? `, counted from ${event === undefined ? '' : `the ${event} of `}${whenWords(anchor.when)}` : '';
};

/** How a placement was worked out: `last week, published 3 May 2023 → 24–30 April 2023`. */
export const deriveWords = (text: string, meaning: Meaning, published: number): string => {
  const start = text + againstWords(meaning, published);
  const { placement } = meaning;
  if (placement.kind === 'placed') return `${start} → ${whenWords(placement.when)}`;
  if (placement.kind === 'vague') return `${start} → not placed: ${placement.reason}`;
  return `${start} → ${meaning.type === 'SET' ? 'comes round again and again' : 'a length of time'}, no date`;
};
