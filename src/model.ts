/**
 * READ FIRST. The nouns of Dateline and the JSON contract between the build and the app. Types only.
 *
 *   SourceFile → ParsedArticle → AnnotatedArticle → LinkedArticle → library/*.json
 *
 * Each stage adds facts and changes none. Text positions are UTF-16 offsets. Dates are ISO 8601
 * calendar dates without a time zone: an article is read on its own day.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case letters, digits and hyphens; made from the seed file's name by `parse…`, nowhere else. */
export type ArticleId = Branded<'ArticleId'>;
/** Lower-case letters, digits and hyphens; made from the entity's name by `linkEntities`, nowhere else. */
export type EntityId = Branded<'EntityId'>;
/** `YYYY-MM-DD`, a day that exists in the proleptic Gregorian calendar. Sorts as text. */
export type CalendarDate = Branded<'CalendarDate'>;
/** `YYYY-MM`. Sorts as text. */
export type CalendarMonth = Branded<'CalendarMonth'>;

/* ───────────── text ───────────── */

/** Half-open range of UTF-16 offsets in one block's text; `0 ≤ from < to ≤ text.length`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A range in one block of one article. `block` is an index into `blocks`. */
export interface BlockRange extends TextRange {
  readonly block: number;
}

/** Inline structure kept from the source. Spans may nest but never cross. */
export type Span = TextRange &
  ({ readonly kind: 'emphasis' | 'strong' | 'code' } | { readonly kind: 'link'; readonly href: string });

interface BlockBase {
  /** Never empty, no line breaks except in `code`, no leading or trailing white space except in `code`. */
  readonly text: string;
  /** Sorted by `from`, longer first. */
  readonly spans: readonly Span[];
  /** BCP 47; only where it differs from the article's. */
  readonly lang?: string;
  /** Only where it differs from the article's. */
  readonly dir?: 'ltr' | 'rtl';
}

/** What an article is made of: text plus ranges, never HTML. */
export type Block =
  | (BlockBase & { readonly kind: 'paragraph' | 'quotation' | 'code' | 'caption' })
  /** 2 is a section of the article, 3 a section within it. */
  | (BlockBase & { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6 })
  /** `depth` 0 is the outermost list; `number` is the item's own in an ordered list. */
  | (BlockBase & { readonly kind: 'listItem'; readonly depth: number; readonly number: number | null })
  /** Cells are consecutive ranges of the text, joined in it by a tab. An empty cell is `from === to`. */
  | (BlockBase & { readonly kind: 'tableRow'; readonly header: boolean; readonly cells: readonly TextRange[] });

/* ───────────── stage 0: a file ───────────── */

export interface SourceFile {
  /** Path below the seeds folder, `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a seed, in words a person can act on. `line` is 1-based, null where the whole file is meant. */
export interface SeedProblem {
  readonly file: string;
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

/* ───────────── stage 1: parsed ───────────── */

export interface ParsedArticle {
  readonly id: ArticleId;
  /** The seed's name, `SourceFile.name`. */
  readonly file: string;
  readonly title: string;
  /** `derived`: the source has no title, this one was cut from the lead sentence. */
  readonly titleBasis: 'stated' | 'derived';
  readonly published: CalendarDate;
  /** Where the publication date was read. */
  readonly publishedBasis: 'text' | 'metadata' | 'file name';
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** BCP 47: as the source says, else as its text certainly is, else `en`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
}

/* ───────────── stage 2: annotated (one article alone) ───────────── */

/** Sentences cover their block's text except the white space between them; sorted, never overlapping. */
export type Sentence = BlockRange;

export type EntityKind = 'person' | 'org' | 'place' | 'other';

/**
 * A name in the text. The mentions of an article are sorted by block and `from`, never overlap one
 * another, and lie inside one sentence.
 */
export interface FoundMention extends BlockRange {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly kind: EntityKind;
  /** Index into the article's `groups`. */
  readonly group: number;
  /** 0 to 1: how sure the finder is. Below 0.5 the mark is drawn as doubtful. */
  readonly certainty: number;
  /** Why this was taken for a name, in words: `country`, `given name before a surname`. */
  readonly reason: string;
}

/** The mentions of one article that name the same thing. */
export interface MentionGroup {
  readonly kind: EntityKind;
  /** The fullest name found in the article, as written; the part that links across articles. */
  readonly name: string;
  /** Every distinct way it is written in the article, the fullest first. */
  readonly aliases: readonly string[];
  /** Why its mentions were put together, or a city chosen among those of its name, in words; null where there was nothing to decide. */
  readonly reason: string | null;
  readonly roles: readonly RoleQuotation[];
  /** What a data package knows of a country or city; null for all else. */
  readonly gazetteer: GazetteerEntry | null;
}

/** A description read from the text (`Kremlin spokesman`), as written, where it stands. Never invented. */
export interface RoleQuotation extends BlockRange {
  readonly sentence: number;
  readonly text: string;
}

export interface GazetteerEntry {
  /** The package's own name for it (`Ukraine`, `Kyiv`). */
  readonly name: string;
  readonly type: 'country' | 'city' | 'region';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER'
  | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'
  | 'START' | 'MID' | 'END' | 'APPROX';

export type Precision =
  | 'time' | 'day' | 'week' | 'part of month' | 'month' | 'quarter' | 'season' | 'half'
  | 'part of year' | 'year' | 'decade' | 'century' | 'span';

/** When something was. Both ends are included. */
export type When =
  | { readonly kind: 'interval'; readonly earliest: CalendarDate; readonly latest: CalendarDate; readonly precision: Precision; readonly approximate: boolean }
  /** Some time up to and including `latest`: "more than a year ago". */
  | { readonly kind: 'before'; readonly latest: CalendarDate; readonly precision: Precision; readonly approximate: boolean }
  /** Some time from `earliest` on. */
  | { readonly kind: 'after'; readonly earliest: CalendarDate; readonly precision: Precision; readonly approximate: boolean };

/** Where an expression stands in time. */
export type Placement =
  | { readonly kind: 'placed'; readonly when: When }
  /** Means a time that cannot be fixed ("in recent days"): listed under "Not placed" with its reason in words. */
  | { readonly kind: 'vague'; readonly reason: string }
  /** A length of time or a repetition: no place on any timeline. */
  | { readonly kind: 'length' };

/**
 * A temporal expression in the text. Sorted by block and `from`, never overlapping one another; may
 * overlap mentions only by lying inside or around none of them (see `annotate`).
 */
export interface DateMention extends BlockRange {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly type: TimexType;
  /** TIMEX3 value: `2023-W17`, `2022-03`, `P3D`, `PXY`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly placement: Placement;
  /** `inferred`: the calendar was worked out from the publication date or the narrative. */
  readonly basis: 'stated' | 'inferred';
  /** How the placement was worked out, in words for the reader: `last week, published 3 May 2023 → 24–30 April 2023`. */
  readonly derivation: string;
}

/**
 * An event: a clause, or a part of one, with the time that it tells. `from` and `to` lie in the sentence's block, and in
 * the sentence; what another event tells may lie inside. Sorted by sentence, then by date.
 */
export interface DatedClause extends TextRange {
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Indices into `dates`, in order: the one that tells the time, or those that bound it (`from 20 to 22 March`). */
  readonly dates: readonly number[];
  readonly when: When;
  /** Index into `dates`: when it was said, where the sentence tells (`said on Friday that …`). */
  readonly said: number | null;
  /** Who and what takes part: indices into `groups`, in order of appearance, without repetition. */
  readonly groups: readonly number[];
  /** What happens, as lemmas: the clause's verb, or where that says little the nouns that name an event: `visit`. */
  readonly happens: readonly string[];
}

export interface AnnotatedArticle extends ParsedArticle {
  readonly words: number;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly FoundMention[];
  readonly groups: readonly MentionGroup[];
  readonly dates: readonly DateMention[];
  readonly events: readonly DatedClause[];
}

/* ───────────── stage 3: linked (all articles together) ───────────── */

/** `entityOf[g]` is the entity that the article's group `g` stands for. */
export interface LinkedArticle extends AnnotatedArticle {
  readonly entityOf: readonly EntityId[];
}

/** One person, organisation, place or other thing, in all articles. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every way it is written, with how often; most frequent first. */
  readonly aliases: readonly AliasCount[];
  /** Why its mentions were put together, in words, one reason a line; empty with one way of writing in one article. */
  readonly reasons: readonly string[];
  readonly gazetteer: GazetteerEntry | null;
}

export interface AliasCount {
  readonly text: string;
  readonly count: number;
}

export interface Library {
  /** Newest first; same day by id. */
  readonly articles: readonly LinkedArticle[];
  /** Most mentions first, then by name. */
  readonly entities: readonly Entity[];
}

/* ───────────── library/*.json: what the app loads ───────────── */

/** Path of a file below `library/`; it carries a hash of its contents, so it never changes. */
export type LibraryPath = Branded<'LibraryPath'>;

/** `library/manifest.json`: the one file with a fixed name. Small however large the library. */
export interface Manifest {
  readonly format: 1;
  /** Hash over the whole library: equal versions have equal contents. */
  readonly version: string;
  readonly counts: { readonly articles: number; readonly entities: number; readonly events: number; readonly words: number };
  /** Publication dates of the oldest and newest article; null in an empty library. */
  readonly span: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** Newest month first. */
  readonly months: readonly { readonly month: CalendarMonth; readonly articles: number; readonly file: LibraryPath }[];
  /** Sorted by `from`; the file holds the addresses of ids from `from` up to the next entry's. */
  readonly articleAddresses: readonly { readonly from: ArticleId; readonly file: LibraryPath }[];
  readonly entityAddresses: readonly { readonly from: EntityId; readonly file: LibraryPath }[];
  /** In the order of the index: most mentions first. */
  readonly who: readonly { readonly entities: number; readonly file: LibraryPath }[];
  /** In order of time, pages of `TimelineFile`. */
  readonly timeline: readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly entries: number; readonly file: LibraryPath }[];
  readonly notPlaced: LibraryPath;
  readonly overview: LibraryPath;
  /** Bundles of files for keeping the library on a device: few requests instead of many. */
  readonly shards: readonly { readonly file: LibraryPath; readonly files: number; readonly bytes: number }[];
}

/** id → file. An entity that a correction merged into another leads to that one's file. */
export interface AddressFile {
  readonly files: { readonly [id: string]: LibraryPath };
}

export interface MonthFile {
  readonly month: CalendarMonth;
  /** Newest first. */
  readonly articles: readonly ArticleSummary[];
}

/** A row of the list. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string;
  readonly titleBasis: ParsedArticle['titleBasis'];
  readonly published: CalendarDate;
  readonly source: string | null;
  /** The sentences after those the title was cut from, to at most about 240 characters. */
  readonly lead: string;
  readonly words: number;
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
  /** The most salient, at most three; persons before the rest where equally salient. */
  readonly top: readonly EntityRef[];
  /** Every entity in it, for filtering. */
  readonly entities: readonly EntityId[];
  readonly events: number;
  /** Events of the timeline that no earlier article tells, nor an earlier one of its own sentences. */
  readonly newEvents: number;
  /** The days that its events are known to be on, in order, joined where they touch: `2022`, `2023-03`, `2023-03-20..2023-03-22`. */
  readonly told: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Enough to draw a name and link it. */
export interface EntityRef {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface ArticleRef {
  readonly id: ArticleId;
  readonly title: string;
  readonly published: CalendarDate;
  readonly source: string | null;
  /** The title's, where it is not English. */
  readonly lang?: string;
  /** The title's, where it runs from right to left. */
  readonly dir?: 'rtl';
}

/** A mention as the app sees it. */
export interface Mention extends BlockRange {
  readonly sentence: number;
  readonly entity: EntityId;
  /** The kind of its entity. */
  readonly kind: EntityKind;
  readonly certainty: number;
  readonly reason: string;
  /** Where its entity is first named in a section of the article, and the entity matters to it: marked in calm reading. */
  readonly calm: boolean;
}

export interface ArticleFile {
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly titleBasis: ParsedArticle['titleBasis'];
    readonly published: CalendarDate;
    readonly publishedBasis: ParsedArticle['publishedBasis'];
    readonly source: string | null;
    readonly author: string | null;
    readonly url: string | null;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** Why no names and dates are marked in it, in words for the reader; only where they are not looked for. */
    readonly unmarked?: string;
    readonly words: number;
    readonly minutes: number;
    readonly blocks: readonly Block[];
    readonly sentences: readonly Sentence[];
    readonly mentions: readonly Mention[];
    readonly dates: readonly DateMention[];
    readonly events: readonly ArticleEvent[];
  };
  /** One for each entity named in the article, most mentions in it first. */
  readonly cards: readonly EntityCard[];
  /** The next older and newer article of the whole library. */
  readonly older: ArticleRef | null;
  readonly newer: ArticleRef | null;
}

export interface ArticleEvent extends TextRange {
  /** The id of its report on the timeline. */
  readonly id: string;
  readonly dates: readonly number[];
  readonly sentence: number;
}

/** What the reader's card shows of an entity: quotations up to the article's own date. */
export interface EntityCard extends EntityRef {
  /** How it is written in this article, other than by its name. */
  readonly aliases: readonly string[];
  readonly mentionsHere: number;
  readonly mentions: number;
  readonly articles: number;
  /** Of `articles`, those published after this one. */
  readonly laterArticles: number;
  /** Roles as described up to the article's date, latest first. */
  readonly roles: readonly Role[];
  /** From articles up to this one's date, newest first, at most two an article and six in all. */
  readonly quotations: readonly Quotation[];
  readonly reasons: readonly string[];
  readonly gazetteer: GazetteerEntry | null;
}

/** The same description in one or more articles. */
export interface Role {
  readonly text: string;
  readonly articles: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The latest place where it stands. */
  readonly at: SentenceRef;
}

/** A role as one sentence tells it. */
export interface Description {
  readonly text: string;
  /** The article's day. */
  readonly published: CalendarDate;
  readonly at: SentenceRef;
}

export interface SentenceRef {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** A sentence as it stands in an article, with its marks; ranges are offsets in `text`. */
export interface Quotation extends SentenceRef {
  readonly text: string;
  /** The article's day. */
  readonly published: CalendarDate;
  readonly marks: readonly QuotationMark[];
}

export type QuotationMark = TextRange &
  ({ readonly kind: EntityKind; readonly entity: EntityId; /** The finder was not sure of it. */ readonly doubtful?: true } | { readonly kind: 'date' });

/** A row of the entity index. */
export interface EntitySummary extends EntityRef {
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly events: number;
  /** Publication days of the first and the last article that names it. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Mentions for each month from the manifest's first to its last, at most 24 buckets. */
  readonly overTime: readonly number[];
  /** Where a place lies, if a data package knows; null for all else. */
  readonly gazetteer: GazetteerEntry | null;
}

export interface WhoFile {
  readonly entities: readonly EntitySummary[];
}

export interface EntityFile {
  readonly entity: Entity;
  readonly mentions: number;
  /** Every role read of it, oldest article first: what it was called on any day can be told from them. */
  readonly descriptions: readonly Description[];
  /** Newest first. Every sentence that names it. */
  readonly articles: readonly { readonly article: ArticleRef; readonly mentions: number; readonly quotations: readonly Quotation[] }[];
  /** In order of time. */
  readonly events: readonly TimelineEntry[];
  /** Entities named in the same sentences, most shared sentences first, at most twelve. */
  readonly with: readonly (EntityRef & { readonly sentences: number })[];
  readonly overTime: readonly number[];
}

/** One event on the timeline, with the reports of it. */
export interface TimelineEntry {
  /** The id of its first report. */
  readonly id: string;
  /** What all reports can agree on; where they exclude one another, from the first to the last day that any of them tells. */
  readonly when: When;
  /** Never empty, oldest article first, in an article in the order of its text. More than one where the same event is told. */
  readonly reports: readonly EventReport[];
  /** Those who take part by any report. */
  readonly entities: readonly EntityRef[];
  /** Why its reports stand together: one join fewer than reports, or less where one between them was set apart. */
  readonly joins: readonly EventJoin[];
  /** The times that exclude one another, in order of time: each report stands under one. Empty where all can be true. */
  readonly conflict: readonly EventDating[];
  /** Only where its reports were set apart by hand from others: the ids of the events that those tell. */
  readonly apart?: readonly string[];
}

/** Why two reports were taken to tell one event, in words for the reader. */
export interface EventJoin {
  /** Ids of reports. */
  readonly report: string;
  readonly with: string;
  readonly reason: string;
}

/** One of several times told for the same event. */
export interface EventDating {
  readonly when: When;
  /** Ids of the reports that tell it. Never empty. */
  readonly reports: readonly string[];
}

/**
 * An event as one article tells it, with both its clocks: `when` it is said to have happened, and when it was reported,
 * which is the article's day and, where the sentence tells, the time at which it was `said`.
 */
export interface EventReport {
  /** Made from the article, the sentence's words and the expression: it outlives a rebuild and changes around the sentence. */
  readonly id: string;
  readonly article: ArticleRef;
  readonly quotation: Quotation;
  /** Where the event stands in the quotation's text. */
  readonly clause: TextRange;
  readonly when: When;
  readonly said: { readonly expression: string; readonly when: When } | null;
  /** The dating expression as written, and how its placement was worked out. */
  readonly expression: string;
  readonly basis: DateMention['basis'];
  readonly derivation: string;
}

export interface TimelineFile {
  readonly entries: readonly TimelineEntry[];
}

export interface NotPlacedFile {
  /** Newest article first. */
  readonly expressions: readonly { readonly article: ArticleRef; readonly quotation: Quotation; readonly expression: string; readonly reason: string }[];
}

/** What stands beside the list. */
export interface OverviewFile {
  /** Events by the month of their middle day, in order of time, no month between left out, at most the last 36. */
  readonly events: readonly { readonly month: CalendarMonth; readonly count: number }[];
  readonly most: readonly EntitySummary[];
}

/** Files by path, contents as the JSON text that the path serves. */
export interface ShardFile {
  readonly files: { readonly [path: string]: string };
}

/* ───────────── corrections: what a reader or the owner puts right ───────────── */

/** One step that puts something right. Steps apply in their order. */
export type Correction = NameCorrection | EventCorrection;

/**
 * A step about a name; it speaks of names as the steps before it left them. `entity`, `into` and `as`
 * tell a name's kind and name as they were when the step was made, so that a person can review it, and
 * it can be reported when the id is gone.
 */
export type NameCorrection =
  /** This one place is no name. */
  | { readonly do: 'hide mention'; readonly entity: EntityRef; readonly at: NameAnchor }
  /** None of its mentions is a name. */
  | { readonly do: 'hide'; readonly entity: EntityRef }
  | { readonly do: 'retype'; readonly entity: EntityRef; readonly kind: EntityKind }
  | { readonly do: 'rename'; readonly entity: EntityRef; readonly name: string }
  /** All of `entity` is `into`. */
  | { readonly do: 'merge'; readonly entity: EntityRef; readonly into: EntityRef }
  /** A part of `entity` is somebody or something else: one that exists or a new one. */
  | { readonly do: 'split'; readonly entity: EntityRef; readonly part: SplitPart; readonly as: EntityRef };

/**
 * What stands as one event is several: reports of different parts tell different events, those of one part
 * stay together. A report that no part names goes with the one that it was joined to. At least two parts,
 * none empty, no report twice.
 */
export interface EventCorrection {
  readonly do: 'split event';
  readonly parts: readonly (readonly ReportRef[])[];
}

/** A report as a step speaks of it. */
export interface ReportRef {
  /** `EventReport.id`. */
  readonly id: string;
  readonly article: ArticleId;
  /** What it says of the event, as it stands in the article, or the beginning of that: for a person to review. */
  readonly words: string;
}

export type SplitPart =
  | { readonly of: 'mention'; readonly at: NameAnchor }
  | { readonly of: 'article'; readonly article: ArticleId }
  /** Wherever it is written so. */
  | { readonly of: 'alias'; readonly alias: string };

/** A name's place by its words, so that it outlives small edits: what is written, and what stands around it in its sentence. */
export interface NameAnchor {
  readonly article: ArticleId;
  readonly exact: string;
  /** The 32 characters before and after, fewer where the sentence begins or ends. */
  readonly prefix: string;
  readonly suffix: string;
}

/** `corrections.json`: what the app exports and imports, and what the build applies from the seeds folder. */
export interface CorrectionsFile {
  readonly format: 1;
  readonly corrections: readonly Correction[];
}
