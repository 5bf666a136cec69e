import fc from 'fast-check';
import { nameEvents } from '../../../src/analysis/events/nameEvents.ts';
import { anchorName } from '../../../src/evidence/corrections/anchorName.ts';
import type { ArticleId, Correction, EntityId, EntityKind, EntityRef, Library, NameAnchor, ReportRef, SplitPart } from '../../../src/model.ts';
import { entityId, markedArticle, markedLibrary } from '../../analysis/library/markedArticle.ts';

/** Names share ways of writing, so that steps about one way of writing cut across entities. */
const names = [
  { letter: 'p', name: 'Ann Bell', written: ['Ann Bell', 'Bell', 'she'] },
  { letter: 'p', name: 'Tom Bell', written: ['Tom Bell', 'Bell'] },
  { letter: 'o', name: 'Bell Ltd', written: ['Bell Ltd', 'Bell', 'BL'] },
  { letter: 'l', name: 'Georgia', written: ['Georgia', 'GA'] },
  { letter: 'x', name: 'GA', written: ['GA'] },
] as const;
const kinds: readonly EntityKind[] = ['person', 'org', 'place', 'other'];
/** Two that are published, one that is gone, two that steps may make. */
const ids = [...names.map(({ name }) => name), 'Gone', 'New', 'Newer'];

const mark = fc.constantFrom(...names).chain(({ letter, name, written }) =>
  fc.tuple(fc.constantFrom(...written), fc.constantFrom('', '', ', head', ', chief')).map(([text, role]) => `[${text}|${letter} ${name}${role}]`));
const date = fc.constantFrom('{today|2023-01-05..2023-01-05}', '{in May|2023-05-01..2023-05-31}', '{lately|? too vague}', '{for a day|P1D}', '{since|2022-12-01..}');
// No verbs and no nouns: which reports are told as one event is found at build from what is told, and by whom.
const word = fc.constantFrom('and', 'with', 'or', 'and then, as with all of them and more than ever, for one or the other', '…');
const sentence = fc.array(fc.oneof({ weight: 5, arbitrary: mark }, { weight: 1, arbitrary: date }, { weight: 2, arbitrary: word }), { minLength: 1, maxLength: 6 })
  .map((parts) => `So ${parts.join(' ')}.`);
const block = fc.tuple(fc.constantFrom('', '', '', '# '), fc.array(sentence, { minLength: 1, maxLength: 3 })).map(([head, all]) => head + all.join(' '));
const article = fc.tuple(fc.constantFrom('2022-11-30', '2023-01-05', '2023-01-20', '2023-05-03'), fc.array(block, { minLength: 1, maxLength: 3 }));

export const anyLibrary: fc.Arbitrary<Library> = fc.array(article, { minLength: 1, maxLength: 4 })
  .map((all) => markedLibrary(...all.map(([published, blocks], at) => markedArticle(`a${at}`, published, blocks.join('\n\n')))));

/** A step refers to names in words of its own, as one does that was made against an older library. */
const ref = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...kinds), fc.constantFrom('', ' (then)'))
  .map(([name, kind, then]): EntityRef => ({ id: entityId(name), kind, name: `${name}${then}` }));

/** Every anchor that the library has, and some that fit nowhere. */
function listAnchors({ articles }: Library): readonly NameAnchor[] {
  const found = articles.flatMap(({ id, blocks, sentences, mentions }) =>
    mentions.map((mention) => anchorName(id, blocks[mention.block]!.text, sentences[mention.sentence]!, mention)));
  const bogus: NameAnchor = { article: 'a0' as ArticleId, exact: 'Bell', prefix: 'No, ', suffix: ' never' };
  return [...found, bogus, { ...bogus, article: 'gone' as ArticleId }];
}

export function anySteps(library: Library): fc.Arbitrary<readonly Correction[]> {
  const at = fc.constantFrom(...listAnchors(library));
  const part: fc.Arbitrary<SplitPart> = fc.oneof(
    at.map((anchor): SplitPart => ({ of: 'mention', at: anchor })),
    fc.constantFrom('a0', 'a1', 'a9').map((id): SplitPart => ({ of: 'article', article: id as ArticleId })),
    fc.constantFrom('Bell', 'GA', 'she', 'nobody').map((alias): SplitPart => ({ of: 'alias', alias })),
  );
  const step: fc.Arbitrary<Correction> = fc.oneof(
    fc.tuple(ref, at).map(([entity, anchor]): Correction => ({ do: 'hide mention', entity, at: anchor })),
    ref.map((entity): Correction => ({ do: 'hide', entity })),
    fc.tuple(ref, fc.constantFrom(...kinds)).map(([entity, kind]): Correction => ({ do: 'retype', entity, kind })),
    fc.tuple(ref, fc.constantFrom('Zed', 'Ann Bell', 'Aardvark')).map(([entity, name]): Correction => ({ do: 'rename', entity, name })),
    fc.tuple(ref, ref).map(([entity, into]): Correction => ({ do: 'merge', entity, into })),
    fc.tuple(ref, part, ref).map(([entity, each, as]): Correction => ({ do: 'split', entity, part: each, as })),
  );
  return fc.array(step, { maxLength: 6 });
}

const days = ['{on 20 March|2023-03-20..2023-03-20}', '{in March|2023-03-01..2023-03-31}', '{in April|2023-04-01..2023-04-30}', '{last year|2022-01-01..2022-12-31}'];
const told = fc.tuple(
  fc.constantFrom('[Xi|p Xi]', '[Xi|p Xi] and [Modi|p Modi]'), fc.constantFrom('met', 'visited', 'called'),
  fc.constantFrom('[Putin|p Putin]', '[Putin|p Putin] in [Moscow|l Moscow]'), fc.constantFrom(...days), fc.constantFrom('', ' for an hour', ' with a large delegation'),
).map(([who, did, whom, day, more]) => `${who} ${did} ${whom} ${day}${more}.`);
const tale = fc.array(fc.oneof({ weight: 5, arbitrary: told }, { weight: 1, arbitrary: fc.constant('[Bo|p Bo] and [Xi|p Xi] slept.') }), { minLength: 1, maxLength: 4 });

/** Articles that tell a few events again and again. */
export const anyTales: fc.Arbitrary<Library> = fc.array(fc.tuple(fc.constantFrom('2023-04-01', '2023-04-02', '2023-05-03'), tale), { minLength: 1, maxLength: 4 })
  .map((all) => markedLibrary(...all.map(([published, sentences], at) => markedArticle(`a${at}`, published, sentences.join(' ')))));

/** Steps that split events in every way, some of them about reports that are not there, among steps about one who takes part in none. */
export function anySplits(library: Library): fc.Arbitrary<readonly Correction[]> {
  const reports = library.articles.flatMap((article) => nameEvents(article).map((id): ReportRef => ({ id, article: article.id, words: 'met' })));
  const gone: ReportRef = { id: 'a0-egone', article: 'a0' as ArticleId, words: 'gone' };
  const split = fc.tuple(fc.shuffledSubarray([...reports, gone], { minLength: 1 }), fc.integer({ min: 2, max: 4 })).map(([chosen, parts]): Correction => ({
    do: 'split event',
    parts: Array.from({ length: parts }, (_, part) => chosen.filter((_report, at) => at % parts === part)).filter((part) => part.length > 0),
  }));
  const bo: EntityRef = { id: entityId('Bo'), kind: 'person', name: 'Bo' };
  const named = fc.constantFrom<Correction>(
    { do: 'hide', entity: bo }, { do: 'rename', entity: bo, name: 'Zed' }, { do: 'merge', entity: bo, into: { id: entityId('Modi'), kind: 'person', name: 'Modi' } },
  );
  return fc.array(fc.oneof({ weight: 3, arbitrary: split }, { weight: 1, arbitrary: named }), { minLength: 1, maxLength: 4 });
}

export const publishedRefs = ({ entities }: Library): ReadonlyMap<EntityId, EntityRef> => new Map(entities.map(({ id, kind, name }) => [id, { id, kind, name }]));
