import type { Block, DatedClause, DateMention, FoundMention, Sentence } from '../../model.ts';
import { dateClauses } from './dateClauses.ts';

/**
 * The events of an article: what its clauses tell of placed dates, in order of sentence and date. A date in a heading is
 * an event only where its section does not tell it. `mentions` and `dates` are sorted and know their sentence. Linear.
 */
export function findEvents(
  blocks: readonly Block[], sentences: readonly Sentence[], mentions: readonly FoundMention[], dates: readonly DateMention[],
): readonly DatedClause[] {
  const toldBelow = findToldBelow(blocks, dates);
  const events: DatedClause[] = [];
  let mention = 0;
  let date = 0;
  sentences.forEach((range, sentence) => {
    const firstMention = mention;
    while (mentions[mention]?.sentence === sentence) mention += 1;
    const firstDate = date;
    while (dates[date]?.sentence === sentence) date += 1;
    if (firstDate === date) return;
    const told = dates.slice(firstDate, date).flatMap((found, at) => (toldBelow.has(firstDate + at) ? [] : [{ index: firstDate + at, date: found }]));
    if (!told.some(({ date: { placement } }) => placement.kind === 'placed')) return;
    const { text } = blocks[range.block]!;
    // A date may run past the end of what was taken for its sentence.
    const end = told.reduce((last, { date: { to } }) => Math.max(last, to), range.to);
    const parts = dateClauses({ text, range: { from: range.from, to: end }, dates: told, mentions: mentions.slice(firstMention, mention) });
    for (const { from, to, ...part } of parts) events.push({ sentence, from, to: Math.min(to, Math.max(range.to, from + 1)), ...part });
  });
  return events;
}

/** Dates of headings whose section, up to the next heading of their level or above, tells a time that overlaps. */
function findToldBelow(blocks: readonly Block[], dates: readonly DateMention[]): ReadonlySet<number> {
  const told = new Set<number>();
  const open: { readonly index: number; readonly level: number }[] = [];
  dates.forEach((date, index) => {
    for (let block = (dates[index - 1]?.block ?? -1) + 1; block <= date.block; block += 1) {
      const heading = blocks[block];
      if (heading?.kind === 'heading') while (open.length > 0 && open.at(-1)!.level >= heading.level && dates[open.at(-1)!.index]!.block !== block) open.pop();
    }
    const block = blocks[date.block]!;
    if (block.kind === 'heading') {
      if (date.placement.kind === 'placed' && open.length < DEEPEST) open.push({ index, level: block.level });
      return;
    }
    for (const { index: above } of open) if (overlap(dates[above]!, date)) told.add(above);
  });
  return told;
}

/** Dates of headings that are looked back to from one place. */
const DEEPEST = 12;

function overlap(a: DateMention, b: DateMention): boolean {
  if (a.placement.kind !== 'placed' || b.placement.kind !== 'placed') return false;
  const [one, other] = [a.placement.when, b.placement.when];
  const begins = one.kind === 'before' ? '' : one.earliest;
  const ends = one.kind === 'after' ? '9999' : one.latest;
  return (other.kind === 'before' || other.earliest <= ends) && (other.kind === 'after' || begins <= other.latest);
}

