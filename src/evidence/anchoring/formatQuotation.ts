import type { CalendarDate } from '../../model.ts';

export interface QuotationParts {
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly source: string | null;
  readonly published: CalendarDate;
  /** The whole address of its place. */
  readonly link: string;
}

/**
 * A quotation as it is copied: the words, where they stand, when that was published, and a link to the place.
 *
 *     “The two men spoke for an hour.”
 *     Talks in Moscow end, The Daily Test, 2023-03-23
 *     https://example.org/articles/talks/#quote=…
 */
export function formatQuotation({ paragraphs, title, source, published, link }: QuotationParts): string {
  const words = paragraphs.map((each) => each.trim()).join('\n\n');
  // Words that bring their own quotation marks get no second ones.
  const quoted = /^[“"«„].*[”"»“]$/su.test(words) ? words : `“${words}”`;
  return `${quoted}\n${[title, source, published].filter((part) => part !== null && part !== '').join(', ')}\n${link}`;
}
