import { parse, type AtRule, type Container, type Rule } from 'postcss';

/**
 * The rules of a style that a page can need before its script runs: those whose classes all stand in its
 * HTML, and of those for languages and directions the ones that it has. What a script adds later (an open
 * card, a lit sentence) comes with the whole style, which the script waits for. Linear in both.
 */
export function selectStyle(css: string, html: string): string {
  const used = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
  const root = parse(css);
  const tongues = new Set([...html.matchAll(/ (lang|dir)="([a-z]+)/g)].map(([, name, value]) => `${name} ${value}`));
  prune(root, (rule) => rule.selectors.some((selector) => !isPainted(selector) && classesOf(selector).every((name) => used.has(name)) && isSpoken(selector, tongues)));
  const motions = new Set([...root.toString().matchAll(/animation(?:-name)?:([^;}]+)/g)].flatMap(([, value]) => value!.split(/[\s,]+/)));
  root.walkAtRules('keyframes', (rule) => {
    if (!motions.has(rule.params)) rule.remove();
  });
  return root.toString();
}

function prune(container: Container, isUsed: (rule: Rule) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule' && !isUsed(node)) node.remove();
    if (node.type === 'atrule' && isCondition(node)) {
      prune(node, isUsed);
      if (node.nodes?.length === 0) node.remove();
    }
  });
}

const isCondition = ({ name }: AtRule): boolean => name === 'media' || name === 'supports' || name === 'layer';

/** What scripts paint over the words or number on paper. */
const isPainted = (selector: string): boolean => /::highlight\(|\[data-printed/.test(selector);

/** A selector that names languages or directions needs one of them. */
function isSpoken(selector: string, tongues: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/(?::(lang)\(|\[(dir)="?)([a-z]+)/g)].map(([, lang, dir, value]) => `${lang ?? dir} ${value}`);
  return named.length === 0 || named.some((each) => tongues.has(each));
}

/** What `:not(…)` holds need not be there. */
const classesOf = (selector: string): readonly string[] => [...selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name]) => name!);
