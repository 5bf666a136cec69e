import { EntityDot } from '../../components/EntityDot.tsx';
import { Overlay } from '../../components/Overlay.tsx';
import type { Entity } from '../../model.ts';
import { PutRight } from './PutRight.tsx';

/** Puts right a name on its own page. */
export function PutRightOverlay({ entity: { id, kind, name, aliases }, anchor, onClose }: {
  readonly entity: Entity;
  /** The button that it was opened by; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}) {
  return (
    <Overlay
      open={anchor !== null}
      anchor={anchor}
      narrow={window.matchMedia('(max-width: 800px)').matches}
      onClose={onClose}
      title={<><EntityDot kind={kind} />{name}</>}
      tool={<button type="button" onClick={onClose}>Cancel</button>}
    >
      <PutRight subject={{ entity: { id, kind, name }, forms: [name, ...aliases.map(({ text }) => text).filter((text) => text !== name)], at: null, article: null }} place={null} onDone={onClose} />
    </Overlay>
  );
}
