import { memo, type ReactNode } from 'react';
import type { ArticleFile, Block } from '../../model.ts';
import { sentenceAnchor } from '../../paths.ts';
import { groupBlocks, type BlockGroup, type ListNode } from './groupBlocks.ts';
import { layoutText, type Piece, type Wrapped } from './layoutText.ts';
import { MentionLink } from './MentionLink.tsx';
import styles from './ArticleText.module.css';

type Article = ArticleFile['article'];

type Wrap =
  | { readonly kind: 'sentence'; readonly index: number }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'mention'; readonly mention: Article['mentions'][number]; readonly index: number }
  | { readonly kind: 'date'; readonly date: Article['dates'][number] }
  | { readonly kind: 'strong' | 'emphasis' | 'code' };

/** The running text with its marks. Kept from rendering again for as long as the article is the same. */
export const ArticleText = memo(function ArticleText({ article }: { readonly article: Article }) {
  const inBlocks = {
    sentences: byBlock(article.sentences.map((range, index) => ({ ...range, wrap: { kind: 'sentence', index } as const }))),
    mentions: byBlock(article.mentions.map((mention, index) => ({ ...mention, wrap: { kind: 'mention', mention, index } as const }))),
    // A length of time and an open "recently" say nothing of when: they are text like any other.
    dates: byBlock(article.dates.filter(({ placement }) => placement.kind === 'placed').map((date) => ({ ...date, wrap: { kind: 'date', date } as const }))),
  };
  const text = (index: number): ReactNode => {
    const block = article.blocks[index]!;
    return draw(block.text, layoutText(0, block.text.length, layersOf(block, index, inBlocks)));
  };
  const cells = (index: number): readonly ReactNode[] => {
    const block = article.blocks[index]!;
    if (block.kind !== 'tableRow') return [];
    const layers = layersOf(block, index, inBlocks);
    return block.cells.map((cell) => draw(block.text, layoutText(cell.from, cell.to, layers)));
  };
  return groupBlocks(article.blocks).map((group) => drawGroup(group, article.blocks, text, cells));
});

interface InBlocks {
  readonly sentences: ReadonlyMap<number, readonly Wrapped<Wrap>[]>;
  readonly mentions: ReadonlyMap<number, readonly Wrapped<Wrap>[]>;
  readonly dates: ReadonlyMap<number, readonly Wrapped<Wrap>[]>;
}

function byBlock(ranges: readonly (Wrapped<Wrap> & { readonly block: number })[]): ReadonlyMap<number, readonly Wrapped<Wrap>[]> {
  const groups = new Map<number, Wrapped<Wrap>[]>();
  for (const range of ranges) {
    const group = groups.get(range.block);
    if (group === undefined) groups.set(range.block, [range]);
    else group.push(range);
  }
  return groups;
}

function layersOf(block: Block, index: number, inBlocks: InBlocks): readonly (readonly Wrapped<Wrap>[])[] {
  const links = block.spans.flatMap((span) => (span.kind === 'link' ? [{ from: span.from, to: span.to, wrap: { kind: 'link', href: span.href } as const }] : []));
  const inline = (kind: 'strong' | 'emphasis' | 'code') =>
    block.spans.filter((span) => span.kind === kind).map((span) => ({ from: span.from, to: span.to, wrap: { kind } as const }));
  // A link cannot stand in a link: where the author linked, the author's link stays and the name is unmarked.
  const mentions = (inBlocks.mentions.get(index) ?? []).filter((m) => !links.some((link) => link.from < m.to && m.from < link.to));
  return [inBlocks.sentences.get(index) ?? [], links, inBlocks.dates.get(index) ?? [], mentions, inline('strong'), inline('emphasis'), inline('code')];
}

function draw(text: string, pieces: readonly Piece<Wrap>[]): ReactNode {
  return pieces.map((piece) => {
    if (piece.kind === 'text') return text.slice(piece.from, piece.to);
    return drawWrap(piece.wrap, piece.from, draw(text, piece.pieces));
  });
}

function drawWrap(wrap: Wrap, key: number, inner: ReactNode): ReactNode {
  switch (wrap.kind) {
    case 'sentence':
      return <span key={key} id={sentenceAnchor(wrap.index)} data-sentence={wrap.index}>{inner}</span>;
    case 'link':
      return <a key={key} className={styles.link} href={wrap.href} rel="noreferrer">{inner}</a>;
    case 'mention':
      return <MentionLink key={key} mention={wrap.mention} index={wrap.index}>{inner}</MentionLink>;
    case 'date':
      return <span key={key} className="when" title={wrap.date.basis === 'inferred' ? wrap.date.derivation : undefined}>{inner}</span>;
    case 'strong':
      return <strong key={key}>{inner}</strong>;
    case 'emphasis':
      return <em key={key}>{inner}</em>;
    case 'code':
      return <code key={key}>{inner}</code>;
  }
}

const elements: { readonly [kind in Block['kind']]?: 'blockquote' | 'pre' } = { quotation: 'blockquote', code: 'pre' };

function drawGroup(
  group: BlockGroup,
  blocks: readonly Block[],
  text: (index: number) => ReactNode,
  cells: (index: number) => readonly ReactNode[],
): ReactNode {
  switch (group.kind) {
    case 'list':
      return <List key={group.index} nodes={group.nodes} blocks={blocks} text={text} />;
    case 'table':
      return (
        // A wide table scrolls in itself, and must then answer to the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div key={group.index} className={styles.table} role="region" aria-label="Table" tabIndex={0}>
          <table>
            <tbody>
              {group.rows.map((index) => {
                const row = blocks[index]!;
                const Cell = row.kind === 'tableRow' && row.header ? 'th' : 'td';
                // Rows and cells never move: their place is their identity.
                return <tr key={index} lang={row.lang} dir={row.dir}>{cells(index).map((cell, column) => <Cell key={`${index}-${String(column)}`}>{cell}</Cell>)}</tr>;
              })}
            </tbody>
          </table>
        </div>
      );
    case 'block': {
      const block = blocks[group.index]!;
      const { kind, lang, dir } = block;
      const inner = text(group.index);
      const Element = kind === 'heading' ? (block.level === 2 ? 'h2' : 'h3') : (elements[kind] ?? 'p');
      return (
        <Element key={group.index} lang={lang} dir={dir} className={kind === 'caption' ? styles.caption : undefined}>
          {kind === 'quotation' ? <p>{inner}</p> : kind === 'code' ? <code>{inner}</code> : inner}
        </Element>
      );
    }
  }
}

function List({ nodes, blocks, text }: { readonly nodes: readonly ListNode[]; readonly blocks: readonly Block[]; readonly text: (index: number) => ReactNode }) {
  const first = blocks[nodes[0]!.index];
  const items = nodes.map((node) => (
    <li key={node.index} lang={blocks[node.index]!.lang} dir={blocks[node.index]!.dir}>
      {text(node.index)}
      {node.inner.length > 0 && <List nodes={node.inner} blocks={blocks} text={text} />}
    </li>
  ));
  return first?.kind === 'listItem' && first.number !== null ? <ol start={first.number}>{items}</ol> : <ul>{items}</ul>;
}
