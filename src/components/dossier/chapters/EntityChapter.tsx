import type { DossierEntity, NumberedQuotation } from '../../../evidence/dossier/dossier.ts';
import { groupBy } from '../../../evidence/anchoring/groupBy.ts';
import { formatRoleDates } from '../../words/formatRoleDates.ts';
import { kindName } from '../../words/kinds.ts';
import type { Drawing } from '../drawDossier.tsx';
import { SourceLine, Told } from './Told.tsx';

/** One name: what it is called, how it is described, and every sentence that names it, in order of time. */
export function EntityChapter({ drawing, chapter: { entity, roles, quotations, events } }: { readonly drawing: Drawing; readonly chapter: DossierEntity }) {
  const aliases = entity.aliases.filter(({ text }) => text !== entity.name);
  return (
    <>
      {drawing.heading(0, entity.name)}
      <p className="kind">{kindName[entity.kind]}</p>
      {aliases.length > 0 && <p>also {aliases.map(({ text, count }) => `${text} (${String(count)})`).join(', ')}</p>}
      {entity.reasons.length > 0 && <ul className="reasons">{entity.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
      {drawing.heading(1, 'Described as')}
      {roles.length === 0
        ? <p className="none">No article describes it.</p>
        : (
          <ul>
            {roles.map((role) => (
              <li key={role.text}>“{role.text}” <small>{formatRoleDates(role)}</small> {drawing.refer(`s${String(role.source.number)}`, `[${String(role.source.number)}]`)}</li>
            ))}
          </ul>
        )}
      {quotations.length > 0 && (
        <>
          {drawing.heading(1, 'Quotations')}
          {[...groupBy(quotations, ({ source }) => source)].map(([source, own]) => <OfArticle key={source.number} drawing={drawing} quotations={own} entity={entity} />)}
        </>
      )}
      {events.length > 0 && (
        <>
          {drawing.heading(1, 'Takes part in')}
          <p className="numbers">{events.length === 1 ? 'Event' : 'Events'} {events.map((number, at) => <span key={number}>{at > 0 && ' '}{drawing.refer(`e${String(number)}`, number)}</span>)}</p>
        </>
      )}
    </>
  );
}

function OfArticle({ drawing, quotations, entity }: { readonly drawing: Drawing; readonly quotations: readonly NumberedQuotation[]; readonly entity: DossierEntity['entity'] }) {
  const [first] = quotations;
  if (first === undefined) return null;
  return (
    <section className="told">
      <SourceLine drawing={drawing} source={first.source} />
      <ol>
        {quotations.map(({ number, quotation, source }) => (
          <li key={number} id={`q${String(number)}`} value={number}><Told quotation={quotation} source={source} about={entity.id} /></li>
        ))}
      </ol>
    </section>
  );
}
