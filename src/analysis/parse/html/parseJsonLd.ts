import { parseHref } from '../text/buildBlockText.ts';
import { cleanValue } from '../text/cleanText.ts';

/** What a page's JSON-LD says of its article, as it is written. */
export interface JsonLdArticle {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly lang: string | null;
}

type Fields = { readonly [name: string]: unknown };

/**
 * Reads the first schema.org article (Article, NewsArticle, BlogPosting, …) of a page's JSON-LD
 * scripts, in a list or an `@graph` too. A script that is no JSON says nothing; the page's other
 * metadata may.
 */
export function parseJsonLd(scripts: readonly string[]): JsonLdArticle {
  const things = scripts.flatMap((script) => findThings(parseJson(script)));
  const article = things.find((thing) => listOf(thing['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) ?? {};
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    date: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    source: namesOf(article['publisher'], things),
    author: namesOf(article['author'], things),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? textOf(fieldsOf(article['mainEntityOfPage'])?.['@id']),
    lang: listOf(article['inLanguage']).map((language) => textOf(language) ?? textOf(fieldsOf(language)?.['alternateName'])).find((tag) => tag !== null) ?? null,
  };
}

function parseJson(script: string): unknown {
  const json = script.trim().replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|(?:\/\/\s*)?\]\]>)$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findThings(value: unknown): readonly Fields[] {
  return listOf(value).flatMap((item) => {
    const fields = fieldsOf(item);
    if (fields === null) return [];
    const graph = listOf(fields['@graph']).map(fieldsOf).filter((thing) => thing !== null);
    return [fields, ...graph];
  });
}

/** A person or organisation may be a name, an object, a list of either, or a reference to another thing of the page. */
function namesOf(value: unknown, things: readonly Fields[]): string | null {
  const names = listOf(value).flatMap((item) => {
    const own = textOf(item);
    if (own !== null) return parseHref(own) === null ? [own] : [];
    const fields = fieldsOf(item);
    const name = textOf(fields?.['name']) ?? textOf(things.find((thing) => fields?.['@id'] !== undefined && thing['@id'] === fields['@id'] && thing['name'] !== undefined)?.['name']);
    return name === null ? [] : [name];
  });
  return names.length === 0 ? null : names.slice(0, 20).join(', ');
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? cleanValue(value) : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const fieldsOf = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);
