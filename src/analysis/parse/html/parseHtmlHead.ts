import type { CalendarDate } from '../../../model.ts';
import { parseHref } from '../text/buildBlockText.ts';
import { cleanValue } from '../text/cleanText.ts';
import { parseWrittenDay } from '../parseCalendarDate.ts';
import type { Metadata } from '../parseFrontMatter.ts';
import { parseLang } from '../../language/parseLang.ts';
import { attribute, type HtmlNode, type HtmlPage } from './parseHtmlTree.ts';
import { parseJsonLd } from './parseJsonLd.ts';
import { langOf } from './readSaid.ts';

export interface HtmlHead extends Metadata {
  /** The first date that the page states and no calendar has; null where `date` was found. */
  readonly badDate: string | null;
}

const dateNames = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date'];

/**
 * What a saved page says about itself: JSON-LD first, then OpenGraph and other meta elements, then
 * `<time>`, `<title>` and the attributes of `<html>`. Ask before boilerplate is removed.
 */
export function parseHtmlHead(page: HtmlPage): HtmlHead {
  const said = parseJsonLd([...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''));
  const metas = readMetas(page);
  const meta = (...names: readonly string[]): string | null => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const first = (selector: string): HtmlNode | undefined => [...page.querySelectorAll(selector)][0];
  const source = said.source ?? meta('og:site_name', 'application-name', 'publisher', 'dc.publisher');
  const { date, badDate } = pickDate([said.date, ...dateNames.map((name) => meta(name)), ...readTimes(page)]);
  const html = first('html');
  const body = first('body');
  const lang = [html === undefined ? '' : langOf(html), body === undefined ? '' : langOf(body), said.lang ?? '', meta('og:locale', 'content-language', 'language') ?? ''];
  const canonical = first('link[rel="canonical"]');
  return {
    title: pickTitle(said.title ?? meta('og:title', 'twitter:title', 'dc.title'), first('title')?.textContent ?? null, [...page.querySelectorAll('h1')].map((node) => cleanValue(node.textContent ?? '')), source),
    date,
    badDate,
    source,
    author: said.author ?? personOf(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl')) ?? personOf(cleanValue(first('[rel="author"], [itemprop="author"]')?.textContent ?? '')),
    url: pickAddress([canonical === undefined ? null : attribute(canonical, 'href'), meta('og:url'), said.url]),
    lang: lang.map(parseLang).find((tag) => tag !== null) ?? null,
    dir: pickDirection([body, html]),
  };
}

function readMetas(page: HtmlPage): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const node of page.querySelectorAll('meta[content]')) {
    const value = cleanValue(attribute(node, 'content'));
    for (const name of ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(node, key).trim().toLowerCase())) {
      if (value !== null && name !== '' && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

/** Times marked as that of publication before all others. */
function readTimes(page: HtmlPage): readonly string[] {
  const marked = page.querySelectorAll('[itemprop="datePublished"][datetime], time[pubdate][datetime], time.published[datetime], time.entry-date[datetime]');
  return [...marked, ...page.querySelectorAll('time[datetime]')].map((node) => attribute(node, 'datetime'));
}

function pickDate(candidates: readonly (string | null)[]): { readonly date: CalendarDate | null; readonly badDate: string | null } {
  const stated = candidates.filter((text) => text !== null && text.trim() !== '');
  const date = stated.map((text) => parseWrittenDay(text!)).find((day) => day !== null) ?? null;
  return { date, badDate: date === null ? (stated[0] ?? null) : null };
}

/** The headline without the site's name; of a bare `<title>` only what the page's one h1 or the site's name confirms is cut. */
function pickTitle(headline: string | null, rawTitle: string | null, h1s: readonly (string | null)[], source: string | null): string | null {
  const title = rawTitle === null ? null : cleanValue(rawTitle);
  const stated = headline ?? title;
  if (stated === null) return h1s.length === 1 ? (h1s[0] ?? null) : null;
  const h1 = h1s.find((text) => text !== null && stated.startsWith(text) && /^\s*[|–—:·»-]/u.test(stated.slice(text.length)));
  if (h1 !== undefined && h1 !== null) return h1;
  const cut = source === null || !stated.endsWith(source) ? null : /^(.*\S)\s*[|–—·»-]\s*$/u.exec(stated.slice(0, stated.length - source.length));
  return cut?.[1] ?? stated;
}

function pickAddress(candidates: readonly (string | null)[]): string | null {
  return candidates.map((text) => (text === null ? null : parseHref(text))).find((href) => href !== null && /^http/i.test(href)) ?? null;
}

/** `article:author` is often the address of a profile, which is no name. */
function personOf(text: string | null): string | null {
  if (text === null || /^https?:/i.test(text) || text.length > 120) return null;
  return cleanValue(text.replace(/^by\s+/i, ''));
}

function pickDirection(nodes: readonly (HtmlNode | undefined)[]): 'ltr' | 'rtl' | null {
  const stated = nodes.map((node) => (node === undefined ? '' : attribute(node, 'dir').toLowerCase()));
  return stated.find((dir) => dir === 'ltr' || dir === 'rtl') ?? null;
}
