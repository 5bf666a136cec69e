import type { ReactNode, RefObject } from 'react';
import styles from './PlayerBar.module.css';

/** What is listened to, and its controls, at the foot of every view. */
export function PlayerBar({ bar, over, speaking, title, lang, href, place, progress, trouble, onToggle, onMove, onStop, children }: {
  readonly bar: RefObject<HTMLElement | null>;
  /** An article has a line of its own at its foot. */
  readonly over: 'article' | 'other';
  readonly speaking: boolean;
  readonly title: string;
  /** BCP 47: the title's. */
  readonly lang: string;
  readonly href: string;
  /** `3 of 12`; null where there is no list. */
  readonly place: string | null;
  /** 0 to 1. */
  readonly progress: number;
  /** Why nothing is heard, in words. */
  readonly trouble: string | null;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onStop: () => void;
  /** The panel of speed and voice, and what opens it. */
  readonly children: ReactNode;
}) {
  return (
    <section ref={bar} className={styles.bar} data-over={over} aria-label="Listening">
      <progress className={styles.progress} value={progress} max={1} aria-label="How far it is read" />
      <div className={styles.controls}>
        <button type="button" data-command="listenBack" onClick={() => onMove(-1)} title="Previous sentence (,)">
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5v10M15 5l-7 5 7 5z" /></svg>
          <span className="hidden-text">Previous sentence</span>
        </button>
        <button type="button" className={styles.main} data-command="listen" onClick={onToggle} title={`${speaking ? 'Pause' : 'Go on'} (l)`}>
          <svg viewBox="0 0 20 20" aria-hidden="true">{speaking ? <path d="M7 4.5v11M13 4.5v11" /> : <path d="M6.5 4.2v11.6L15.8 10z" />}</svg>
          <span className="hidden-text">{speaking ? 'Pause' : 'Go on listening'}</span>
        </button>
        <button type="button" data-command="listenOn" onClick={() => onMove(1)} title="Next sentence (.)">
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M15 5v10M5 5l7 5-7 5z" /></svg>
          <span className="hidden-text">Next sentence</span>
        </button>
      </div>
      <div className={styles.words}>
        <a href={href} lang={lang} dir="auto">{title}</a>
        {trouble === null ? place !== null && <small>{place}</small> : <small role="alert">{trouble}</small>}
      </div>
      <div className={styles.tools}>
        {children}
        <button type="button" data-command="stopListening" onClick={onStop} title="Stop listening (Shift+L)">
          <span aria-hidden="true">✕</span>
          <span className="hidden-text">Stop listening</span>
        </button>
      </div>
    </section>
  );
}
