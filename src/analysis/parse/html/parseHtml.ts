import { Readability } from '@mozilla/readability';
import type { DraftReading } from '../buildArticle.ts';
import { startBlocks } from '../text/buildBlocks.ts';
import { quote } from '../formatSeedProblem.ts';
import { addHtmlBlocks } from './addHtmlBlocks.ts';
import { findLangLine, findWrongLanguages } from './findWrongLanguages.ts';
import { parseHtmlHead } from './parseHtmlHead.ts';
import { deepest, depthOf, parseHtmlTree, type HtmlNode } from './parseHtmlTree.ts';
import { spreadLanguage } from './spreadLanguage.ts';

/** Two line breaks. Readability takes a paragraph with them for the article and drops what stands around it. */
const paragraphBreak = /<br\s*\/?>(?:\s*<br\s*\/?>)+/gi;

/** A saved web page → its article: metadata from the page, text from what Readability leaves when menus, advertisements and the like are gone. */
export function parseHtml(source: string): DraftReading {
  const page = parseHtmlTree(source.replace(paragraphBreak, '</p><p>'));
  const depth = depthOf(page);
  if (depth > deepest) return { complaints: [{ line: null, found: `nests elements ${depth} deep`, expected: `where pages stay below ${deepest}`, todo: 'Save the page again, or save its text as .txt.' }] };
  const { date, badDate, ...said } = parseHtmlHead(page);
  const [root] = [...page.querySelectorAll('html')];
  for (const body of page.querySelectorAll('body')) spreadLanguage(body);
  const list = startBlocks();
  const content: HtmlNode | null | undefined = new Readability(page, { serializer: (node) => node }).parse()?.content;
  if (content !== null && content !== undefined) addHtmlBlocks(list, content, 'paragraph');
  const [first, ...rest] = list.blocks();
  const blocks = first?.kind === 'heading' && first.text === said.title ? rest : list.blocks();
  if (blocks.length === 0) return { complaints: [{ line: null, found: 'has no article text', expected: 'which is what a saved page is read for', todo: 'Save the page again when it shows its text, or save the text as .txt.' }] };
  if (badDate !== null) return { complaints: [{ line: null, found: `states the date ${quote(badDate)}`, expected: 'which is no calendar date', todo: 'Write <meta name="date" content="YYYY-MM-DD"> into its head.' }] };
  return {
    draft: {
      ...said,
      published: date === null ? null : { date, basis: 'metadata' },
      langLine: said.lang === null ? null : findLangLine(source, said.lang),
      blocks,
      warnings: findWrongLanguages(root, content ?? undefined, source),
    },
  };
}
