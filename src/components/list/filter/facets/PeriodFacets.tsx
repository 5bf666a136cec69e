import { useId, useState } from 'react';
import { parseDays, parseDaySpan } from '../../../../evidence/search/parseDays.ts';
import type { CalendarMonth } from '../../../../model.ts';
import { formatMonth } from '../../../words/formatDate.ts';
import { plural } from '../../../words/plural.ts';
import { FacetHead } from './FacetHead.tsx';
import styles from './Facet.module.css';

/** More months than this are told by their years. */
const mostMonths = 18;
const mostShown = 24;

/** When articles were published: a month or year at a tap, or any period in figures. */
export function PublishedFacet({ counts, from, to, onChange }: {
  readonly counts: ReadonlyMap<CalendarMonth, number>;
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
}) {
  const [opened, setOpened] = useState(from !== null || to !== null);
  const values = counts.size > mostMonths ? sumYears(counts) : [...counts].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return (
    <section className={styles.facet}>
      <FacetHead title="Published" open={opened} onToggle={() => setOpened(!opened)} />
      {opened && (
        <>
          <Periods values={values} chosen={from === to ? from : null} onChoose={(value) => onChange(value, value)} />
          <div className={styles.fields}>
            <PeriodField label="From" example="2023-03" hint="2023, 2023-03 or 2023-03-20" value={from ?? ''} isGood={(text) => isBefore(text, to ?? '')} onChange={(text) => onChange(text === '' ? null : text, to)} />
            <PeriodField label="To" example="2023-05" hint="2023, 2023-05 or 2023-05-03" value={to ?? ''} isGood={(text) => isBefore(from ?? '', text)} onChange={(text) => onChange(from, text === '' ? null : text)} />
          </div>
        </>
      )}
    </section>
  );
}

/** When something happened that articles tell of. */
export function EventFacet({ counts, event, onChange }: {
  readonly counts: ReadonlyMap<string, number>;
  readonly event: string | null;
  readonly onChange: (event: string | null) => void;
}) {
  const [opened, setOpened] = useState(event !== null);
  return (
    <section className={styles.facet}>
      <FacetHead title="Tells of what happened" open={opened} onToggle={() => setOpened(!opened)} />
      {opened && (
        <>
          <Periods values={[...counts].toReversed().slice(0, mostShown)} chosen={event} onChoose={onChange} />
          <div className={styles.fields}>
            <PeriodField label="When" example="2023-03..2023-05" hint="2023, 2023-03 or 2023-03..2023-05" value={event ?? ''} isGood={(text) => text === '' || parseDaySpan(text) !== null} onChange={(text) => onChange(text === '' ? null : text)} />
          </div>
        </>
      )}
    </section>
  );
}

function Periods({ values, chosen, onChoose }: { readonly values: readonly (readonly [string, number])[]; readonly chosen: string | null; readonly onChoose: (value: string | null) => void }) {
  return (
    <ul>
      {values.map(([value, count]) => {
        const name = value.length === 7 ? formatMonth(value as CalendarMonth) : value;
        return (
          <li key={value} className={styles.value} data-as={value === chosen ? 'only' : null}>
            <button type="button" className={styles.only} aria-pressed={value === chosen} onClick={() => onChoose(value === chosen ? null : value)}>
              <span>{name}<span className="hidden-text">, {plural(count, 'article')}</span></span>
              <small aria-hidden="true">{count}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A date or span in figures; it holds when it is left or Enter is pressed, and not before it can be read. */
function PeriodField({ label, example, hint, value, isGood, onChange }: {
  readonly label: string;
  readonly example: string;
  readonly hint: string;
  readonly value: string;
  readonly isGood: (text: string) => boolean;
  readonly onChange: (text: string) => void;
}) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: string } | null>(null);
  const id = useId();
  // What is chosen otherwise meanwhile takes the place of what was being typed.
  const text = draft?.of === value ? draft.text : value;
  const isWrong = draft !== null && text !== value && !isGood(text.trim());
  const settle = () => {
    if (text.trim() !== value && isGood(text.trim())) onChange(text.trim());
  };
  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        value={text}
        placeholder={example}
        inputMode="text"
        autoComplete="off"
        maxLength={24}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onChange={(event) => setDraft({ text: event.target.value, of: value })}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {isWrong && <small id={id}>Write it as {hint}.</small>}
    </div>
  );
}

const isBefore = (from: string, to: string): boolean => {
  const [first, last] = [parseDays(from), parseDays(to)];
  return (first !== null || from === '') && (last !== null || to === '') && (first === null || last === null || first.from <= last.to);
};

function sumYears(counts: ReadonlyMap<CalendarMonth, number>): readonly (readonly [string, number])[] {
  const years = new Map<string, number>();
  for (const [month, count] of counts) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return [...years].toSorted(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostShown);
}
