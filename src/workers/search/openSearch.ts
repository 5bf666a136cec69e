import { openLens, type Lens } from '../../evidence/corrections/openLens.ts';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import type { Narrowing } from '../../evidence/search/narrow.ts';
import { findReasons, isWithin } from '../../evidence/search/narrow.ts';
import { wantPhrase, type Vocabulary, type Wanted } from '../../evidence/search/openVocabulary.ts';
import { parseQuery, type QueryPart } from '../../evidence/search/parseQuery.ts';
import { quoteText } from '../../evidence/search/quoteText.ts';
import { openScan, rankTexts, type Answer } from '../../evidence/search/rankTexts.ts';
import type { SearchResult } from '../../evidence/search/searchResult.ts';
import type { EntityKind } from '../../model.ts';
import { openNames, type Names } from './openNames.ts';
import { openNotes, type Notes } from './openNotes.ts';
import { openTexts, type Texts, type TextsOptions } from './openTexts.ts';
import type { FindRequest, PutRight } from './searchMessages.ts';

export interface Search {
  /**
   * Tells what is found, at first in what is here, and again as more of the library comes, until all of it was
   * searched. Ends early where something else is asked.
   *
   * @throws where titles and names could not be read
   */
  find(request: FindRequest, tell: (result: SearchResult) => void): Promise<void>;
  /** From now on names are as the reader has put them right, in the texts too; null: as published. */
  setPutRight(putRight: PutRight | null): void;
  setNotes(notes: readonly Highlight[]): void;
}

/** Texts that are asked between two pauses. */
const slice = 500;
const kindsOf: Readonly<Record<'who' | 'where', readonly EntityKind[]>> = { who: ['person', 'org', 'other'], where: ['place'] };

/** Searches the library, whatever runs it: a worker, or a test. */
export function openSearch(options: TextsOptions): Search {
  let texts: Texts | null = null;
  let latest: FindRequest | null = null;
  let corrected: { readonly names: Names; readonly lens: Lens } | null = null;
  let highlights: readonly Highlight[] = [];
  let notes: { readonly of: Texts; readonly opened: Notes } | null = null;

  const answer = async (request: FindRequest, within: Texts): Promise<SearchResult | null> => {
    const parts = parseQuery(request.query);
    const ended = within.ended();
    const searched = within.searched();
    const names = corrected?.names ?? within.names();
    const all = within.list();
    // Before the words are looked up: the notes bring theirs.
    if (notes?.of !== within) notes = { of: within, opened: openNotes(highlights, within) };
    const { opened } = notes;
    const wanted = phrasesOf(parts, false).map((phrase) => wantPhrase(within.vocabulary, phrase));
    const without = phrasesOf(parts, true).map((phrase) => wantPhrase(within.vocabulary, phrase));
    const narrowing = narrowBy(parts, names, within, request);

    const scan = openScan(wanted, without, within.vocabulary.size());
    const answers: Answer[] = [];
    const isAsked = parts.some(({ kind }) => kind !== 'unclear');
    for (let at = 0; at < (isAsked ? all.length : 0); at += slice) {
      for (const text of all.slice(at, at + slice)) {
        const found = isWithin(text, narrowing) ? scan(text) : null;
        if (found !== null) answers.push(found);
      }
      await options.pause();
      if (latest !== request) return null;
    }
    const own = isAsked ? opened.find(wanted, narrowing, scan, request.limit) : { notes: [], total: 0 };
    const ranking = rankTexts(answers, wanted.length, all.length, within.meanWords());
    return {
      query: request.query,
      names: names.find(wanted.flatMap(({ phrase }) => phrase.words)),
      notes: own.notes,
      totalNotes: own.total,
      articles: ranking.answers.slice(0, request.limit).map(({ text, hits }) => quoteText(text, hits, within.vocabulary, wanted, findReasons(text, narrowing))),
      total: ranking.answers.length,
      complete: ranking.complete,
      also: wanted.flatMap((each) => tellSlips(each, within.vocabulary)),
      searched,
      of: request.manifest.counts.articles,
      done: ended,
    };
  };

  return {
    find: async (request, tell) => {
      latest = request;
      if (texts?.version !== request.manifest.version) {
        texts?.close();
        texts = openTexts(request.manifest, options, corrected?.lens ?? null);
      }
      const within = texts;
      await within.begun();
      within.retry();
      const isLatest = (): boolean => latest === request;
      while (isLatest()) {
        const result = await answer(request, within);
        if (result === null) return;
        tell(result);
        if (result.done) return;
        // Twice as much is worth telling: few answers, however large the library.
        await within.until(Math.max(1, result.searched * 2));
      }
    },
    setPutRight: (putRight) => {
      corrected = putRight && { names: openNames(putRight.names), lens: openLens(putRight.corrections, new Map(putRight.published.map((ref) => [ref.id, ref]))) };
      // Read anew with the next question: what a name is differs from place to place.
      texts?.close();
      texts = null;
    },
    setNotes: (all) => {
      highlights = all;
      notes = null;
    },
  };
}

const phrasesOf = (parts: readonly QueryPart[], not: boolean) => parts.flatMap((part) => (part.kind === 'words' && part.not === not ? [part.phrase] : []));

function narrowBy(parts: readonly QueryPart[], names: Names, texts: Texts, { states }: FindRequest): Narrowing {
  return {
    names: parts.flatMap((part) => (part.kind === 'who' || part.kind === 'where'
      ? [{ not: part.not, numbers: new Set([...names.mean(part.words, kindsOf[part.kind])].map((id) => texts.numberOf(id))) }]
      : [])),
    rest: parts.flatMap((part) => (part.kind === 'words' || part.kind === 'who' || part.kind === 'where' || part.kind === 'unclear' ? [] : [part])),
    states: new Map(states.map(([id, held]) => [id, new Set(held)])),
  };
}

/** More of them would say nothing. */
const mostTaken = 4;

/** What was typed and stands nowhere, with what it was taken for. */
function tellSlips({ phrase, answers }: Wanted, vocabulary: Vocabulary): SearchResult['also'] {
  return answers.flatMap((answer, at) => {
    const taken = [...answer].filter(([, likeness]) => likeness === 'slip').map(([number]) => vocabulary.wordOf(number));
    return taken.length === 0 ? [] : [{ typed: phrase.words[at]!, taken: taken.slice(0, mostTaken) }];
  });
}
