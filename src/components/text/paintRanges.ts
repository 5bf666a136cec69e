/**
 * Paints ranges of the running text by the rules for `::highlight(name)`, without adding an element to it; of
 * two that overlap, the higher priority lies above. Returns how to take it away.
 *
 * The blocks that hold a range carry `data-painted`, and the rules ask for it: a bare `::highlight` rule has the
 * browser work out a second style for every element of the page, and a long article has thousands of names.
 */
export function paintRanges(name: string, ranges: readonly Range[], priority: number): () => void {
  const { highlights } = CSS;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  highlights.set(name, highlight);
  const blocks = new Set(ranges.flatMap(blocksOf));
  const held = [...document.querySelectorAll<HTMLElement>(`[data-painted~="${name}"]`)];
  for (const block of held) if (!blocks.has(block)) dropName(block, name);
  for (const block of blocks) addName(block, name);
  return () => {
    // Somebody else may have painted by this name since.
    if (highlights.get(name) !== highlight) return;
    highlights.delete(name);
    blocks.forEach((block) => dropName(block, name));
  };
}

/** Whether the browser has highlights of its own; where not, a caller draws in another way or not at all. */
export function canPaintRanges(): boolean {
  return typeof Highlight !== 'undefined' && 'highlights' in CSS;
}

const topBlock = '[data-marks] > *';

/** The blocks of the text from the range's start to its end. */
function blocksOf({ startContainer, endContainer }: Range): readonly HTMLElement[] {
  const [first, last] = [blockOf(startContainer), blockOf(endContainer)];
  const blocks: HTMLElement[] = [];
  for (let block: Element | null = first; block instanceof HTMLElement; block = block === last ? null : block.nextElementSibling) blocks.push(block);
  return blocks;
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>(topBlock) ?? element;
}

function namesOf(block: HTMLElement): readonly string[] {
  return (block.dataset['painted'] ?? '').split(' ').filter((name) => name !== '');
}

function addName(block: HTMLElement, name: string): void {
  const names = namesOf(block);
  if (!names.includes(name)) block.dataset['painted'] = [...names, name].join(' ');
}

function dropName(block: HTMLElement, name: string): void {
  const names = namesOf(block).filter((each) => each !== name);
  if (names.length === 0) delete block.dataset['painted'];
  else block.dataset['painted'] = names.join(' ');
}
