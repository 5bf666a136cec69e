import type { Highlight } from './highlight.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Highlights as W3C Web Annotations in JSON-LD: a collection with one page. The words are a text quote
 * selector, the note is the comment, the colour the class of the target's style; where the words last stood
 * has no W3C word and is told by one of this app's own.
 *
 * @param addressOf the whole address of a highlight's article
 */
export function formatAnnotations(highlights: readonly Highlight[], addressOf: (highlight: Highlight) => string): string {
  const collection = {
    '@context': [ANNOTATION_CONTEXT, { dateline: 'urn:dateline:' }],
    id: 'urn:dateline:notebook',
    type: 'AnnotationCollection',
    label: 'Highlights and notes',
    total: highlights.length,
    first: { id: 'urn:dateline:notebook:1', type: 'AnnotationPage', startIndex: 0, items: highlights.map((highlight) => formatAnnotation(highlight, addressOf(highlight))) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function formatAnnotation({ id, title, published, quote, place, colour, note, made, changed }: Highlight, source: string): object {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(made).toISOString(),
    modified: new Date(changed).toISOString(),
    ...(note === '' ? {} : { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
    target: {
      source: { id: source, type: 'Text', 'dc:title': title, 'dcterms:issued': published },
      styleClass: colour,
      selector: { type: 'TextQuoteSelector', ...quote, 'dateline:place': place },
    },
  };
}
