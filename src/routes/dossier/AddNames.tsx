import { lazy, Suspense, useMemo, useState } from 'react';
import type { EntityId, EntitySummary } from '../../model.ts';

const NamePicker = lazy(async () => ({ default: (await import('../../components/timeline/filter/NamePicker.tsx')).NamePicker }));

/** Opens the index of names to add one. What searches in it is loaded on the first tap. */
export function AddNames({ entities, chosen, failed, onUse, onChoose }: {
  /** All names of the library; undefined until they have come. */
  readonly entities: readonly EntitySummary[] | undefined;
  readonly chosen: readonly EntityId[];
  readonly failed: boolean;
  /** The names are wanted, for the first time or again. */
  readonly onUse: () => void;
  readonly onChoose: (id: EntityId) => void;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  const addable = useMemo(() => (entities ?? []).filter(({ id }) => !chosen.includes(id)), [entities, chosen]);
  const events = useMemo(() => new Map((entities ?? []).map((entity) => [entity.id, entity.events])), [entities]);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
          onUse();
        }}
      >
        {failed && anchor !== null ? 'Names could not be loaded: try again' : 'Add a name …'}
      </button>
      {used && entities !== undefined && (
        <Suspense><NamePicker anchor={anchor} entities={addable} events={events} onChoose={onChoose} onClose={() => setAnchor(null)} /></Suspense>
      )}
    </>
  );
}
