import { describe, expect, it } from 'vitest';
import { cutSentence, longest } from '../../../src/evidence/listening/cutSentence.ts';
import { writeScript } from '../../../src/evidence/listening/writeScript.ts';
import type { Block } from '../../../src/model.ts';

/** Blocks in a small notation: `kind: a sentence | another`, sentences standing where the bars are. */
function articleOf(title: string, ...lines: readonly string[]) {
  const parsed = lines.map((line) => {
    const [, kind, rest] = /^(\w+): (.*)$/s.exec(line)!;
    const sentences = rest!.split(' | ');
    return { kind, text: sentences.join(' '), sentences };
  });
  return {
    title,
    titleBasis: 'stated' as const,
    lang: 'en',
    blocks: parsed.map(({ kind, text }) => ({ kind, text, spans: [], ...(kind === 'heading' ? { level: 2 } : {}) }) as unknown as Block),
    sentences: parsed.flatMap(({ sentences }, block) => {
      let at = 0;
      return sentences.map((sentence) => {
        const from = at;
        at += sentence.length + 1;
        return { block, from, to: from + sentence.length };
      });
    }),
  };
}
const said = (...lines: readonly string[]) => writeScript(articleOf('Title', ...lines)).map(({ sentence, text, rest }) => `${sentence ?? 'title'}: ${text}${rest > 0 ? ` (${rest})` : ''}`);

describe('what a voice says of an article', () => {
  it.each([
    ['its title, then its sentences, and a breath after a paragraph', ['paragraph: One. | Two.', 'paragraph: Three.'], ['title: Title (700)', '0: One.', '1: Two. (300)', '2: Three. (300)']],
    ['a longer breath after a heading', ['heading: Head', 'paragraph: One.'], ['title: Title (700)', '0: Head (600)', '1: One. (300)']],
    ['cells apart', ['tableRow: Kyiv\t12'], ['title: Title (700)', '0: Kyiv, 12 (150)']],
    ['no soft hyphens', ['paragraph: So\u00ADviet'], ['title: Title (700)', '0: Soviet (300)']],
    ['no code', ['paragraph: One.', 'code: let a = 1', 'paragraph: Two.'], ['title: Title (700)', '0: One. (300)', '2: Two. (300)']],
    ['nothing of what has no letter and no digit', ['paragraph: * * *', 'paragraph: One.'], ['title: Title (700)', '1: One. (300)']],
    ['digits', ['paragraph: 12'], ['title: Title (700)', '0: 12 (300)']],
    ['other scripts', ['paragraph: Путин.'], ['title: Title (700)', '0: Путин. (300)']],
  ])('%s', (_, lines, expected) => expect(said(...lines)).toEqual(expected));

  it('is empty where there is nothing to say', () => {
    expect(writeScript(articleOf('…', 'paragraph: —'))).toEqual([]);
  });

  it('does not say a title that was cut from the first sentence', () => {
    expect(writeScript({ ...articleOf('One', 'paragraph: One.'), titleBasis: 'derived' }).map(({ text }) => text)).toEqual(['One.']);
  });

  it('tells how much of the text comes before each part', () => {
    expect(writeScript(articleOf('Title', 'paragraph: abcd. | efgh.', 'paragraph: ijklmnopq.')).map(({ progress }) => progress)).toEqual([0, 0, 0.25, 0.5]);
  });

  it('knows that a block is in another language', () => {
    const article = articleOf('Title', 'paragraph: One.', 'quotation: Eins.');
    const blocks = article.blocks.map((block, index) => (index === 1 ? { ...block, lang: 'de' } : block));
    expect(writeScript({ ...article, blocks }).map(({ lang }) => lang)).toEqual(['en', 'en', 'de']);
  });

  it('says a very long sentence in pieces, without a breath between', () => {
    const long = `${'word '.repeat(100)}end.`;
    const parts = writeScript(articleOf('Title', `paragraph: ${long}`)).slice(1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every(({ sentence }) => sentence === 0)).toBe(true);
    expect(parts.map(({ rest }) => rest > 0)).toEqual(parts.map((_, index) => index === parts.length - 1));
    expect(parts.map(({ text }) => text).join(' ')).toBe(long);
  });
});

describe('cutting a long sentence', () => {
  const a = 'a'.repeat(150);
  it.each([
    ['a short one stays', 'One, two; three.', ['One, two; three.']],
    ['after a clause in the second half', `${a}, ${'b '.repeat(100)}`, [`${a}, `, 'b '.repeat(100)]],
    ['not after a clause at its beginning', `Yes, ${'ab '.repeat(90)}`, [`Yes, ${'ab '.repeat(78)}`, 'ab '.repeat(12)]],
    ['anywhere where there is no space', 'x'.repeat(300), ['x'.repeat(longest), 'x'.repeat(60)]],
    ['not within a character', `${'x'.repeat(longest - 1)}😀${'y'.repeat(20)}`, ['x'.repeat(longest - 1), `😀${'y'.repeat(20)}`]],
  ])('%s', (_, text, pieces) => {
    const cut = cutSentence(text);
    expect(cut.join('')).toBe(text);
    expect(cut).toEqual(pieces);
  });

  it('is linear in adversarial text', () => {
    const text = ', '.repeat(200_000);
    expect(cutSentence(text).join('')).toBe(text);
  });
});
