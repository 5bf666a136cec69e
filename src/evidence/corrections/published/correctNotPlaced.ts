import type { NotPlacedFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { correctQuoted } from './correctQuotation.ts';

/** What is not placed, with its names as the steps leave them. */
export const correctNotPlaced = (lens: Lens, file: NotPlacedFile): NotPlacedFile => ({
  expressions: file.expressions.map((expression) => correctQuoted(lens, expression)),
});
