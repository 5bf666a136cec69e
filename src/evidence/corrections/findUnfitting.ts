import type { ArticleId, Correction, EntityId, EntityRef, NameAnchor, NameCorrection } from '../../model.ts';
import { judgeSplit, type ReportFacts } from './judgeSplit.ts';

/** A step that does nothing, or not all that it was made for, and why, in whole sentences. */
export interface Unfitting {
  readonly correction: Correction;
  readonly reason: string;
}

/** What can be told of the library without reading all of it. */
export interface LibraryFacts extends ReportFacts {
  /** What the ids that steps speak of stand for today: themselves, or what they were joined into. One that is missing is gone. */
  readonly published: ReadonlyMap<EntityId, EntityRef>;
  /** Indices of the steps that some mention meets, or that split an event. */
  readonly met: ReadonlySet<number>;
  /** Who has this name today; null where nobody has, or it is not known. */
  readonly named: (name: string) => EntityRef | null;
}

/** The articles that steps speak of, each once. */
export function listAnchored(corrections: readonly Correction[]): readonly ArticleId[] {
  return [...new Set(corrections.flatMap((correction) =>
    (correction.do === 'split event' ? correction.parts.flat().map(({ article }) => article) : (articleOf(correction) ?? []))))];
}

/** The steps that do nothing, or less than they were made for, in their order. Nothing is wrong with the others because of them. */
export function findUnfitting(corrections: readonly Correction[], facts: LibraryFacts): readonly Unfitting[] {
  const made = new Set<EntityId>();
  const now = new Map<EntityId, EntityRef>();
  return corrections.flatMap((correction, index): readonly Unfitting[] => {
    if (correction.do === 'split event') {
      const reason = judgeSplit(correction, facts.met.has(index), facts);
      return reason === null ? [] : [{ correction, reason }];
    }
    const { entity } = correction;
    const reason = judge(correction, index, { ...facts, made, now });
    if (reason !== null) return [{ correction, reason }];
    // What later steps find.
    if (correction.do === 'split') made.add(correction.as.id);
    const before = now.get(entity.id) ?? facts.published.get(entity.id) ?? entity;
    if (correction.do === 'rename') now.set(entity.id, { ...before, name: correction.name });
    if (correction.do === 'retype') now.set(entity.id, { ...before, kind: correction.kind });
    return [];
  });
}

interface Standing extends LibraryFacts {
  /** Ids that the steps so far have made. */
  readonly made: ReadonlySet<EntityId>;
  /** Names and kinds that the steps so far have changed. */
  readonly now: ReadonlyMap<EntityId, EntityRef>;
}

/** Why a step does nothing; null for one that does. */
function judge(correction: NameCorrection, index: number, facts: Standing): string | null {
  const { entity } = correction;
  const into = correction.do === 'merge' ? correction.into : null;
  const joined = facts.published.get(entity.id);
  if (into !== null && (into.id === entity.id || (joined !== undefined && joined.id === into.id))) return `Already so: “${entity.name}” is “${into.name}”.`;
  const gone = tellGone(entity, facts) ?? (into === null ? null : tellGone(into, facts));
  if (gone !== null) return gone;

  const before = facts.now.get(entity.id) ?? joined ?? entity;
  if (correction.do === 'rename' && before.name === correction.name) return `Already so: it is called “${correction.name}”.`;
  if (correction.do === 'retype' && before.kind === correction.kind) return `Already so: “${before.name}” is of this kind.`;
  if (facts.met.has(index)) return null;
  return tellMissing(correction, facts) ?? `Already so: nothing is “${before.name}” any more when it comes to this step.`;
}

/** That an id leads nowhere, or elsewhere. */
function tellGone({ id, name }: EntityRef, { published, made, named }: Standing): string | null {
  const today = published.get(id);
  if (made.has(id) || today?.id === id) return null;
  if (today !== undefined) return `“${name}” is part of “${today.name}” (${today.id}) today.`;
  const heir = named(name);
  return heir === null ? `There is no “${name}” (${id}) any more.` : `There is no “${name}” (${id}) any more; the name is that of ${heir.id} today.`;
}

/** What a step about one place, one article or one way of writing looks for in vain. */
function tellMissing(correction: NameCorrection, { textsOf }: Standing): string | null {
  const article = articleOf(correction);
  const { name } = correction.entity;
  if (article !== null) {
    const texts = textsOf(article);
    if (texts === null) return `The article ${article} is gone.`;
    const anchor = anchorOf(correction);
    if (anchor === null) return `“${name}” is not named in ${article}.`;
    const words = trimCuts(anchor);
    return texts.some((text) => text.includes(words))
      ? `Already so, or found otherwise: in ${article} the words still stand, but “${anchor.exact}” is no mention of “${name}” there.`
      : `The words “${words}” are not in ${article} any more.`;
  }
  return correction.do === 'split' && correction.part.of === 'alias' ? `“${name}” is written “${correction.part.alias}” nowhere.` : null;
}

function anchorOf(correction: NameCorrection): NameAnchor | null {
  if (correction.do === 'hide mention') return correction.at;
  return correction.do === 'split' && correction.part.of === 'mention' ? correction.part.at : null;
}

function articleOf(correction: NameCorrection): ArticleId | null {
  const anchor = anchorOf(correction);
  if (anchor !== null) return anchor.article;
  return correction.do === 'split' && correction.part.of === 'article' ? correction.part.article : null;
}

/** The anchor's words without the signs of a cut quotation. */
const trimCuts = ({ prefix, exact, suffix }: NameAnchor): string => `${prefix.replace(/^… /, '')}${exact}${suffix.replace(/ …$/, '')}`;
