import type { EntityId, EntityKind, Quotation, QuotationMark } from '../../../model.ts';
import type { Lens } from '../openLens.ts';

/** The quotation with its marks as the steps leave them; the same object where they change none. */
export function correctQuotation(lens: Lens, quotation: Quotation): Quotation {
  let changed = false;
  const marks = quotation.marks.flatMap((mark): readonly QuotationMark[] => {
    if (mark.kind === 'date' || !lens.touched.has(mark.entity)) return [mark];
    const { from, to, doubtful } = mark;
    const entity = lens.resolve(mark.entity, { article: quotation.article, text: quotation.text, from, to });
    const kind = entity === null ? mark.kind : kindOf(lens, entity, mark);
    if (entity === mark.entity && kind === mark.kind) return [mark];
    changed = true;
    return entity === null ? [] : [{ from, to, kind, entity, ...(doubtful && { doubtful }) }];
  });
  return changed ? { ...quotation, marks } : quotation;
}

/** Corrects what holds a quotation; the same object where nothing changes. */
export function correctQuoted<Holder extends { readonly quotation: Quotation }>(lens: Lens, holder: Holder): Holder {
  const quotation = correctQuotation(lens, holder.quotation);
  return quotation === holder.quotation ? holder : { ...holder, quotation };
}

/** The kind of what a mention has become; `before` is what it is as published. */
export const kindOf = (lens: Lens, entity: EntityId, before: { readonly entity: EntityId; readonly kind: EntityKind }): EntityKind =>
  entity === before.entity ? lens.describe({ id: entity, kind: before.kind, name: '' }).kind : (lens.refer(entity)?.kind ?? before.kind);
