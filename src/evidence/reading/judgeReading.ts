/** What is known of someone's reading of one article. */
export interface ReadingMeasure {
  /** Time on the screen, in this visit and all before: see `countTime`. */
  readonly seconds: number;
  /** The article's length. */
  readonly words: number;
  readonly minutes: number;
  /** The end of the text was on the screen since the article was opened. */
  readonly end: boolean;
}

/** From so much time on the screen an article is being read: who looks in and leaves has not begun it. */
const BEGUN_SECONDS = 10;
/** Three times an ordinary reader (Brysbaert 2019: 238 words a minute); who is faster has not read all of it. */
const FASTEST_WORDS_A_SECOND = 700 / 60;
/** As much of the minutes that are told of an article, which know of scripts whose signs are counted. */
const FASTEST_OF_MINUTE = 1 / 3;

/**
 * The rule by which reading changes an article's state. It is *reading* after ten seconds on the screen,
 * and *read* when the end of its text was on the screen and the time is at least what a very fast reader
 * needs for it. Opening it does neither, nor does scrolling through it, nor leaving it open: an idle page
 * counts no time. Null where nothing follows yet.
 */
export function judgeReading({ seconds, words, minutes, end }: ReadingMeasure): 'reading' | 'read' | null {
  if (end && seconds >= secondsToRead({ words, minutes })) return 'read';
  return seconds >= BEGUN_SECONDS ? 'reading' : null;
}

/** What the fastest plausible reader takes; some seconds even for a few words. */
export const secondsToRead = ({ words, minutes }: Pick<ReadingMeasure, 'words' | 'minutes'>): number =>
  Math.max(3, Math.min(words / FASTEST_WORDS_A_SECOND, minutes * 60 * FASTEST_OF_MINUTE));
