import type { ArticleId, BlockRange } from '../../model.ts';

/** Where something stands: the build turns it into a file and a line. */
export interface TextPlace {
  readonly article: ArticleId;
  readonly at: BlockRange;
}

/** By article, block and offset: an order that another article in the library does not change. */
export const comparePlaces = (a: TextPlace, b: TextPlace): number =>
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.at.block - b.at.block || a.at.from - b.at.from || a.at.to - b.at.to;
