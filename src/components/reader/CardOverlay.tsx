import { Drawer } from '@base-ui/react/drawer';
import { Popover } from '@base-ui/react/popover';
import { useRef } from 'react';
import type { ArticleFile, EntityCard, Mention } from '../../model.ts';
import { EntityDot } from '../EntityDot.tsx';
import { CardContent } from './CardContent.tsx';
import styles from './CardOverlay.module.css';

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
}

/** The card of a name. Kept apart from the first view's code: it is loaded on the first tap. */
export function CardOverlay(props: CardOverlayProps) {
  return props.narrow ? <Sheet {...props} /> : <Card {...props} />;
}

function Card({ article, card, mention, anchor, byHover, onClose, onWalk, onPointer }: CardOverlayProps) {
  return (
    <Popover.Root open={card !== null} onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} anchor={anchor} sideOffset={8} align="start" collisionPadding={{ top: 68, bottom: 12, left: 12, right: 12 }}>
          <Popover.Popup
            className={styles.card}
            initialFocus={!byHover}
            finalFocus={() => anchor}
            onPointerEnter={() => onPointer(true)}
            onPointerLeave={() => onPointer(false)}
          >
            {card !== null && (
              <>
                <Popover.Title className={styles.title}><EntityDot kind={card.kind} />{card.name}</Popover.Title>
                <CardContent article={article} card={card} mention={mention} quotations={2} onWalk={onWalk} />
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Sheet({ article, card, mention, anchor, onClose, onWalk }: CardOverlayProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Drawer.Root open={card !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Portal>
        <Drawer.Backdrop className={styles.scrim} />
        <Drawer.Viewport className={styles.viewport}>
          <Drawer.Popup ref={popup} className={styles.sheet} initialFocus={popup} finalFocus={() => anchor}>
            <div className={styles.grab} />
            <Drawer.Content>
              {card !== null && (
                <>
                  <Drawer.Title className={styles.title}><EntityDot kind={card.kind} />{card.name}</Drawer.Title>
                  <CardContent article={article} card={card} mention={mention} quotations={3} onWalk={onWalk} />
                </>
              )}
            </Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
