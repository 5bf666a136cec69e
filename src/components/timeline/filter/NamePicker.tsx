import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { EntityId, EntitySummary } from '../../../model.ts';
import { EntityDot } from '../../EntityDot.tsx';
import { plural } from '../../words/plural.ts';
import { indexEntities, searchEntities, type FoundEntity } from '../../who/index/searchEntities.ts';
import styles from './NamePicker.module.css';

/** More are not shown; one types on. */
const most = 40;

/** Finds a name by any of its words or aliases and adds it to the filter. Loaded when used. */
export function NamePicker({ anchor, entities, events, onChoose, onClose }: {
  /** What it was opened on, and where the focus goes when it closes; null while it is closed. */
  readonly anchor: HTMLElement | null;
  /** Those that can be added. */
  readonly entities: readonly EntitySummary[];
  /** In how many of the events shown each takes part. */
  readonly events: ReadonlyMap<EntityId, number>;
  readonly onChoose: (id: EntityId) => void;
  readonly onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const index = useMemo(() => indexEntities(entities), [entities]);
  const found = useMemo(() => searchEntities(index, query).slice(0, most), [index, query]);
  const close = () => {
    setQuery('');
    onClose();
  };
  return (
    <Combobox.Root<FoundEntity>
      items={found}
      filter={null}
      open={anchor !== null}
      onOpenChange={(open) => !open && close()}
      inputValue={query}
      onInputValueChange={(text, { reason }) => {
        // What is chosen is not written into the box: it becomes a chip.
        if (reason !== 'item-press') setQuery(text);
      }}
      value={null}
      onValueChange={(chosen) => {
        if (chosen === null) return;
        onChoose(chosen.entity.id);
        close();
      }}
      itemToStringLabel={({ entity }) => entity.name}
      autoHighlight
    >
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} anchor={anchor} sideOffset={6} align="start" collisionPadding={12}>
          <Combobox.Popup className={styles.popup} aria-label="Add a name" finalFocus={() => anchor}>
            <Combobox.Input className={styles.input} aria-label="Search names" placeholder="Search names" autoComplete="off" spellCheck={false} maxLength={200} />
            <Combobox.Empty><p className={styles.empty}>No other name like this.</p></Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(each: FoundEntity) => (
                <Combobox.Item key={each.entity.id} className={styles.item} value={each}>
                  <EntityDot kind={each.entity.kind} />
                  <span>{each.entity.name}{each.alias !== null && <small> also {each.alias}</small>}</span>
                  <small>{plural(events.get(each.entity.id) ?? 0, 'event')}</small>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
