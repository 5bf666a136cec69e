import type { ArticleId, CalendarDate } from '../../model.ts';
import { isColour, isDay, isPlace, isRecord, type Highlight } from './highlight.ts';

/** A highlight as a file tells it; what it leaves out about its article is null. */
export interface ReadHighlight extends Omit<Highlight, 'title' | 'published'> {
  readonly title: string | null;
  readonly published: CalendarDate | null;
}

export type AnnotationsReading =
  | { readonly kind: 'read'; readonly highlights: readonly ReadHighlight[]; /** Annotations of pages that are no articles of this library. */ readonly elsewhere: number }
  /** In whole sentences. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads W3C Web Annotations, one's own or those of another program: a collection, a page, a list or a
 * single one. All of the file is read or nothing.
 *
 * @param file what the problems call it
 * @param articleOf the article that an address leads to; null where it leads elsewhere
 * @param at stands in for times that are not told: milliseconds since 1970
 */
export function parseAnnotations(text: string, file: string, articleOf: (address: string) => ArticleId | null, at: number): AnnotationsReading {
  const fail = (found: string, expected: string): AnnotationsReading => ({ kind: 'problems', problems: [`${file} ${found}, where ${expected} is expected. Choose a file that a notebook has exported as JSON.`] });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(`is no JSON (${error instanceof Error ? error.message : String(error)})`, 'a file of W3C Web Annotations');
  }
  const items = listItems(json);
  if (items === null) return fail('holds no annotations', 'a W3C AnnotationCollection, an AnnotationPage, or a list of annotations');
  const problems: string[] = [];
  const highlights: ReadHighlight[] = [];
  let elsewhere = 0;
  for (const [index, item] of items.entries()) {
    const read = readAnnotation(item, articleOf, at);
    if (read === 'elsewhere') elsewhere += 1;
    else if (typeof read === 'string') problems.push(`Annotation ${index + 1} of ${file} has ${read}. Put it right, or take it out.`);
    else highlights.push(read);
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'read', highlights, elsewhere };
}

function listItems(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isRecord(json)) return null;
  if (isRecord(json['first'])) return listItems(json['first']);
  if (Array.isArray(json['items'])) return json['items'];
  return json['target'] !== undefined ? [json] : null;
}

/** One annotation, or what is wrong with it. */
function readAnnotation(item: unknown, articleOf: (address: string) => ArticleId | null, at: number): ReadHighlight | string {
  if (!isRecord(item)) return 'no fields, where an annotation is expected';
  const target: unknown = listOf(item['target'])[0];
  const source = isRecord(target) ? target['source'] : target;
  const address = isRecord(source) ? source['id'] : source;
  if (typeof address !== 'string') return 'no "target" with a "source", where the address of an article is expected';
  const article = articleOf(address);
  if (article === null) return 'elsewhere';
  const selector = isRecord(target) ? listOf(target['selector']).find((each): each is Fields => isRecord(each) && each['type'] === 'TextQuoteSelector') : undefined;
  if (selector === undefined) return 'no "selector" of type "TextQuoteSelector", where the quoted words are expected';
  const { exact, prefix = '', suffix = '' } = selector;
  if (typeof exact !== 'string' || exact.trim() === '') return 'no "exact" in its "selector", where the quoted words are expected';
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return 'a "prefix" or "suffix" that is no text';
  const place = selector['dateline:place'];
  const made = readTime(item['created'], at);
  const about = isRecord(source) ? source : {};
  return {
    id: readId(item['id']) ?? `${article}-${hash(`${prefix}|${exact}|${suffix}`)}`,
    article,
    title: typeof about['dc:title'] === 'string' ? about['dc:title'] : null,
    published: isDay(about['dcterms:issued']) ? about['dcterms:issued'] : null,
    quote: { exact, prefix, suffix },
    place: isPlace(place) ? { block: place.block, from: place.from, to: place.to } : { block: 0, from: 0, to: exact.length },
    colour: isRecord(target) && isColour(target['styleClass']) ? target['styleClass'] : 'yellow',
    note: readNote(item),
    made,
    changed: readTime(item['modified'], made),
  };
}

/** Comments, one under the other; tags are none. */
function readNote(item: Fields): string {
  if (typeof item['bodyValue'] === 'string') return item['bodyValue'].trim();
  return listOf(item['body'])
    .flatMap((body) => (isRecord(body) && typeof body['value'] === 'string' && body['purpose'] !== 'tagging' ? [body['value'].trim()] : []))
    .join('\n\n');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const readId = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.replace(/^urn:uuid:/, '') : null);

function readTime(value: unknown, otherwise: number): number {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? otherwise : time;
}

/** FNV-1a, 32 bits: an annotation without a name gets the same one every time it is read. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
