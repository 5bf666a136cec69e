import type { DossierEvent, OpenTime } from '../../../evidence/dossier/dossier.ts';
import { isAnnouncement } from '../../../evidence/events/tellDue.ts';
import type { EventReport } from '../../../model.ts';
import { listDoubts } from '../../timeline/export/listExportRows.ts';
import { formatWhen } from '../../words/formatWhen.ts';
import type { Drawing } from '../drawDossier.tsx';
import { SourceLine, Told } from './Told.tsx';

/** What happened, in order of time: each event with all its reports and all times told of it, and what is not certain about them. */
export function EventsChapter({ drawing, events, open }: { readonly drawing: Drawing; readonly events: readonly DossierEvent[]; readonly open: readonly OpenTime[] }) {
  return (
    <>
      {drawing.heading(0, 'Dated events')}
      {events.length === 0 ? <p className="none">No article tells of a dated event.</p> : <ol className="events">{events.map((event) => <Event key={event.number} drawing={drawing} event={event} />)}</ol>}
      {open.length > 0 && (
        <>
          {drawing.heading(1, 'Not placed')}
          <ul className="events">
            {open.map(({ expression, reason, quotation, source }, at) => (
              // One sentence may say the same twice; the list never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <p className="time"><b>“{expression}”</b> <small>{reason}</small></p>
                <Told quotation={quotation} source={source} />
                <SourceLine drawing={drawing} source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Event({ drawing, event: { number, entry, sources } }: { readonly drawing: Drawing; readonly event: DossierEvent }) {
  const { when, conflict, reports, entities, joins } = entry;
  const times = conflict.length === 0 ? [when] : conflict.map((dating) => dating.when);
  const reasons = [...new Set(joins.map(({ reason }) => reason))];
  return (
    <li id={`e${String(number)}`} value={number}>
      <p className="time">
        {times.map((each, at) => {
          const words = formatWhen(each);
          return <span key={words}>{at > 0 && ' or '}<b>{words}</b></span>;
        })}
        {conflict.length > 0 && <small> told with different dates</small>}
      </p>
      {entities.length > 0 && <p className="who">{entities.map(({ name }) => name).join(', ')}</p>}
      {reports.map((report) => {
        const source = sources.get(report.id);
        return source === undefined ? null : (
          <div key={report.id} className="report">
            <Told quotation={report.quotation} source={source} />
            <SourceLine drawing={drawing} source={source} />
            <Doubts report={report} alone={reports.length === 1} disputed={conflict.length > 0} />
          </div>
        );
      })}
      {reasons.length > 0 && <p className="why">Taken for one event: {reasons.join('; ')}.</p>}
    </li>
  );
}

/** The time as this report tells it, and what is not exact about it. */
function Doubts({ report, alone, disputed }: { readonly report: EventReport; readonly alone: boolean; readonly disputed: boolean }) {
  const words = formatWhen(report.when);
  const isPlain = words.toLowerCase().includes(report.expression.toLowerCase());
  // How it was worked out says both.
  const told = report.basis === 'inferred' || (isPlain && alone) ? [] : [isPlain ? words : `“${report.expression}”: ${words}`];
  const lines = [
    ...told,
    ...(report.said === null ? [] : [`Said “${report.said.expression}”: ${formatWhen(report.said.when)}`]),
    ...(isAnnouncement(report) ? ['Announced before'] : []),
    ...listDoubts({ event: '', report, when: report.when, words, disputed, entities: [], url: '' }),
  ];
  return lines.length === 0 ? null : <ul className="doubts">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}
