import type { DatedClause, EntityId, EntityKind, LinkedArticle, TextRange, When } from '../../../model.ts';
import { parseTokens } from '../../dates/text/tokens.ts';
import { LIGHT, REPORTING } from '../clauses/vocabulary.ts';
import { stemWord } from './stemWord.ts';

/** What decides whether two reports tell one event. */
export interface ToldReport {
  readonly id: string;
  readonly article: LinkedArticle;
  readonly event: DatedClause;
  readonly when: When;
  readonly taking: readonly Partaker[];
  readonly happens: readonly Happening[];
  /** Stems of the words of its clause, without names, dates and what other events of the sentence tell. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly denied: boolean;
  /** The begin or the end of something is another event than all of it. */
  readonly phase: 'begin' | 'end' | null;
  /** Told before it was to happen. */
  readonly ahead: boolean;
}

export interface Partaker {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  /** Where a country or a place in it is meant: ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly isCountry: boolean;
}

export interface Happening {
  readonly lemma: string;
  /** The same for words that tell the same: `call`, `speak` and `talk`. */
  readonly sense: string;
  /** `say`, `make`: so common that it tells little. */
  readonly weak: boolean;
  /** `close`, `rise`: happens every day to everyone on the markets. */
  readonly routine: boolean;
}

const SENSES: ReadonlyMap<string, string> = new Map(
  ([['speak', 'call talk telephone phone converse'], ['meet', 'summit'], ['buy', 'purchase acquire'], ['publish', 'release unveil'], ['name', 'appoint'], ['crash', 'collide'], ['begin', 'start'], ['end', 'finish conclude'],
    ['attack', 'assault'], ['invade', 'invasion'], ['sign', 'signing']] as const)
    .flatMap(([sense, words]) => [sense, ...words.split(' ')].map((word) => [word, sense] as [string, string])),
);

const DENIALS = new Set(['not', 'never', 't', 'denied', 'denies', 'deny', 'refused', 'cancelled', 'canceled', 'postponed']);
const ROUTINE = new Set('close rise fall trade gain drop lose climb jump tumble post earn increase decline total slip share'.split(' '));

/** Reads out of an article's event what it has in common with others. `others` are the other events of its sentence. */
export function tellReport(
  id: string, article: LinkedArticle, event: DatedClause, others: readonly DatedClause[], taking: readonly Partaker[],
): ToldReport {
  const { block } = article.sentences[event.sentence]!;
  const { text } = article.blocks[block]!;
  const inside = others.filter((other) => other !== event && other.from >= event.from && other.to <= event.to && (other.from > event.from || other.to < event.to));
  const tokens = parseTokens(text.slice(event.from, event.to));
  const stems = new Set<string>();
  const numbers = new Set<string>();
  const marked = maskOf(article, event, inside);
  let denied = false;
  let mask = 0;
  for (const { from, to, word, kind } of tokens) {
    const at = from + event.from;
    while (mask < marked.length && marked[mask]!.to <= at) mask += 1;
    const masked = marked[mask] !== undefined && marked[mask]!.from < to + event.from;
    if (masked || kind === 'mark') continue;
    if (kind === 'number' || NUMBER_WORDS.has(word)) numbers.add(word);
    if (DENIALS.has(word)) denied = true;
    const stem = kind === 'word' ? stemWord(word) : null;
    if (stem !== null) stems.add(stem);
  }
  return {
    id, article, event, taking, stems, numbers, denied,
    when: event.when,
    happens: event.happens.map((lemma) => ({ lemma, sense: SENSES.get(lemma) ?? lemma, weak: LIGHT.has(lemma) || REPORTING.has(lemma), routine: ROUTINE.has(lemma) })),
    phase: phaseOf(stems),
    ahead: event.when.kind !== 'before' && event.when.earliest > article.published,
  };
}

const BEGIN = ['begin', 'start', 'open', 'launch', 'resum'];
const END = ['end', 'finish', 'conclud', 'clos'];

const phaseOf = (stems: ReadonlySet<string>): ToldReport['phase'] =>
  BEGIN.some((stem) => stems.has(stem)) ? 'begin' : END.some((stem) => stems.has(stem)) ? 'end' : null;

const NUMBER_WORDS = new Set('two three four five six seven eight nine ten eleven twelve dozen hundred'.split(' '));

/** Names, dates and other events within: none of them is a word of this event. Sorted. */
function maskOf(article: LinkedArticle, event: DatedClause, inside: readonly DatedClause[]): readonly TextRange[] {
  const within = ({ sentence, from, to }: { readonly sentence: number; readonly from: number; readonly to: number }): boolean =>
    sentence === event.sentence && from < event.to && to > event.from;
  return [...sliceSentence(article.mentions, event.sentence).filter(within), ...sliceSentence(article.dates, event.sentence).filter(within), ...inside]
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .reduce<TextRange[]>((flat, range) => {
      const last = flat.at(-1);
      if (last === undefined || range.from >= last.to) flat.push(range);
      return flat;
    }, []);
}

/** The ranges of one sentence among ranges sorted by sentence, found by halving. */
function sliceSentence<Range extends { readonly sentence: number }>(sorted: readonly Range[], sentence: number): readonly Range[] {
  const first = (wanted: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.sentence < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sorted.slice(first(sentence), first(sentence + 1));
}
