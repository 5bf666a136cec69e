import { parseLang } from '../../language/parseLang.ts';
import type { SaidOfBlock } from '../text/buildBlocks.ts';
import { attribute, isElement, tagOf, type HtmlNode } from './parseHtmlTree.ts';

/** Elements of running text. */
export const phrasing: ReadonlySet<string> = new Set('a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark output picture q ruby rb rt rp s samp small source span strike strong sub sup time tt u var wbr'.split(' '));

/** The language and direction that an element states, or the one element that holds all of its text; null where neither does. */
export function readSaid(node: HtmlNode): SaidOfBlock | null {
  const lang = parseLang(langOf(node));
  const dir = attribute(node, 'dir').toLowerCase();
  if (lang !== null || dir === 'ltr' || dir === 'rtl') return { ...(lang === null ? {} : { lang }), ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}) };
  const children = [...node.childNodes];
  if (children.some((child) => isElement(child) && !phrasing.has(tagOf(child)))) return null;
  const ink = children.filter((child) => (child.textContent ?? '').trim() !== '');
  return ink.length === 1 && isElement(ink[0]!) ? readSaid(ink[0]!) : null;
}

export const langOf = (node: HtmlNode): string => attribute(node, 'lang') || attribute(node, 'xml:lang');
