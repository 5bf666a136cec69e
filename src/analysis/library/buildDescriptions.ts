import type { Description } from '../../model.ts';
import type { Appearance } from './indexLibrary.ts';

/** The roles that one article gives, in the order of its text. */
export const buildDescriptions = ({ in: { article }, roles }: Appearance): readonly Description[] =>
  roles.map(({ text, sentence }) => ({ text, published: article.published, at: { article: article.id, sentence } }));
