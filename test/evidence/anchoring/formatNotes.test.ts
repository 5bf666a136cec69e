import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/evidence/anchoring/describeNote.ts';
import { formatNotes } from '../../../src/evidence/anchoring/formatNotes.ts';
import { formatQuotation } from '../../../src/evidence/anchoring/formatQuotation.ts';
import type { ArticleId, CalendarDate } from '../../../src/model.ts';

const note = (exact: string, text = '', more: Partial<Note> = {}): Note => ({
  highlight: { id: exact, article: 'talks' as ArticleId, title: 'Old title', published: '2023-03-23' as CalendarDate, quote: { exact, prefix: '', suffix: '' }, place: { block: 0, from: 0, to: 1 }, colour: 'blue', note: text, made: 1, changed: 1 },
  title: 'Talks [end]',
  source: 'The Daily Test',
  standing: { kind: 'found', place: { block: 0, from: 0, to: 1 }, how: 'same' },
  names: [],
  times: [],
  ...more,
});
const links = { toArticle: () => 'https://x/articles/talks/', toPlace: () => 'https://x/articles/talks/#quote=a' };

describe('the notebook as Markdown', () => {
  it('has each article once, with its address and day, and below it the quotations with their places and notes', () => {
    expect(formatNotes([note('First.'), note('Second.', 'Mine.')], links)).toBe(
      '# Notebook\n\n## [Talks \\[end\\]](https://x/articles/talks/)\n\nThe Daily Test, 2023-03-23\n\n' +
      '> First.\n>\n> [in the article](https://x/articles/talks/#quote=a), blue\n\n' +
      '> Second.\n>\n> [in the article](https://x/articles/talks/#quote=a), blue\n\nMine.\n',
    );
  });

  it('has a lost one too, without a link', () => {
    expect(formatNotes([note('Gone.', '', { standing: { kind: 'lost' } })], links)).toContain('> Gone.\n>\n> not in the article any more, blue\n');
  });

  it.each([
    ['a heading', '# Title', String.raw`\# Title`],
    ['a list', '- one', String.raw`\- one`],
    ['a numbered list', '1. one', String.raw`1\. one`],
    ['emphasis and code', 'a *b* _c_ `d`', String.raw`a \*b\* \_c\_ \`d\``],
    ['HTML', '<script>x</script> &lt;', String.raw`\<script\>x\</script\> &amp;lt;`],
    ['a link', '[a](b)', String.raw`\[a\](b)`],
  ])('takes no word for %s', (_, words, written) => expect(formatNotes([note('x', words)], links)).toContain(`\n\n${written}\n`));

  it('keeps the lines of code in the quotation', () => expect(formatNotes([note('a\nb')], links)).toContain('> a\n> b\n>\n'));
});

describe('a quotation that is copied', () => {
  const parts = { paragraphs: ['The two men spoke.'], title: 'Talks end', source: 'The Daily Test', published: '2023-03-23' as CalendarDate, link: 'https://x/#quote=a' };

  it('has title, source, day and link', () => expect(formatQuotation(parts)).toBe('“The two men spoke.”\nTalks end, The Daily Test, 2023-03-23\nhttps://x/#quote=a'));
  it('has no empty place where there is no source', () => expect(formatQuotation({ ...parts, source: null })).toContain('\nTalks end, 2023-03-23\n'));
  it('has its paragraphs apart', () => expect(formatQuotation({ ...parts, paragraphs: ['One.', 'Two.'] })).toContain('“One.\n\nTwo.”\n'));
  it('gets no second quotation marks', () => expect(formatQuotation({ ...parts, paragraphs: ['“No,” he said. “Never.”'] })).toMatch(/^“No,” he said\. “Never\.”\n/));
});
