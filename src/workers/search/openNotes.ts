import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { cutQuotation } from '../../evidence/search/cutQuotation.ts';
import { findTouched } from '../../evidence/search/findTouched.ts';
import { indexText, type IndexedText } from '../../evidence/search/indexText.ts';
import { markHits } from '../../evidence/search/markHits.ts';
import { isWithin, type Narrowing } from '../../evidence/search/narrow.ts';
import type { Wanted } from '../../evidence/search/openVocabulary.ts';
import { rankTexts, type Answer } from '../../evidence/search/rankTexts.ts';
import type { FoundNote } from '../../evidence/search/searchResult.ts';
import { packTexts } from './packTexts.ts';
import type { Texts } from './openTexts.ts';

/** The reader's highlights and notes as they are searched: each a text of its own, of its note and the words it is on. */
export interface Notes {
  /** Those that say all of what is wanted, best first, and how many there are in all. `scan` as made for the articles. */
  find(wanted: readonly Wanted[], narrowing: Narrowing, scan: (text: IndexedText) => Answer | null, limit: number): { readonly notes: readonly FoundNote[]; readonly total: number };
}

interface OpenNote {
  readonly highlight: Highlight;
  readonly text: IndexedText;
  /** The numbers of the words that it is on. */
  readonly words: Uint32Array;
}

/** Of a note its text is the first sentence, the words that it is on are the second. */
const NOTE = 0;

/** @param texts its vocabulary takes up the words of the notes: a slip is told for all that is searched together */
export function openNotes(highlights: readonly Highlight[], texts: Texts): Notes {
  const open = highlights.map((highlight): OpenNote => {
    const text = indexText(readNote(highlight), true, texts.vocabulary, () => 0, packTexts);
    return { highlight, text, words: text.words.slice(text.starts[1]) };
  });
  const placed = new Map<OpenNote, IndexedText>();

  /** An operator asks of a note what its sentences and its article say. */
  const place = (note: OpenNote): IndexedText => {
    const known = placed.get(note);
    if (known !== undefined) return known;
    const article = texts.find(note.highlight.article);
    if (article === null) return note.text;
    const { published, source } = article;
    const touched = findTouched(article, note.words);
    const [first] = touched;
    const { lang, dir } = (first === undefined ? undefined : article.others.get(first)) ?? article;
    const there: IndexedText = { ...note.text, published, source, lang, dir, ...(touched.size === 0 ? { names: article.names, events: article.events } : keepTouched(article, touched)) };
    // Until the whole article is here, its title and lead tell of it.
    if (article.whole) placed.set(note, there);
    return there;
  };

  return {
    find: (wanted, narrowing, scan, limit) => {
      const noteOf = new Map<IndexedText, OpenNote>();
      const answers = open.flatMap((note) => {
        const text = place(note);
        const answer = isWithin(text, narrowing) ? scan(text) : null;
        if (answer === null || answer.often.some((times) => times === 0)) return [];
        noteOf.set(text, note);
        return [answer];
      });
      const words = open.reduce((sum, { text }) => sum + text.words.length, 0);
      const ranked = rankTexts(answers, wanted.length, open.length, words / Math.max(1, open.length)).answers;
      return { notes: ranked.slice(0, limit).map(({ text }) => showNote(noteOf.get(text)!.highlight, text, texts, wanted)), total: ranked.length };
    },
  };
}

/** The title of its article is the article's, and says nothing of the note. */
const readNote = ({ article, published, quote: { exact }, note }: Highlight) => ({
  id: article, title: '', published, source: null, lang: 'en', dir: 'ltr', blocks: [note, exact], names: [], events: [],
  sentences: [note, exact].map((block, index) => ({ block: index, from: 0, to: block.length })),
} as const);

function keepTouched({ names, events }: IndexedText, touched: ReadonlySet<number>): Pick<IndexedText, 'names' | 'events'> {
  const pairs: number[] = [];
  for (let at = 0; at < names.length; at += 2) if (touched.has(names[at + 1]!)) pairs.push(names[at]!, names[at + 1]!);
  return { names: Uint32Array.from(pairs), events: events.filter(({ sentence }) => touched.has(sentence)) };
}

function showNote({ id, article, title, quote, note, colour }: Highlight, text: IndexedText, texts: Texts, wanted: readonly Wanted[]): FoundNote {
  const cut = (written: string) => cutQuotation(written, markHits(written, texts.vocabulary, wanted));
  return {
    id, article, quote, colour,
    title: texts.find(article)?.title ?? title,
    published: text.published,
    lang: text.lang,
    dir: text.dir,
    words: cut(quote.exact),
    note: note === '' ? null : cut(text.read(NOTE)),
  };
}
