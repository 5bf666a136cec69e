import { addDescription, listRoles, type RoleTally } from '../../evidence/tallyRoles.ts';
import type { ArticleId, EntityCard, EntityId, Quotation } from '../../model.ts';
import { buildDescriptions } from './buildDescriptions.ts';
import { buildQuotation } from './buildQuotation.ts';
import type { Appearance, Dossier, IndexedArticle, LibraryIndex } from './indexLibrary.ts';

const QUOTATIONS = 6;
const QUOTATIONS_AN_ARTICLE = 2;

/** What is known of an entity on one day. */
interface Knowledge {
  readonly roles: RoleTally;
  /** Oldest first. */
  readonly appearances: Appearance[];
}

/**
 * The cards of every article, most mentions in it first. Goes through the articles day by day, oldest
 * first, so that a card knows exactly what was known on its article's day and costs no second look.
 */
export function buildCards(index: LibraryIndex): ReadonlyMap<ArticleId, readonly EntityCard[]> {
  const known = new Map<EntityId, Knowledge>();
  const cards = new Map<ArticleId, readonly EntityCard[]>();
  const quoted = new Map<Appearance, readonly Quotation[]>();
  for (const day of groupByDay(index.articles.toReversed())) {
    for (const { appearances } of day) for (const appearance of appearances) learn(known, appearance);
    for (const source of day) {
      const list = source.appearances
        .toSorted((a, b) => b.mentions.length - a.mentions.length)
        .map((appearance) => {
          const dossier = index.dossierOf.get(appearance.entity)!;
          return buildCard(dossier, appearance, known.get(appearance.entity)!, (of) => {
            const quotations = quoted.get(of) ?? quoteAppearance(index, of);
            quoted.set(of, quotations);
            return quotations;
          });
        });
      cards.set(source.article.id, list);
    }
  }
  return cards;
}

function buildCard(
  { entity, ref, mentions, appearances }: Dossier,
  here: Appearance,
  known: Knowledge,
  quote: (appearance: Appearance) => readonly Quotation[],
): EntityCard {
  const quotations: Quotation[] = [];
  for (let at = known.appearances.length - 1; at >= 0 && quotations.length < QUOTATIONS; at -= 1) {
    quotations.push(...quote(known.appearances[at]!).slice(0, QUOTATIONS - quotations.length));
  }
  return {
    ...ref,
    aliases: listAliases(here, entity.name),
    mentionsHere: here.mentions.length,
    mentions,
    articles: appearances.length,
    laterArticles: appearances.length - known.appearances.length,
    roles: listRoles(known.roles),
    quotations,
    reasons: entity.reasons,
    gazetteer: entity.gazetteer,
  };
}

/** Its first sentences in the article, running text before headings. */
function quoteAppearance(index: LibraryIndex, appearance: Appearance): readonly Quotation[] {
  const { article } = appearance.in;
  const isHeading = (sentence: number): boolean => article.blocks[article.sentences[sentence]!.block]!.kind === 'heading';
  const told = appearance.sentences.filter((sentence) => !isHeading(sentence));
  return (told.length > 0 ? told : appearance.sentences).slice(0, QUOTATIONS_AN_ARTICLE).map((sentence) =>
    buildQuotation(index, appearance.in, sentence, appearance.mentions.find((mention) => mention.sentence === sentence)!),
  );
}

/** How it is written here other than by its name, most often first. */
function listAliases(appearance: Appearance, name: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { block, from, to } of appearance.mentions) {
    const text = appearance.in.article.blocks[block]!.text.slice(from, to);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  counts.delete(name);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
}

function learn(known: Map<EntityId, Knowledge>, appearance: Appearance): void {
  const knowledge = known.get(appearance.entity) ?? { roles: new Map() as RoleTally, appearances: [] as Appearance[] };
  for (const description of buildDescriptions(appearance)) addDescription(knowledge.roles, description);
  knowledge.appearances.push(appearance);
  known.set(appearance.entity, knowledge);
}

function groupByDay(articles: readonly IndexedArticle[]): readonly (readonly IndexedArticle[])[] {
  const days: IndexedArticle[][] = [];
  for (const source of articles) {
    const day = days.at(-1);
    if (day?.[0]?.article.published === source.article.published) day.push(source);
    else days.push([source]);
  }
  return days;
}
