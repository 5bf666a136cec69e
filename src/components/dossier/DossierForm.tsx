import { useId, useState, type ReactNode } from 'react';
import type { DossierPart } from '../../evidence/dossier/dossier.ts';
import type { CalendarDate, EntityRef } from '../../model.ts';
import { dossierPath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { dateAt, dayNumber, type Span } from '../timeline/span/days.ts';
import { formatDate } from '../words/formatDate.ts';
import { writeDossierFilter, type AskedDossier } from './readDossierFilter.ts';
import styles from './DossierForm.module.css';

const partNames: Readonly<Record<DossierPart, string>> = {
  quotations: 'Quotations',
  events: 'Dated events',
  notes: 'Your notes and highlights',
  corrections: 'What you have put right',
};

/** What goes into the dossier. Every choice stands in the address. */
export function DossierForm({ asked, named, title, placeholder, adder, onTitle, onChange }: {
  readonly asked: AskedDossier;
  /** The chosen names that the library has, in their order. */
  readonly named: readonly EntityRef[];
  /** What stands in the box; the address says it a moment later. */
  readonly title: string;
  /** The title as it is without one of the reader's own. */
  readonly placeholder: string;
  /** What finds more names. */
  readonly adder: ReactNode;
  readonly onTitle: (title: string) => void;
  readonly onChange: (asked: AskedDossier) => void;
}) {
  const id = useId();
  const to = (change: Partial<AskedDossier>) => dossierPath(writeDossierFilter({ ...asked, ...change }));
  return (
    <div className={styles.form}>
      <section aria-labelledby={`${id}who`}>
        <h2 id={`${id}who`} className="eyebrow">Who and where</h2>
        <ul className={styles.names}>
          {named.map(({ id: name, kind, name: words }) => (
            <li key={name}>
              <a href={to({ who: asked.who.filter((each) => each !== name) })}>
                <EntityDot kind={kind} />{words} <span aria-hidden="true">×</span><span className="hidden-text">: take out</span>
              </a>
            </li>
          ))}
          <li>{adder}</li>
        </ul>
      </section>
      <section aria-labelledby={`${id}when`}>
        <h2 id={`${id}when`} className="eyebrow">When</h2>
        <SpanFields key={`${String(asked.span?.from)} ${String(asked.span?.to)}`} span={asked.span} onSpan={(span) => onChange({ ...asked, span })} />
        {asked.until !== null && <p className={styles.until}>As told up to {formatDate(asked.until)}. <a href={to({ until: null })}>Show all that was told</a></p>}
      </section>
      <fieldset>
        <legend className="eyebrow">What</legend>
        <div className={styles.parts}>
          {(Object.keys(partNames) as DossierPart[]).map((part) => (
            <Check
              key={part}
              on={!asked.without.includes(part)}
              onSet={(on) => onChange({ ...asked, without: on ? asked.without.filter((each) => each !== part) : [...asked.without, part] })}
            >
              {partNames[part]}
            </Check>
          ))}
          {asked.who.length > 1 && <Check on={asked.together} onSet={(together) => onChange({ ...asked, together })}>Only events in which all of them take part</Check>}
        </div>
      </fieldset>
      <section>
        <label className="eyebrow" htmlFor={`${id}title`}>Title</label>
        <input id={`${id}title`} className={styles.title} type="text" value={title} placeholder={placeholder} maxLength={200} autoComplete="off" onChange={(event) => onTitle(event.target.value)} />
      </section>
    </div>
  );
}

function Check({ on, onSet, children }: { readonly on: boolean; readonly onSet: (on: boolean) => void; readonly children: string }) {
  return <label className={styles.check}><input type="checkbox" checked={on} onChange={(event) => onSet(event.target.checked)} />{children}</label>;
}

/** First and last day. What is typed holds as soon as it is a span; until then it stays as it is typed. */
function SpanFields({ span, onSpan }: { readonly span: Span | null; readonly onSpan: (span: Span | null) => void }) {
  const id = useId();
  const [draft, setDraft] = useState(() => ({ from: fieldOf(span?.from), to: fieldOf(span?.to) }));
  const [first, last] = [draft.from, draft.to].map(readField) as [number | null, number | null];
  const isTurned = first !== null && last !== null && first > last;
  const type = (next: Partial<typeof draft>) => {
    const typed = { ...draft, ...next };
    setDraft(typed);
    const [from, to] = [typed.from, typed.to].map(readField) as [number | null, number | null];
    // While a year is typed it is one of the first centuries for a moment.
    if ((from === null && typed.from !== '') || (to === null && typed.to !== '') || (from !== null && to !== null && from > to)) return;
    onSpan(from === null && to === null ? null : { from: from ?? -Infinity, to: to ?? Infinity });
  };
  return (
    <>
      <div className={styles.days}>
        <label>From <input type="date" value={draft.from} aria-invalid={isTurned} aria-describedby={isTurned ? `${id}turned` : undefined} onChange={(event) => type({ from: event.target.value })} /></label>
        <label>to <input type="date" value={draft.to} aria-invalid={isTurned} aria-describedby={isTurned ? `${id}turned` : undefined} onChange={(event) => type({ to: event.target.value })} /></label>
      </div>
      {isTurned && <p id={`${id}turned`} role="alert">The first day comes after the last.</p>}
    </>
  );
}

const fieldOf = (day: number | undefined): string => (day === undefined || !Number.isFinite(day) ? '' : dateAt(day));

const readField = (text: string): number | null => (/^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? dayNumber(text as CalendarDate) : null);
