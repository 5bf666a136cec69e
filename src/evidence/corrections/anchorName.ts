import type { ArticleId, NameAnchor, TextRange } from '../../model.ts';

/** How much of the sentence an anchor keeps on each side, in UTF-16 units. */
const REACH = 32;
/** Where a quotation of a long sentence was cut. */
const CUT_BEFORE = '… ';
const CUT_AFTER = ' …';

/**
 * A name's place in words.
 *
 * @param text a block's text, a sentence's or a quotation's
 * @param sentence where its sentence stands in `text`; all of it, where that is a sentence or a quotation
 */
export function anchorName(article: ArticleId, text: string, sentence: TextRange, mention: TextRange): NameAnchor {
  return {
    article,
    exact: text.slice(mention.from, mention.to),
    // Half a surrogate pair at the cut is no sign and would not outlive a file.
    prefix: text.slice(Math.max(sentence.from, mention.from - REACH), mention.from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(mention.to, Math.min(sentence.to, mention.to + REACH)).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * Whether the anchor means this range of a sentence or of its quotation. A prefix shorter than 32 says
 * that the sentence begins there, so that `Xi` in "Xi left." is not the one in "Then Xi left."; a
 * quotation that was cut is compared as far as it goes.
 */
export function matchesAnchor(anchor: NameAnchor, text: string, { from, to }: TextRange): boolean {
  return (
    to - from === anchor.exact.length &&
    text.startsWith(anchor.exact, from) &&
    agreeBefore(text.slice(Math.max(0, from - REACH - CUT_BEFORE.length), from), from <= REACH + CUT_BEFORE.length, text, anchor.prefix) &&
    agreeAfter(text.slice(to, to + REACH + CUT_AFTER.length), to + REACH + CUT_AFTER.length >= text.length, text, anchor.suffix)
  );
}

/** `seen` is what stands right before the name; `whole`: from the text's beginning on. */
function agreeBefore(seen: string, whole: boolean, text: string, prefix: string): boolean {
  if (whole && seen === prefix) return true;
  const cut = whole && text.startsWith(CUT_BEFORE);
  const shown = cut ? seen.slice(CUT_BEFORE.length) : seen;
  const anchorCut = prefix.startsWith(CUT_BEFORE);
  const wanted = anchorCut ? prefix.slice(CUT_BEFORE.length) : prefix;
  if (shown.length < wanted.length) return cut && wanted.endsWith(shown);
  return isOpen(prefix, anchorCut) ? shown.endsWith(wanted) : whole && !cut && shown === wanted;
}

function agreeAfter(seen: string, whole: boolean, text: string, suffix: string): boolean {
  if (whole && seen === suffix) return true;
  const cut = whole && text.endsWith(CUT_AFTER);
  const shown = cut ? seen.slice(0, -CUT_AFTER.length) : seen;
  const anchorCut = suffix.endsWith(CUT_AFTER);
  const wanted = anchorCut ? suffix.slice(0, -CUT_AFTER.length) : suffix;
  if (shown.length < wanted.length) return cut && wanted.startsWith(shown);
  return isOpen(suffix, anchorCut) ? shown.startsWith(wanted) : whole && !cut && shown === wanted;
}

/** Whether the sentence goes on beyond it. One less than full may have lost half a pair. */
const isOpen = (side: string, cut: boolean): boolean => cut || side.length >= REACH - 1;
