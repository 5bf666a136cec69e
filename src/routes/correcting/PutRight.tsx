import { useQuery } from '@tanstack/react-query';
import { PutRightPanel } from '../../components/who/putRight/PutRightPanel.tsx';
import type { PutRightSubject } from '../../components/who/putRight/subject.ts';
import { manifestQuery, whoQuery } from '../../data/library.ts';
import type { EntityId } from '../../model.ts';
import { keepFocus } from './keepFocus.ts';
import { useCorrecting } from './useCorrecting.ts';

/** What can be put right about a name, with all names of the library to choose from. */
export function PutRight({ subject, place, onDone }: {
  readonly subject: PutRightSubject;
  /** Id of what takes the focus where the name itself is gone; the heading of the view without one. */
  readonly place: string | null;
  /** The step is chosen; it shows everywhere in a moment. */
  readonly onDone: () => void;
}) {
  const manifest = useQuery(manifestQuery());
  const who = useQuery(whoQuery(manifest.data));
  const { journal, add } = useCorrecting();
  const names = who.data?.entities ?? null;
  const known = names?.find(({ id }) => id === subject.entity.id);
  const forms = known === undefined ? subject.forms : [...new Set([...subject.forms, known.name, ...known.aliases])];
  const isTaken = (id: EntityId) =>
    names?.some((name) => name.id === id) === true ||
    journal?.steps.some(({ correction: step }) => step.do !== 'split event' && (step.entity.id === id || (step.do === 'merge' && step.into.id === id) || (step.do === 'split' && step.as.id === id))) === true;
  return (
    <PutRightPanel
      subject={{ ...subject, forms }}
      names={names}
      isTaken={isTaken}
      onCorrect={(correction) => {
        onDone();
        void add(correction).then(() => keepFocus(place));
      }}
    />
  );
}
