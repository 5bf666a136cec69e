import type { ArticleFile, EntityCard, EntityFile, EntityId, Mention, Quotation } from '../../../model.ts';
import { tallyRoles } from '../../tallyRoles.ts';
import type { Lens } from '../openLens.ts';
import { joinShares } from './correctEntity.ts';
import { correctQuotation } from './correctQuotation.ts';
import type { SharedFile } from './shareOut.ts';

const QUOTATIONS = 6;
const QUOTATIONS_AN_ARTICLE = 2;

/**
 * The card of what the steps have made or changed: what was told of it up to the article's day.
 *
 * @param here its mentions in the article, never empty
 * @param sources what it is made from
 * @param published the card that had its id, for an article that is in none of the files
 */
export function buildCard(
  lens: Lens, id: EntityId, here: readonly Mention[], article: ArticleFile['article'], sources: readonly SharedFile[], published: EntityCard | null,
): EntityCard {
  const file = joinShares(lens, id, sources, null);
  const ref = file?.entity ?? lens.describe(published ?? lens.refer(id) ?? { id, kind: here[0]!.kind, name: writtenAt(article, here[0]!) });
  const told = file?.articles.filter((row) => row.article.published <= article.published) ?? [];
  return {
    id,
    kind: ref.kind,
    name: ref.name,
    aliases: listAliases(article, here, ref.name),
    mentionsHere: here.length,
    mentions: file?.mentions ?? here.length,
    articles: file?.articles.length ?? 1,
    laterArticles: file === null ? 0 : file.articles.length - told.length,
    roles: file === null ? (published?.roles ?? []) : tallyRoles(file.descriptions, article.published),
    quotations: file === null ? (published?.quotations ?? []).map((quotation) => correctQuotation(lens, quotation)) : quote(article, told),
    reasons: file?.entity.reasons ?? published?.reasons ?? [],
    gazetteer: file === null ? (published?.gazetteer ?? null) : file.entity.gazetteer,
  };
}

/** Newest first, at most two an article; in the article itself running text before headings, as far as it has both. */
function quote({ id, blocks, sentences }: ArticleFile['article'], rows: EntityFile['articles']): readonly Quotation[] {
  const chosen: Quotation[] = [];
  for (const { article, quotations } of rows) {
    if (chosen.length >= QUOTATIONS) break;
    const running = article.id === id ? quotations.filter(({ sentence }) => blocks[sentences[sentence]!.block]!.kind !== 'heading') : [];
    chosen.push(...(running.length > 0 ? running : quotations).slice(0, QUOTATIONS_AN_ARTICLE));
  }
  return chosen.slice(0, QUOTATIONS);
}

/** How it is written here other than by its name, most often first. */
function listAliases(article: ArticleFile['article'], here: readonly Mention[], name: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const mention of here) {
    const written = writtenAt(article, mention);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  counts.delete(name);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

const writtenAt = ({ blocks }: ArticleFile['article'], { block, from, to }: Mention): string => blocks[block]!.text.slice(from, to);
