import { Drawer } from '@base-ui/react/drawer';
import { Popover } from '@base-ui/react/popover';
import { useRef, type ReactNode } from 'react';
import styles from './Overlay.module.css';

export interface OverlayProps {
  readonly open: boolean;
  /** What it was opened on, and where the focus goes when it closes. */
  readonly anchor: HTMLElement | null;
  /** A narrow screen gets a sheet from below instead of a card beside the anchor. */
  readonly narrow: boolean;
  /** Opened by the pointer resting on a name: the focus stays where it is. */
  readonly byHover?: boolean;
  readonly onClose: () => void;
  readonly onPointer?: (inside: boolean) => void;
  /** Its name, in sight. */
  readonly title: ReactNode;
  /** What stands beside the title. */
  readonly tool?: ReactNode;
  readonly children: ReactNode;
}

/** A card beside what it is about, or a sheet from below. Loaded when used. */
export function Overlay(props: OverlayProps) {
  return props.narrow ? <Sheet {...props} /> : <Card {...props} />;
}

function Card({ open, anchor, byHover = false, onClose, onPointer, title, tool, children }: OverlayProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} anchor={anchor} sideOffset={8} align="start" collisionPadding={{ top: 68, bottom: 12, left: 12, right: 12 }}>
          <Popover.Popup
            ref={popup}
            className={styles.card}
            initialFocus={byHover ? false : popup}
            finalFocus={() => anchor}
            onPointerEnter={() => onPointer?.(true)}
            onPointerLeave={() => onPointer?.(false)}
          >
            {open && (
              <>
                <div className={styles.head}><Popover.Title className={styles.title}>{title}</Popover.Title>{tool}</div>
                {children}
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Sheet({ open, anchor, onClose, title, tool, children }: OverlayProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Drawer.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Portal>
        <Drawer.Backdrop className={styles.scrim} />
        <Drawer.Viewport className={styles.viewport}>
          <Drawer.Popup ref={popup} className={styles.sheet} initialFocus={popup} finalFocus={() => anchor}>
            <div className={styles.grab} />
            <Drawer.Content>
              {open && (
                <>
                  <div className={styles.head}><Drawer.Title className={styles.title}>{title}</Drawer.Title>{tool}</div>
                  {children}
                </>
              )}
            </Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
