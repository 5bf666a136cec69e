import type { IndexEntry } from '../../../evidence/dossier/dossier.ts';
import type { EntityId } from '../../../model.ts';
import { kindName } from '../../words/kinds.ts';
import type { Drawing } from '../drawDossier.tsx';

/** Every name in the dossier, and by which numbers it is found. */
export function IndexChapter({ drawing, index, chapterOf }: {
  readonly drawing: Drawing;
  readonly index: readonly IndexEntry[];
  /** The chapter of a chosen name. */
  readonly chapterOf: (id: EntityId) => string;
}) {
  return (
    <>
      {drawing.heading(0, 'Index of names')}
      <ul className="index">
        {index.map(({ entity, chosen, quotations, events, notes }) => (
          <li key={entity.id}>
            {chosen ? <b>{drawing.refer(chapterOf(entity.id), entity.name)}</b> : entity.name} <small>{kindName[entity.kind]}</small>
            <Numbers drawing={drawing} label="Quotations" sign="q" numbers={quotations} />
            <Numbers drawing={drawing} label="Events" sign="e" numbers={events} />
            <Numbers drawing={drawing} label="Notes" sign="n" numbers={notes} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Numbers({ drawing, label, sign, numbers }: { readonly drawing: Drawing; readonly label: string; readonly sign: 'q' | 'e' | 'n'; readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <span className="numbers">
      {label} {numbers.map((number, at) => <span key={number}>{at > 0 && ' '}{drawing.refer(`${sign}${String(number)}`, number)}</span>)}
    </span>
  );
}
