import type { ArticleId, BlockRange, EntityId, EntityRef, Quotation } from '../../model.ts';
import type { Note } from '../anchoring/describeNote.ts';
import { tallyRoles } from '../tallyRoles.ts';
import type { Dossier, DossierChoice, DossierEntity, DossierEvent, DossierFacts, DossierNote, IndexEntry, NumberedQuotation, Source } from './dossier.ts';
import { isDayInSpan } from './isInSpan.ts';
import { listScope } from './listScope.ts';

/**
 * Puts together what the library and the reader say of the chosen names and the span. Nothing is written here, only
 * chosen, put in order and numbered. Linear in what is chosen, but for sorting.
 */
export function buildDossier(facts: DossierFacts, choice: DossierChoice): Dossier {
  const scope = listScope(facts, choice);
  const { parts } = choice;
  const numbered = scope.articles.map((article, at): Source => ({ number: at + 1, article, details: facts.details.get(article.id) ?? null }));
  const sourceOf = new Map(numbered.map((source) => [source.article.id, source]));

  const events = parts.has('events')
    ? scope.events.map((entry, at): DossierEvent => ({ number: at + 1, entry, sources: new Map(entry.reports.map(({ id, article }) => [id, sourceOf.get(article.id)!])) }))
    : [];
  const entities = buildEntities(facts, choice, events, sourceOf);
  const notes = parts.has('notes') ? buildNotes(facts, sourceOf) : [];
  return {
    entities,
    events,
    open: parts.has('events') ? scope.open.map(({ article, ...rest }) => ({ ...rest, source: sourceOf.get(article.id)! })) : [],
    notes,
    sources: numbered,
    index: buildIndex(facts, entities, events, notes),
    corrections: parts.has('corrections') ? facts.corrections : [],
  };
}

type Sources = ReadonlyMap<ArticleId, Source>;

function buildEntities({ entities }: DossierFacts, choice: DossierChoice, events: readonly DossierEvent[], sourceOf: Sources): readonly DossierEntity[] {
  let number = 0;
  const eventsOf = invert(events.map((event) => [event.number, event.entry.entities.map(({ id }) => id)]));
  return entities.map(({ entity, descriptions, articles }) => {
    const quotations = articles
      .filter(({ article }) => choice.parts.has('quotations') && isDayInSpan(article.published, choice))
      // Newest first they come; they are read in order of time.
      .toReversed()
      .flatMap(({ article, quotations: own }) => own.map((quotation): NumberedQuotation => {
        number += 1;
        return { number, quotation, source: sourceOf.get(article.id)! };
      }));
    const roles = tallyRoles(descriptions.filter(({ published }) => isDayInSpan(published, choice)))
      .flatMap((role) => {
        const source = sourceOf.get(role.at.article);
        return source === undefined ? [] : [{ ...role, source }];
      });
    return { entity, roles, quotations, events: eventsOf.get(entity.id) ?? [] };
  });
}

/** Those whose article the dossier speaks of, by article and in the order of its text. */
function buildNotes({ notes }: DossierFacts, sourceOf: Sources): readonly DossierNote[] {
  return notes
    .flatMap((note) => {
      const source = sourceOf.get(note.highlight.article);
      return source === undefined ? [] : [{ note, source }];
    })
    .toSorted((a, b) => a.source.number - b.source.number || comparePlaces(a.note, b.note))
    .map((each, at) => ({ ...each, number: at + 1 }));
}

function comparePlaces(a: Note, b: Note): number {
  const [p, q] = [placeOf(a), placeOf(b)];
  return p.block - q.block || p.from - q.from || a.highlight.made - b.highlight.made;
}

const placeOf = ({ highlight, standing }: Note): BlockRange => (standing?.kind === 'found' ? standing.place : highlight.place);

function buildIndex({ entities: chosen, names }: DossierFacts, entities: readonly DossierEntity[], events: readonly DossierEvent[], notes: readonly DossierNote[]): readonly IndexEntry[] {
  const refs = new Map<EntityId, EntityRef>();
  // What is nearest to the choice says how it is called: a name may have been put right.
  const known = [...names, ...notes.flatMap(({ note }) => note.names), ...events.flatMap(({ entry }) => entry.entities), ...chosen.map(({ entity }) => entity)];
  for (const { id, kind, name } of known) refs.set(id, { id, kind, name });
  const inQuotations = invert(entities.flatMap(({ quotations }) => quotations.map(({ number, quotation }) => [number, namedIn(quotation)] as const)));
  const inEvents = invert(events.map(({ number, entry }) => [number, entry.entities.map(({ id }) => id)]));
  const inNotes = invert(notes.map(({ number, note }) => [number, note.names.map(({ id }) => id)]));
  const isChosen = new Set(entities.map(({ entity }) => entity.id));
  const ids = new Set([...isChosen, ...inQuotations.keys(), ...inEvents.keys(), ...inNotes.keys()]);
  return [...ids]
    .flatMap((id): readonly IndexEntry[] => {
      const entity = refs.get(id);
      if (entity === undefined) return [];
      return [{ entity, chosen: isChosen.has(id), quotations: inQuotations.get(id) ?? [], events: inEvents.get(id) ?? [], notes: inNotes.get(id) ?? [] }];
    })
    .map((entry) => ({ entry, key: entry.entity.name.toLowerCase() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.entity.id < b.entry.entity.id ? -1 : 1))
    .map(({ entry }) => entry);
}

const namedIn = ({ marks }: Quotation): readonly EntityId[] => [...new Set(marks.flatMap((mark) => (mark.kind === 'date' ? [] : [mark.entity])))];

/** Numbers and what each names → what is named, and by which numbers. */
function invert(rows: readonly (readonly [number: number, ids: readonly EntityId[]])[]): ReadonlyMap<EntityId, readonly number[]> {
  const by = new Map<EntityId, number[]>();
  for (const [number, ids] of rows) {
    for (const id of ids) {
      const numbers = by.get(id);
      if (numbers === undefined) by.set(id, [number]);
      else numbers.push(number);
    }
  }
  return by;
}
