import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/components/text/ArticleText.tsx';
import type { Block } from '../../../src/model.ts';
import { dateOf, makeArticle, mentionOf, readWhen } from '../articleFile.ts';

const draw = (blocks: readonly Block[], parts: Parameters<typeof makeArticle>[0] = {}) => render(<ArticleText article={makeArticle({ blocks, ...parts })} />).container;
const paragraph = (text: string, spans: Block['spans'] = []): Block => ({ kind: 'paragraph', text, spans });
const item = (text: string, depth: number, number: number | null = null): Block => ({ kind: 'listItem', text, spans: [], depth, number });

/** React says on the console what is wrong with the elements: a link in a link, a key twice. */
beforeEach(() => {
  const said: string[] = [];
  const { error } = console;
  console.error = (...words: readonly unknown[]) => said.push(words.join(' '));
  return () => {
    console.error = error;
    if (said.length > 0) throw new Error(said.join('\n'));
  };
});

describe('blocks', () => {
  it('headings stand below the title: sections at 2, sections within at 3, and none deeper', () => {
    draw([2, 3, 4, 6].map((level) => ({ kind: 'heading', level: level as 2, text: `Level ${String(level)}`, spans: [] })));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Level 2');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Level 3', 'Level 4', 'Level 6']);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });

  it('a quotation is one', () => {
    draw([paragraph('He wrote:'), { kind: 'quotation', text: 'No limits.', spans: [] }]);
    expect(screen.getByRole('blockquote')).toHaveTextContent(/^No limits\.$/);
  });

  it('code keeps its lines', () => {
    draw([{ kind: 'code', text: 'if (a < b) {\n  go();\n}', spans: [] }]);
    expect(screen.getByRole('code').textContent).toBe('if (a < b) {\n  go();\n}');
  });

  it('a caption and a paragraph are text of their own', () => {
    draw([{ kind: 'caption', text: 'The two at the table', spans: [] }, paragraph('They met.')]);
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(['The two at the table', 'They met.']);
  });

  it('what looks like HTML is text', () => {
    draw([paragraph('He typed <b>bold</b> & <script>alert(1)</script>.')]);
    expect(screen.getByRole('paragraph')).toHaveTextContent('He typed <b>bold</b> & <script>alert(1)</script>.');
  });

  it('an article without text is nothing', () => expect(draw([])).toBeEmptyDOMElement());
});

describe('lists', () => {
  it('are nested as they are indented', () => {
    draw([item('One', 0), item('One and a half', 1), item('Two', 0)]);
    const [outer, inner] = screen.getAllByRole('list');
    expect(within(outer!).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['OneOne and a half', 'One and a half', 'Two']);
    expect(within(inner!).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One and a half']);
  });

  it('keep the number they begin with, and have none where they had none', () => {
    const container = draw([item('Three', 0, 3), item('Four', 0, 4), paragraph('Between'), item('Dot', 0)]);
    const [numbered, dotted] = screen.getAllByRole('list');
    expect(numbered).toHaveAttribute('start', '3');
    expect(numbered!.tagName).toBe('OL');
    expect(dotted!.tagName).toBe('UL');
    expect(container.children).toHaveLength(3);
  });
});

const row = (header: boolean, ...cells: readonly string[]): Block => ({
  kind: 'tableRow', header, text: cells.join('\t'), spans: [],
  cells: cells.map((cell, index) => {
    const from = cells.slice(0, index).join('\t').length + (index === 0 ? 0 : 1);
    return { from, to: from + cell.length };
  }),
});

describe('tables', () => {
  it('have rows, headers and cells, empty ones too, and no tabs', () => {
    draw([row(true, 'Vote', 'States'), row(false, 'For', '141'), row(false, 'Absent', '')]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Vote', 'States']);
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['For', '141', 'Absent', '']);
  });

  it('scroll in themselves, by keys too', () => {
    draw([row(false, 'For', '141')]);
    expect(screen.getByRole('region', { name: 'Table' })).toHaveAttribute('tabindex', '0');
  });

  it('keep their marks', () => {
    const blocks = [row(false, 'China', 'abstained')];
    draw(blocks, { mentions: [mentionOf(blocks, 0, 'China', { kind: 'place' })] });
    expect(within(screen.getAllByRole('cell')[0]!).getByRole('link', { name: 'China' })).toHaveAttribute('href', 'who/china/');
    expect(within(screen.getAllByRole('cell')[1]!).queryByRole('link')).toBeNull();
  });
});

describe('within a block', () => {
  it('emphasis, strong and code are elements, in one another too', () => {
    draw([paragraph('a very strong word in code', [{ kind: 'emphasis', from: 2, to: 18 }, { kind: 'strong', from: 7, to: 13 }, { kind: 'code', from: 22, to: 26 }])]);
    expect(screen.getByRole('strong')).toHaveTextContent('strong');
    expect(screen.getAllByRole('emphasis').map(({ textContent }) => textContent).join('')).toBe('very strong word');
    expect(screen.getByRole('code')).toHaveTextContent('code');
  });

  it('the author’s link leads where it led, and gives nothing away', () => {
    draw([paragraph('Read the report.', [{ kind: 'link', href: 'https://example.org/report', from: 5, to: 15 }])]);
    const link = screen.getByRole('link', { name: 'the report' });
    expect(link).toHaveAttribute('href', 'https://example.org/report');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  it('each sentence can be led to', () => {
    const container = draw([paragraph('One. Two.')], { sentences: [{ block: 0, from: 0, to: 4 }, { block: 0, from: 5, to: 9 }] });
    expect(container.ownerDocument.getElementById('s1')).toHaveTextContent('Two.');
    expect(container.ownerDocument.getElementById('s2')).toBeNull();
  });
});

describe('names', () => {
  const blocks = [paragraph('Dmitry Peskov spoke in Moscow.')];

  it('are links to their pages', () => {
    draw(blocks, { mentions: [mentionOf(blocks, 0, 'Dmitry Peskov'), mentionOf(blocks, 0, 'Moscow', { kind: 'place' })] });
    expect(screen.getByRole('link', { name: 'Dmitry Peskov' })).toHaveAttribute('href', 'who/dmitry-peskov/');
    expect(screen.getByRole('link', { name: 'Moscow' })).toHaveClass('m', 'place');
  });

  it.each([
    [0.49, true],
    [0.5, false],
    [0.9, false],
  ])('of certainty %d are drawn as doubtful: %s', (certainty, doubtful) => {
    draw(blocks, { mentions: [mentionOf(blocks, 0, 'Moscow', { certainty })] });
    expect(screen.getByRole('link').classList.contains('doubtful')).toBe(doubtful);
  });

  it.each([
    [true, 0],
    [false, -1],
  ])('of calm reading (%s) are tab stops, the others are not', (calm, tab) => {
    draw(blocks, { mentions: [mentionOf(blocks, 0, 'Moscow', { calm })] });
    expect(screen.getByRole('link').tabIndex).toBe(tab);
    expect(screen.getByRole('link').classList.contains('calm')).toBe(calm);
  });

  it.each<[about: string, from: number, to: number]>([
    ['in a longer link', 0, 30],
    ['that is the link', 23, 29],
    ['around a shorter link', 25, 27],
    ['across the border of a link', 16, 26],
  ])('%s leave it to the author', (_, from, to) => {
    draw([paragraph('Dmitry Peskov spoke in Moscow.', [{ kind: 'link', href: 'https://example.org/', from, to }])], { mentions: [mentionOf(blocks, 0, 'Moscow')] });
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/');
    expect(screen.getByRole('paragraph')).toHaveTextContent('Dmitry Peskov spoke in Moscow.');
  });

  it('beside a link keep theirs', () => {
    draw([paragraph('Dmitry Peskov spoke in Moscow.', [{ kind: 'link', href: 'https://example.org/', from: 14, to: 23 }])], { mentions: [mentionOf(blocks, 0, 'Dmitry Peskov'), mentionOf(blocks, 0, 'Moscow')] });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['who/dmitry-peskov/', 'https://example.org/', 'who/moscow/']);
  });

  it('keep the emphasis within them', () => {
    draw([paragraph('Dmitry Peskov spoke in Moscow.', [{ kind: 'emphasis', from: 7, to: 20 }])], { mentions: [mentionOf(blocks, 0, 'Dmitry Peskov')] });
    expect(within(screen.getByRole('link', { name: 'Dmitry Peskov' })).getByRole('emphasis')).toHaveTextContent(/^Peskov$/);
    expect(screen.getByRole('paragraph')).toHaveTextContent('Dmitry Peskov spoke in Moscow.');
  });
});

describe('dates', () => {
  const blocks = [paragraph('Last week they spoke for an hour.')];

  it('that have a place in time say how it was worked out', () => {
    draw(blocks, { dates: [dateOf(blocks, 0, 'Last week', readWhen('2023-04-24..2023-04-30', 'week'))] });
    expect(screen.getByTitle('how Last week was worked out')).toHaveTextContent(/^Last week$/);
  });

  it('that are lengths of time are text like any other', () => {
    draw(blocks, { dates: [dateOf(blocks, 0, 'an hour', null)] });
    expect(screen.queryByTitle(/worked out/)).toBeNull();
  });
});
