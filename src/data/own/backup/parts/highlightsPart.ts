import { highlightColours, isDay, type Highlight } from '../../../../evidence/anchoring/highlight.ts';
import { articleId, filledText, mustBe, oneOf, text, time, whole, withFields } from '../findFault.ts';
import { keyedPart } from '../keyedPart.ts';

const place = withFields({ block: whole, from: whole, to: whole });

/** Highlights with their notes. Of two with one id the later changed counts; one that says the same of the same words is not doubled. */
export const highlightsPart = keyedPart<Highlight>({
  name: 'highlights',
  findFault: withFields({
    id: filledText,
    article: articleId,
    title: text,
    published: mustBe('a day of the calendar as YYYY-MM-DD', isDay),
    quote: withFields({ exact: filledText, prefix: text, suffix: text }),
    place: (value) => place(value) ?? mustBe('a range that is not empty', (range) => (range as Highlight['place']).from < (range as Highlight['place']).to)(value),
    colour: oneOf(highlightColours),
    note: text,
    made: time,
    changed: time,
  }),
  keyOf: ({ id }) => id,
  at: ({ changed }) => changed,
  isDouble: (here) => {
    const meanings = new Set(here.map(meaning));
    return (read) => meanings.has(meaning(read));
  },
});

const meaning = ({ article, quote: { prefix, exact, suffix }, colour, note }: Highlight): string => JSON.stringify([article, prefix, exact, suffix, colour, note]);
