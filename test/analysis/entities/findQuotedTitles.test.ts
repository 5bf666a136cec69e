import { expect, test } from 'vitest';
import { findQuotedTitles } from '../../../src/analysis/entities/findQuotedTitles.ts';

/** Names that are known already stand in `<…>`, the titles found come in `[…]`. */
function mark(written: string): string {
  const names: { from: number; to: number }[] = [];
  let sentence = '';
  for (const part of written.split(/(<[^>]*>)/)) {
    const text = part.startsWith('<') ? part.slice(1, -1) : part;
    if (part.startsWith('<')) names.push({ from: sentence.length, to: sentence.length + text.length });
    sentence += text;
  }
  return findQuotedTitles(sentence, names).toReversed().reduce((text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`, sentence);
}

test.each([
  ['with small words and a known name', 'It is called “<China>’s Position on the Political Settlement”.', 'It is called “[China’s Position on the Political Settlement]”.'],
  ['in straight quotation marks', 'She read "The Old Man and the Sea" again.', 'She read "[The Old Man and the Sea]" again.'],
  ['two of them', 'He read “Long Day Journey” and “Paper Boat Summer”.', 'He read “[Long Day Journey]” and “[Paper Boat Summer]”.'],
])('a title: %s', (_, written, marked) => {
  expect(mark(written)).toBe(marked);
});

test.each([
  ['without quotation marks', 'It is called China’s Position on the Political Settlement.'],
  ['something said', 'He said: “The President of <Russia> has spoken to Parliament”.'],
  ['something said with a stop', '“Are We Friends.” he asked.'],
  ['a name of two words', 'It stood in the “Daily Mail” today.'],
  ['a list of known names', 'He named “<Russia> and <China> and <Iran>” at once.'],
  ['one unknown word among known names', 'He named “<Russia> and <China> and Evil” at once.'],
  ['a headline, where all words have capitals', 'Putin Tells Europe “Winter Will Break Unity”'],
  ['marks that do not close', 'He read “Long Day Journey and left.'],
])('no title: %s', (_, written) => {
  expect(mark(written)).toBe(written.replaceAll(/[<>]/g, ''));
});
