import type { EntityId, Quotation, QuotationMark } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { layoutText, type Piece } from './layoutText.ts';

/** A sentence as it stands in its article, with its marks; the mentions of `about` are filled. */
export function QuotationText({ quotation, about }: { readonly quotation: Quotation; readonly about?: EntityId }) {
  const layer = quotation.marks.map((mark) => ({ from: mark.from, to: mark.to, wrap: mark }));
  return <>{layoutText(0, quotation.text.length, [layer]).map((piece) => draw(piece, quotation.text, about))}</>;
}

function draw(piece: Piece<QuotationMark>, text: string, about: EntityId | undefined) {
  const inner = text.slice(piece.from, piece.to);
  if (piece.kind === 'text') return inner;
  const mark = piece.wrap;
  if (mark.kind === 'date') return <span key={piece.from} className="when">{inner}</span>;
  if (mark.entity === about) return <mark key={piece.from} className={`m ${mark.kind}`}>{inner}</mark>;
  return <a key={piece.from} className={`m ${mark.kind}`} href={entityPath(mark.entity)}>{inner}</a>;
}
