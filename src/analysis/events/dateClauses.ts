import type { DateMention, FoundMention, TextRange, When } from '../../model.ts';
import { findPartakers } from './findPartakers.ts';
import { gatherTimes, type Dated, type Time } from './gatherTimes.ts';
import { isBackground } from './isBackground.ts';
import { nameHappenings } from './clauses/nameHappenings.ts';
import { parseWords, type Word } from './clauses/parseWords.ts';
import { splitClauses, type SplitSentence } from './clauses/splitClauses.ts';
import { placeTimes } from './placeTimes.ts';

/** A sentence as the finders leave it. */
export interface SentenceFacts {
  readonly text: string;
  readonly range: TextRange;
  /** In order, each with its index in the article. */
  readonly dates: readonly { readonly index: number; readonly date: DateMention }[];
  readonly mentions: readonly FoundMention[];
}

/** A clause or a part of one with the time that it tells. */
export interface DatedPart extends TextRange {
  /** Indices into the article's dates. */
  readonly dates: readonly number[];
  readonly when: When;
  readonly said: number | null;
  readonly groups: readonly number[];
  readonly happens: readonly string[];
}

/** What is longer is no sentence but a list or a text without stops; it is looked at in pieces, so that the work stays linear. */
const LONGEST = 240;

/** What happened when in one sentence, in order of the dates. Empty where its dates are all in passing. Linear in its words. */
export function dateClauses({ text, range, dates, mentions }: SentenceFacts): readonly DatedPart[] {
  const words = parseWords(text, range, dates.map(({ date }) => date), mentions);
  const parts: DatedPart[] = [];
  let from = 0;
  let [date, mention] = [0, 0];
  while (from < words.length) {
    let to = Math.min(words.length, from + LONGEST);
    while (to < words.length && words[to]!.inside !== null && to > from + LONGEST / 2) to -= 1;
    const end = words[to]?.from ?? Infinity;
    const [firstDate, firstMention] = [date, mention];
    while (date < dates.length && dates[date]!.date.from < end) date += 1;
    while (mention < mentions.length && mentions[mention]!.from < end) mention += 1;
    // A chain of verbs does not reach over the cut, so its head is counted from there.
    const piece = from === 0 ? words.slice(0, to) : words.slice(from, to).map((word) => ({ ...word, head: word.head - from }));
    parts.push(...dateWords(clampHeads(piece), dates.slice(firstDate, date), mentions.slice(firstMention, mention)));
    from = to;
  }
  return withoutRepeats(parts);
}

const clampHeads = (words: readonly Word[]): readonly Word[] =>
  words.some(({ head }) => head >= words.length) ? words.map((word) => ({ ...word, head: Math.min(word.head, words.length - 1) })) : words;

function dateWords(words: readonly Word[], dates: SentenceFacts['dates'], mentions: readonly FoundMention[]): readonly DatedPart[] {
  const told = withoutRepeats(locateDates(words, dates).filter((dated) => !isBackground(words, dated)));
  if (told.length === 0) return [];
  const split = splitClauses(words);
  const timesOf = gatherByClause(words, split, told);
  const said = findSayings(split, timesOf);

  const parts: { readonly at: number; readonly part: DatedPart }[] = [];
  for (const [clause, times] of timesOf) {
    for (const place of placeTimes(words, split, clause, times, (other) => timesOf.has(other))) {
      const [first, last] = [words[place.words[0]!], words[place.words.at(-1)!]];
      if (first === undefined || last === undefined) continue;
      const part: DatedPart = {
        from: first.from,
        to: last.to,
        dates: place.time.dates,
        when: place.time.when,
        said: said(clause),
        groups: findPartakers(words, split, clause, place, mentions),
        happens: nameHappenings(words, split, clause, place),
      };
      parts.push({ at: place.time.first, part });
    }
  }
  return parts.sort((a, b) => a.at - b.at).map(({ part }) => part);
}

/** 'Today he was told that "today's era is not an era of war"' is one event. */
function withoutRepeats<Told extends { readonly when: When }>(told: readonly Told[]): readonly Told[] {
  const times = new Set<string>();
  return told.filter(({ when }) => {
    const key = `${when.kind === 'before' ? '' : when.earliest} ${when.kind === 'after' ? '' : when.latest}`;
    if (times.has(key)) return false;
    times.add(key);
    return true;
  });
}

function locateDates(words: readonly Word[], dates: SentenceFacts['dates']): readonly Dated[] {
  const located: Dated[] = [];
  let at = 0;
  for (const { index, date } of dates) {
    while (at < words.length && words[at]!.from < date.from) at += 1;
    const first = at;
    while (at < words.length && words[at]!.to <= date.to) at += 1;
    if (date.placement.kind === 'placed' && at > first) located.push({ index, when: date.placement.when, first, last: at - 1 });
  }
  return located;
}

function gatherByClause(words: readonly Word[], split: SplitSentence, told: readonly Dated[]): ReadonlyMap<number, readonly Time[]> {
  const inClause = new Map<number, Dated[]>();
  for (const dated of told) {
    const clause = clauseAround(words, split, dated);
    const list = inClause.get(clause);
    if (list === undefined) inClause.set(clause, [dated]);
    else list.push(dated);
  }
  return new Map([...inClause].map(([clause, list]) => [clause, gatherTimes(words, list)]));
}

/** 'the invasion (24 February 2022)': an aside that is nothing but a date dates what it stands in. */
function clauseAround(words: readonly Word[], { clauses, clauseOf }: SplitSentence, { first, last }: Dated): number {
  const clause = clauseOf[first]!;
  const { kind, parent } = clauses[clause]!;
  if (kind !== 'aside' || parent === null) return clause;
  const alone = (words[first - 1]?.mark ?? true) && (words[last + 1]?.mark ?? true);
  return alone ? parent : clause;
}

/** The date at which the words of a clause were said, where the sentence tells: `Peskov said [on Friday] that …`. */
function findSayings({ clauses }: SplitSentence, timesOf: ReadonlyMap<number, readonly Time[]>): (clause: number) => number | null {
  return (clause) => {
    let content = false;
    for (let at: number | null = clause; at !== null; at = clauses[at]!.parent) {
      if (content && at !== clause) {
        const said = timesOf.get(at)?.[0]?.dates[0];
        if (said !== undefined) return said;
      }
      if (clauses[at]!.kind === 'content') content = true;
    }
    return null;
  };
}
