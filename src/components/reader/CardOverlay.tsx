import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { ArticleFile, EntityCard, Mention } from '../../model.ts';
import { EntityDot } from '../EntityDot.tsx';
import { Overlay } from '../Overlay.tsx';
import { CardContent } from './CardContent.tsx';

/** What a name is put right by: the name, the place that was tapped, and what to do when a step is chosen. */
export interface PutRightSlot {
  readonly card: EntityCard;
  readonly mention: Mention | null;
  readonly onDone: () => void;
}

export interface CardOverlayProps {
  readonly article: ArticleFile['article'];
  /** Null while no card is open. */
  readonly card: EntityCard | null;
  readonly mention: Mention | null;
  /** The name in the text or the row in the side list that the card belongs to. */
  readonly anchor: HTMLElement | null;
  /** A narrow screen gets a sheet from below instead of a card beside the name. */
  readonly narrow: boolean;
  /** Opened by the pointer resting on a name: the focus stays where it is. */
  readonly byHover: boolean;
  readonly onClose: () => void;
  readonly onWalk: (step: -1 | 1) => void;
  readonly onPointer: (inside: boolean) => void;
  /** Something is being put right (true), or no more: who does that has meant to, and the pointer must not end it. */
  readonly onBusy: (busy: boolean) => void;
  /** Draws what puts the name right; it takes the card's place. */
  readonly renderPutRight: (slot: PutRightSlot) => ReactNode;
}

/** The card of a name. Kept apart from the first view's code: it is loaded on the first tap. */
export function CardOverlay({ article, card, mention, anchor, narrow, byHover, onClose, onWalk, onPointer, onBusy, renderPutRight }: CardOverlayProps) {
  // What is put right at present; another name or mention begins with its card.
  const [subject, setSubject] = useState<Mention | EntityCard | null>(null);
  const shown = card === null ? null : (mention ?? card);
  const correcting = subject !== null && subject === shown;
  if (subject !== null && !correcting) setSubject(null);
  useEffect(() => onBusy(correcting), [onBusy, correcting]);
  return (
    <Overlay
      open={card !== null}
      anchor={anchor}
      narrow={narrow}
      byHover={byHover}
      onClose={onClose}
      onPointer={(inside) => (inside || !correcting) && onPointer(inside)}
      title={card !== null && <><EntityDot kind={card.kind} />{card.name}</>}
      tool={<button type="button" aria-expanded={correcting} onClick={() => setSubject(correcting ? null : shown)}>{correcting ? 'Cancel' : 'Put right'}</button>}
    >
      {card !== null && (correcting ? <Suspense>{renderPutRight({ card, mention, onDone: onClose })}</Suspense> : <CardContent article={article} card={card} mention={mention} quotations={narrow ? 3 : 2} onWalk={onWalk} />)}
    </Overlay>
  );
}
