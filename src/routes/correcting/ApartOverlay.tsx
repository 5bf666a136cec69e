import { Overlay } from '../../components/Overlay.tsx';
import { ApartPanel } from '../../components/timeline/apart/ApartPanel.tsx';
import { eventAnchor } from '../../components/timeline/eventAnchor.ts';
import { plural } from '../../components/words/plural.ts';
import type { TimelineEntry } from '../../model.ts';
import { keepFocus } from './keepFocus.ts';
import { useCorrecting } from './useCorrecting.ts';

/** Sets reports of one event apart. */
export function ApartOverlay({ entry, anchor, onClose }: {
  readonly entry: TimelineEntry;
  /** The button that it was opened by; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}) {
  const { add } = useCorrecting();
  return (
    <Overlay
      open={anchor !== null}
      anchor={anchor}
      narrow={window.matchMedia('(max-width: 800px)').matches}
      onClose={onClose}
      title={`${plural(entry.reports.length, 'report')} of one event`}
      tool={<button type="button" onClick={onClose}>Cancel</button>}
    >
      <ApartPanel
        entry={entry}
        onCorrect={(correction, apart) => {
          onClose();
          // Where three reports were, there is still something to put right. In a month that is folded what was set apart is out of sight.
          void add(correction).then(() => keepFocus(anchor, eventAnchor(apart), eventAnchor(entry.id)));
        }}
      />
    </Overlay>
  );
}
