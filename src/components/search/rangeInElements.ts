/**
 * The range of the page that holds characters `from` to `to` of what the elements say together; null where they
 * say less. `text` is what must stand there: an element that draws its text otherwise is not marked wrongly.
 */
export function rangeInElements(elements: readonly Element[], from: number, to: number, text: string): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (!begun && from < at + length) {
        range.setStart(node, from - at);
        begun = true;
      }
      if (begun && to <= at + length) {
        range.setEnd(node, to - at);
        return range.toString() === text ? range : null;
      }
      at += length;
    }
  }
  return null;
}
