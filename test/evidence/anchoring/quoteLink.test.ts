import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../../src/evidence/anchoring/articleText.ts';
import { followQuoteLink, formatLinkOf, formatQuoteLink, isQuoteFragment, parseQuoteLink } from '../../../src/evidence/anchoring/quoteLink.ts';
import { readMarked } from './markedText.ts';

const long = 'It began in March. [The two men spoke for more than an hour in the old palace, and nobody else was in the room with them at that time.] Nothing was signed.';

/** The words that a link to the bracketed words leads to in the article as it is now; null where it leads nowhere. */
function follow(before: string, now: string): string | null {
  const { article, range } = readMarked(before);
  const link = parseQuoteLink(`#${formatQuoteLink(article.text, range)}`);
  const later = joinBlocks(now.split('\n'));
  const found = link === null ? null : followQuoteLink(later, link);
  return found === null ? null : later.text.slice(found.from, found.to);
}

const bare = (written: string): string => written.replace('[', '').replace(']', '');

describe('a link to a quotation', () => {
  it.each([
    ['is the words with a little around them', 'He left [Moscow] today.', 'quote=He%20left%20-,Moscow,-%20today.'],
    ['has nothing before the beginning and after the end', '[He left.]', 'quote=He%20left.'],
    ['encodes what parts its parts, and what ends a link in a chat', 'A [well-known (old), wise man’s] B', 'quote=A%20-,well%2Dknown%20%28old%29%2C%20wise%20man%E2%80%99s,-%20B'],
    ['has of long words their beginning, their end and how long they are', long, 'quote=began%20in%20March.%20-,The%20two%20men%20spoke%20for%20more%20t,room%20with%20them%20at%20that%20time.,114,-%20Nothing%20was%20sig'],
  ])('%s', (_, written, expected) => {
    const { article, range } = readMarked(written);
    expect(formatQuoteLink(article.text, range)).toBe(expected);
  });

  it('says the same where the article is not at hand', () => {
    const { article, range, quote } = readMarked(long);
    expect(formatLinkOf(quote)).toBe(formatQuoteLink(article.text, range));
  });

  it('stays short however long the words are', () => {
    const text = 'Words of many kinds, “quoted” and not. '.repeat(500);
    expect(formatQuoteLink(text, { from: 100, to: 15_000 }).length).toBeLessThan(400);
  });
});

describe('a link leads to its words', () => {
  it.each([
    ['as they were', long, bare(long)],
    ['in short, as they were', 'He left [Moscow] today.', 'He left Moscow today.'],
    ['after the article has grown before them', long, `New.\n${bare(long)}`],
    ['after a change in the middle of long ones', long, bare(long).replace('nobody else', 'no one else')],
    ['over more than one block', 'It [began.\nAnd it went on for a very long time after that, as all of them had said it would. Then] it ended.', 'It began.\nAnd it went on for a very long time after that, as all of them had said it would. Then it ended.'],
    ['among like words, by what stands around them', 'Moscow was cold. He left [Moscow] today. Moscow!', 'Moscow was cold. He left Moscow today. Moscow!'],
  ])('%s', (_, before, now) => {
    const words = before.slice(before.indexOf('[') + 1, before.indexOf(']'));
    expect(follow(before, now)?.replace('no one else', 'nobody else')).toBe(words);
  });

  it('wherever they stand in an article of any words', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five', '“six”', 'se-ven', 'eight,', 'nine.', 'ä', '😀'), { minLength: 4, maxLength: 60 });
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (blocks, a, b) => {
      const article = joinBlocks(blocks.map((block) => block.join(' ')));
      const starts = [...article.text.matchAll(/\S+/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
      const [first, last] = [a % starts.length, b % starts.length].toSorted((x, y) => x - y) as [number, number];
      const range = { from: starts[first]!.from, to: starts[last]!.to };
      const found = followQuoteLink(article, parseQuoteLink(formatQuoteLink(article.text, range))!);
      // Of few words many places may be alike; then a link leads to none of them, or to one that reads the same.
      expect(found === null || article.text.slice(found.from, found.to)).toBe(found === null || article.text.slice(range.from, range.to));
    }), { numRuns: 500 });
  });
});

describe('a link leads nowhere', () => {
  it.each([
    ['whose words are gone', 'He left [Moscow] today.', 'He left today.'],
    ['whose short words stand elsewhere now', 'He left [Moscow] today.', 'In Moscow, nothing happened.'],
    ['whose long words end otherwise', long, bare(long).replace('at that time.', 'for so long.')],
    ['whose long words have lost most of their middle', long, bare(long).replace('for more than an hour in the old palace, and nobody else was', '')],
  ])('%s', (_, before, now) => expect(follow(before, now)).toBeNull());
});

describe('what is no link to a quotation', () => {
  it.each(['', '#', '#s12', '#quote', '#quote=', '#quote=%', '#quote=%E0%A4', '#quote=a-,-b', '#quote=,', '#quote=a,b', '#quote=a,b,c', '#quote=a,b,-3', '#quote=a,b,1.5', '#quote=a,,3', '#quote=a,b,3,d', '#quote=%20'])('%s', (fragment) => {
    expect(parseQuoteLink(fragment)).toBeNull();
  });

  it.each([['#quote=%', true], ['#quote=a', true], ['#quotes', false], ['#s1', false], ['', false]])('%s was meant for one: %s', (fragment, isMeant) => expect(isQuoteFragment(fragment)).toBe(isMeant));
});
