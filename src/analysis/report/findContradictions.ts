import type { CalendarDate, EntityId, EntityRef, Library, LinkedArticle, RoleQuotation } from '../../model.ts';
import { parseOffice, type Office } from './parseOffice.ts';
import { comparePlaces, type TextPlace } from './textPlace.ts';

/** Two offices that one person is said to hold at the same time and can hardly hold together. */
export interface Contradiction {
  readonly person: EntityRef;
  /** In order of the first day it is told of. */
  readonly offices: readonly [ToldOffice, ToldOffice];
  /** In words, why the two exclude each other. */
  readonly reason: string;
}

export interface ToldOffice {
  /** As first written. */
  readonly text: string;
  /** Where it is first written. */
  readonly place: TextPlace;
  /** Days of the first and last article that say so. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Beside the role: it was held before, or is yet to be. */
const notNow = /(?:^|[^\p{L}])(?:former|formerly|ex|then|late|onetime|one-time|previous|past|ousted|deposed|outgoing|incoming|future|next|would-be|self-styled)[\s–-]+(?:the\s+)?$/iu;
const notYet = /^(?:[\s–-]*(?:elect|designate|in exile|in waiting)\b|[\s–-]+(?:candidate|hopeful|nominee)\b)/iu;

/**
 * The same person with offices that exclude each other at the same time. Both must be named in full
 * (see `parseOffice`), as held when the article appeared: not `former`, not `-elect`, not in a sentence
 * that tells of an earlier year. Then two offices contradict each other where
 *   - they are of two countries, and the days of the articles that tell of them overlap or lie at most 31 days apart;
 *   - they are president and head of government, vice president or foreign minister of one country,
 *     and the days overlap: people do rise from one to the other.
 * Linear in the roles: a person has few offices, however often they are told.
 */
export function findContradictions(library: Library): readonly Contradiction[] {
  const persons = collectOffices(library);
  return library.entities
    .flatMap(({ id, kind, name }): readonly Contradiction[] => {
      const told = [...(persons.get(id)?.values() ?? [])].slice(0, MOST_OFFICES).sort((a, b) => compare(a.told.from, b.told.from) || comparePlaces(a.told.place, b.told.place));
      return told.flatMap((one, at) => told.slice(at + 1).flatMap((other) => {
        const reason = excludes(one, other);
        return reason === null ? [] : [{ person: { id, kind, name }, offices: [one.told, other.told] as const, reason }];
      }));
    })
    .sort((a, b) => compare(a.person.name, b.person.name) || comparePlaces(a.offices[0].place, b.offices[0].place) || comparePlaces(a.offices[1].place, b.offices[1].place));
}

/** Somebody with more offices than this is several people, which the first few say as well. */
const MOST_OFFICES = 12;
const NEAR_DAYS = 31;

interface Held {
  readonly office: Office;
  readonly told: ToldOffice;
}

/** Person → office → where and when it is told. */
function collectOffices({ articles }: Library): ReadonlyMap<EntityId, ReadonlyMap<string, Held>> {
  const persons = new Map<EntityId, Map<string, Held>>();
  // Oldest first: an office is quoted where it is first told of.
  for (const article of articles.toReversed()) {
    const historic = findHistoricSentences(article);
    for (const [group, { kind, roles }] of article.groups.entries()) {
      if (kind !== 'person') continue;
      for (const role of roles) {
        const office = historic.has(role.sentence) || !isHeldNow(article, role) ? null : parseOffice(role.text);
        if (office === null) continue;
        const id = article.entityOf[group]!;
        const offices = persons.get(id) ?? new Map<string, Held>();
        persons.set(id, offices);
        const key = `${office.country} ${office.post}`;
        const before = offices.get(key)?.told ?? {
          text: role.text, place: { article: article.id, at: { block: role.block, from: role.from, to: role.to } }, from: article.published,
        };
        offices.set(key, { office, told: { ...before, to: article.published } });
      }
    }
  }
  return persons;
}

function isHeldNow({ blocks }: LinkedArticle, { block, from, to }: RoleQuotation): boolean {
  const { text } = blocks[block]!;
  return !notNow.test(text.slice(Math.max(0, from - 24), from)) && !notYet.test(text.slice(to, to + 16));
}

/** Sentences with a date that ends before the article's own year begins: what they call someone may be long past. */
function findHistoricSentences({ dates, published }: LinkedArticle): ReadonlySet<number> {
  const year = published.slice(0, 4);
  return new Set(dates.flatMap(({ placement, sentence }) =>
    placement.kind === 'placed' && placement.when.kind !== 'after' && placement.when.latest.slice(0, 4) < year ? [sentence] : []));
}

function excludes(one: Held, other: Held): string | null {
  const days = daysApart(one.told, other.told);
  if (one.office.country !== other.office.country) return days <= NEAR_DAYS ? 'offices of two countries at the same time' : null;
  const posts = new Set([one.office.post, other.office.post]);
  const isPair = posts.size === 2 && posts.has('president') && !posts.has('defence minister');
  return isPair && days === 0 ? 'two offices of one country that one person hardly holds together' : null;
}

/** 0 where the two spans of days overlap. */
function daysApart(one: ToldOffice, other: ToldOffice): number {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return Math.max(0, (Date.parse(second.from) - Date.parse(first.to)) / 86_400_000);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
