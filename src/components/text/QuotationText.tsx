import type { EntityId, Quotation, QuotationMark } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { layoutText, type Piece } from './layoutText.ts';

/** A sentence as it stands in its article, with its marks; the mentions of `about`, of one name or several, are filled. */
export function QuotationText({ quotation, about = [] }: { readonly quotation: Quotation; readonly about?: EntityId | readonly EntityId[] }) {
  const layer = quotation.marks.map((mark) => ({ from: mark.from, to: mark.to, wrap: mark }));
  return <>{layoutText(0, quotation.text.length, [layer]).map((piece) => draw(piece, quotation.text, about))}</>;
}

function draw(piece: Piece<QuotationMark>, text: string, about: EntityId | readonly EntityId[]) {
  const inner = text.slice(piece.from, piece.to);
  if (piece.kind === 'text') return inner;
  const mark = piece.wrap;
  if (mark.kind === 'date') return <span key={piece.from} className="when">{inner}</span>;
  const look = `m ${mark.kind}${mark.doubtful ? ' doubtful' : ''}`;
  if (typeof about === 'string' ? about === mark.entity : about.includes(mark.entity)) return <mark key={piece.from} className={look}>{inner}</mark>;
  return <a key={piece.from} className={look} href={entityPath(mark.entity)}>{inner}</a>;
}
