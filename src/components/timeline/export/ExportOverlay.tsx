import { Overlay } from '../../Overlay.tsx';
import { exportFormats, type ExportFormat } from './writeExport.ts';
import styles from './ExportOverlay.module.css';

/** In which form the events leave the app. Loaded when used. */
export function ExportOverlay({ anchor, narrow, events, dossier, onChoose, onClose }: {
  /** What it was opened on, and where the focus goes when it closes; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly narrow: boolean;
  /** How many are shown, and so exported: in words. */
  readonly events: string;
  /** The address of a dossier of the same names and time. */
  readonly dossier: string;
  readonly onChoose: (format: ExportFormat) => void;
  readonly onClose: () => void;
}) {
  return (
    <Overlay open={anchor !== null} anchor={anchor} narrow={narrow} onClose={onClose} title={`Export ${events}`} tool={<button type="button" onClick={onClose}>Close</button>}>
      <ul className={styles.formats}>
        {exportFormats.map(({ format, name, use }) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                onChoose(format);
                onClose();
              }}
            >
              <b>{name}</b> <small>{use}</small>
            </button>
          </li>
        ))}
        <li><a href={dossier} onClick={onClose}><b>Dossier</b> <small>HTML or EPUB, with all that is told of them</small></a></li>
      </ul>
    </Overlay>
  );
}
