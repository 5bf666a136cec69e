import { isDoubtful } from '../../evidence/isDoubtful.ts';
import type { FoundMention } from '../../model.ts';
import type { Appearance, IndexedArticle } from './indexLibrary.ts';

/** A coloured word catches the eye only while it is rare: one mark in so many words. */
const WORDS_A_MARK = 25;
const FEWEST = 3;

/**
 * The mentions that are marked in calm reading: of the most salient entities, the first mention in
 * each section, as far as the ration goes. Sections begin at headings. A doubtful name is never marked.
 */
export function chooseCalmMarks(source: IndexedArticle, bySalience: readonly Appearance[]): ReadonlySet<FoundMention> {
  const sectionOf = numberSections(source);
  const calm = new Set<FoundMention>();
  let left = Math.max(FEWEST, Math.floor(source.article.words / WORDS_A_MARK));
  for (const { mentions } of bySalience) {
    const firsts = firstInEachSection(mentions, sectionOf);
    // The next may still fit: a name of one section after a name of ten.
    if (firsts.length > left) continue;
    for (const mention of firsts) calm.add(mention);
    left -= firsts.length;
    if (left === 0) break;
  }
  return calm;
}

function numberSections({ article }: IndexedArticle): readonly number[] {
  let section = 0;
  return article.blocks.map(({ kind }, block) => {
    if (kind === 'heading' && article.blocks[block - 1]?.kind !== 'heading') section += 1;
    return section;
  });
}

function firstInEachSection(mentions: readonly FoundMention[], sectionOf: readonly number[]): readonly FoundMention[] {
  const first = new Map<number, FoundMention>();
  for (const mention of mentions) {
    const section = sectionOf[mention.block]!;
    if (!isDoubtful(mention.certainty) && !first.has(section)) first.set(section, mention);
  }
  return [...first.values()];
}
