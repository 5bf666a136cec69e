import type { CalendarDate, DatedClause, DateMention, FoundMention, When } from '../../../src/model.ts';
import { findEvents } from '../../../src/analysis/events/findEvents.ts';
import { splitSentences } from '../../../src/analysis/splitSentences.ts';

/**
 * A text in a small notation: `[Xi]` is a name, `{on Monday}` a date; each date is a day of its own, in the order of
 * the text, unless it says which: `{Monday|2023-03-20}`, `{March|2023-03-01..2023-03-31}`, `{three days|-}` for a length.
 * `# ` begins a heading; blocks stand apart by a blank line.
 */
const MARK = /\[([^\]]+)\]|\{([^}|]+)(?:\|([^}]+))?\}/gu;

/** The events of a text, each as `date: clause (who) said date`. */
export function tellEvents(marked: string): readonly string[] {
  const { texts, events, names, dates } = readMarked(marked);
  return events.map((event) => {
    const { text } = texts[event.sentence]!;
    const words = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
    const of = (index: number): string => words(dates[index]!);
    const who = event.groups.map((group) => names[group]!).join(', ');
    const said = event.said === null ? '' : ` said ${of(event.said)}`;
    return `${event.dates.map(of).join(' + ')}: ${words({ from: event.from, to: event.to })}${who === '' ? '' : ` (${who})`}${said}`;
  });
}

export interface MarkedText {
  /** By sentence: its block and the block's text. */
  readonly texts: readonly { readonly block: number; readonly text: string }[];
  readonly events: readonly DatedClause[];
  readonly names: readonly string[];
  readonly dates: readonly DateMention[];
}

export function readMarked(marked: string): MarkedText {
  const names: string[] = [];
  const mentions: Omit<FoundMention, 'sentence'>[] = [];
  const dates: Omit<DateMention, 'sentence'>[] = [];
  const blocks = marked.split(/\n\s*\n/u).map((raw, block) => {
    const heading = raw.startsWith('# ');
    const source = raw.replace(/^# /u, '');
    let text = '';
    let end = 0;
    for (const match of source.matchAll(MARK)) {
      text += source.slice(end, match.index);
      end = match.index + match[0].length;
      const shown = match[1] ?? match[2]!;
      const range = { block, from: text.length, to: text.length + shown.length };
      text += shown;
      if (match[1] === undefined) dates.push({ ...range, type: 'DATE', value: 'X', mod: null, basis: 'stated', derivation: shown, placement: placeOf(match[3], dates.length) });
      else {
        if (!names.includes(shown)) names.push(shown);
        mentions.push({ ...range, kind: 'person', group: names.indexOf(shown), certainty: 0.9, reason: 'as marked' });
      }
    }
    text += source.slice(end);
    return heading ? { kind: 'heading' as const, level: 2 as const, text, spans: [] } : { kind: 'paragraph' as const, text, spans: [] };
  });
  const sentences = blocks.flatMap(({ text }, block) => splitSentences(text).map(({ from, to }) => ({ block, from, to })));
  const within = (range: { readonly block: number; readonly from: number }): number =>
    sentences.findIndex(({ block, from, to }) => block === range.block && from <= range.from && range.from < to);
  const placed = dates.map((date) => ({ ...date, sentence: within(date) }));
  const found = mentions.map((mention) => ({ ...mention, sentence: within(mention) }));
  return {
    texts: sentences.map(({ block }) => ({ block, text: blocks[block]!.text })),
    events: findEvents(blocks, sentences, found, placed),
    names,
    dates: placed,
  };
}

function placeOf(value: string | undefined, index: number): DateMention['placement'] {
  if (value === '-') return { kind: 'length' };
  if (value === '?') return { kind: 'vague', reason: 'no day is named' };
  const [earliest = '', latest = earliest] = (value ?? `2023-01-${String(index * 3 + 1).padStart(2, '0')}`).split('..');
  const shared = { precision: earliest.slice(5) === '01-01' && latest.slice(5) === '12-31' ? 'year' : 'day', approximate: false } as const;
  const when: When = earliest === '' ? { kind: 'before', latest: latest as CalendarDate, ...shared }
    : latest === '' ? { kind: 'after', earliest: earliest as CalendarDate, ...shared }
      : { kind: 'interval', earliest: earliest as CalendarDate, latest: latest as CalendarDate, ...shared };
  return { kind: 'placed', when };
}
