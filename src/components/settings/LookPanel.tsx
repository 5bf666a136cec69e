import { Popover } from '@base-ui/react/popover';
import { useRef } from 'react';
import { lookLimits, type Look } from '../../evidence/look/parseLook.ts';
import { dataPath } from '../../paths.ts';
import { Choice } from './Choice.tsx';
import { LookSlider } from './LookSlider.tsx';
import styles from './LookPanel.module.css';

export interface LookPanelProps {
  readonly open: boolean;
  /** The button that it was opened by, and where the focus goes when it closes. */
  readonly anchor: HTMLElement | null;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  /** Null where all is as it came. */
  readonly onReset: (() => void) | null;
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

/** Type and theme; every change shows at once in the page behind it. Loaded when used. */
export function LookPanel({ open, anchor, look, onChange, onReset, onKeys, onClose }: LookPanelProps) {
  const popup = useRef<HTMLDivElement>(null);
  const set = (part: Partial<Look>) => onChange({ ...look, ...part });
  return (
    <Popover.Root
      open={open}
      // A tap on the button is answered where the button is.
      onOpenChange={(next, { event }) => !next && !(event.target instanceof Node && anchor?.contains(event.target) === true) && onClose()}
    >
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} anchor={anchor} sideOffset={8} align="end" collisionPadding={{ top: 68, bottom: 12, left: 12, right: 12 }}>
          <Popover.Popup ref={popup} className={styles.panel} initialFocus={popup} finalFocus={() => anchor}>
            <Popover.Title className={styles.title}>Type and theme</Popover.Title>
            <Choice label="Theme" value={look.theme} options={themes} onChange={(theme) => set({ theme })} />
            <Choice label="Typeface" value={look.font} options={fonts} onChange={(font) => set({ font })} />
            <LookSlider label="Size" value={look.size} limits={lookLimits.size} words={`${String(look.size)} %`} onChange={(size) => set({ size })} />
            <LookSlider label="Line height" value={look.leading} limits={lookLimits.leading} words={(look.leading / 100).toFixed(2)} onChange={(leading) => set({ leading })} />
            <LookSlider label="Line length" value={look.measure} limits={lookLimits.measure} words={`${String(look.measure)} characters`} onChange={(measure) => set({ measure })} />
            <Choice label="Alignment" value={look.align} options={aligns} onChange={(align) => set({ align })} />
            <Choice label="Hyphens" value={look.hyphens ? 'on' : 'off'} options={hyphens} onChange={(value) => set({ hyphens: value === 'on' })} />
            <div className={styles.foot}>
              <button type="button" disabled={onReset === null} onClick={() => onReset?.()}>As it came</button>
              <button type="button" aria-haspopup="dialog" onClick={onKeys}>Keys …</button>
              <a href={dataPath()} onClick={onClose}>Your data</a>
              <Popover.Close>Done</Popover.Close>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const themes = [['system', 'System'], ['light', 'Light'], ['sepia', 'Sepia'], ['dark', 'Dark'], ['black', 'Black']] as const;
const fonts = [['literata', 'Literata'], ['serif', 'System serif'], ['sans', 'System sans'], ['browser', 'The browser’s own']] as const;
const aligns = [['start', 'Ragged'], ['justify', 'Justified']] as const;
const hyphens = [['off', 'None'], ['on', 'At line ends']] as const;
