import type { NotPlacedFile } from '../../../model.ts';
import type { Asked } from './readTimelineFilter.ts';

/** The times that the text leaves open, in sentences that name all chosen and were published by then; in a span is none of them. */
export function cutNotPlaced({ expressions }: NotPlacedFile, { who, span, until }: Asked): NotPlacedFile {
  if (span !== null) return { expressions: [] };
  return {
    expressions: expressions.filter(({ article, quotation }) =>
      (until === null || article.published <= until) && who.every((id) => quotation.marks.some((mark) => mark.kind !== 'date' && mark.entity === id))),
  };
}
