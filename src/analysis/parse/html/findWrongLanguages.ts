import { parseLang } from '../../language/parseLang.ts';
import { quote, type Complaint } from '../formatSeedProblem.ts';
import type { HtmlNode } from './parseHtmlTree.ts';
import { langOf } from './readSaid.ts';

/** One complaint for each `lang` of the root or inside the article that is no language tag, with its line in the source. */
export function findWrongLanguages(root: HtmlNode | undefined, article: HtmlNode | undefined, source: string): readonly Complaint[] {
  const wrong = new Set<string>();
  const look = (node: HtmlNode): void => {
    const tag = langOf(node).trim();
    if (tag !== '' && parseLang(tag) === null) wrong.add(tag);
  };
  const visit = (node: HtmlNode): void => {
    look(node);
    for (const child of node.childNodes) visit(child);
  };
  if (root !== undefined) look(root);
  if (article !== undefined) visit(article);
  return [...wrong].map((tag) => ({
    line: findLangLine(source, tag),
    found: `has ${quote(`lang=${tag}`)}`,
    expected: 'which is no language tag',
    todo: 'Write lang="en" or another tag of BCP 47.',
  }));
}

/** The 1-based line where a language is stated so; null where it is not found as it is written. */
export function findLangLine(source: string, tag: string): number | null {
  for (const { 1: value, index } of source.matchAll(/\blang\s{0,20}=\s{0,20}["']?([^"'<>]{1,80})/gi)) {
    if (value!.trim() === tag || value!.trim().split(/\s/)[0] === tag) return source.slice(0, index).split('\n').length;
  }
  return null;
}
