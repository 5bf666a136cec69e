import type { EntityKind } from '../../model.ts';
import type { Appearance, IndexedArticle, LibraryIndex } from './indexLibrary.ts';

const WEIGHT: Readonly<Record<EntityKind, number>> = { person: 1.3, org: 1.2, place: 1, other: 0.8 };
/** A name that leads to other articles is worth more to someone who follows a story. */
const LEADS_ON = 1.1;
const IN_TITLE = 3;
const IN_FIRST_SENTENCES = 1;
/** How many sentences count as the beginning. */
const FIRST = 3;

/** The article's entities, those that matter most to it first: named often, early, and people before places. */
export function rankSalience(index: LibraryIndex, source: IndexedArticle): readonly Appearance[] {
  const scored = source.appearances.map((appearance, order) => ({
    appearance,
    order,
    person: index.dossierOf.get(appearance.entity)?.entity.kind === 'person',
    score: scoreSalience(index, source, appearance),
  }));
  scored.sort((a, b) => b.score - a.score || Number(b.person) - Number(a.person) || a.order - b.order);
  return scored.map(({ appearance }) => appearance);
}

function scoreSalience(index: LibraryIndex, source: IndexedArticle, appearance: Appearance): number {
  const dossier = index.dossierOf.get(appearance.entity);
  const { article } = source;
  const texts = new Set(appearance.mentions.map(({ block, from, to }) => article.blocks[block]!.text.slice(from, to)));
  const inTitle = [...texts].some((text) => article.title.includes(text));
  const early = appearance.sentences[0]! < FIRST;
  const weight = WEIGHT[dossier?.entity.kind ?? 'other'] * ((dossier?.appearances.length ?? 0) > 1 ? LEADS_ON : 1);
  return weight * (appearance.mentions.length + (inTitle ? IN_TITLE : 0) + (early ? IN_FIRST_SENTENCES : 0));
}
