import type { ArticleId, BlockRange, CalendarDate } from '../../model.ts';
import type { TextQuote } from './anchorQuote.ts';

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** Words that the reader has marked, with a note if there is one. It outlives its article. */
export interface Highlight {
  readonly id: string;
  readonly article: ArticleId;
  /** The article's, as it was. */
  readonly title: string;
  readonly published: CalendarDate;
  readonly quote: TextQuote;
  /** Where it last stood. */
  readonly place: BlockRange;
  readonly colour: HighlightColour;
  /** Empty where there is none. */
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly changed: number;
}

/** Whether what was kept is a highlight: of a later edition or damaged it is left where it is and not used. */
export function isHighlight(value: unknown): value is Highlight {
  if (!isRecord(value)) return false;
  const { id, article, title, published, quote, place, colour, note, made, changed } = value;
  return (
    isText(id) && isText(article) && typeof title === 'string' && isDay(published) && isQuote(quote) && isPlace(place) &&
    isColour(colour) && typeof note === 'string' && typeof made === 'number' && typeof changed === 'number'
  );
}

export const isColour = (value: unknown): value is HighlightColour => highlightColours.some((colour) => colour === value);

export const isQuote = (value: unknown): value is TextQuote =>
  isRecord(value) && isText(value['exact']) && typeof value['prefix'] === 'string' && typeof value['suffix'] === 'string';

export function isPlace(value: unknown): value is BlockRange {
  if (!isRecord(value)) return false;
  const { block, from, to } = value;
  return isOffset(block) && isOffset(from) && isOffset(to) && from < to;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** A day that is in the calendar, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
