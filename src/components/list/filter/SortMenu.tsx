import { Menu } from '@base-ui/react/menu';
import { listSorts, type ListSort } from '../../../evidence/list/listFilter.ts';
import { sortName } from './describeList.ts';
import styles from './SortMenu.module.css';

const why: Readonly<Record<ListSort, string>> = {
  newest: '',
  oldest: 'to read a story from its beginning',
  left: 'what is soonest read to its end',
  events: 'what tells most that no earlier article tells',
};

/** In which order the list stands. Loaded when used. */
export function SortMenu({ anchor, sort, onChoose, onClose }: {
  /** The button that it was opened by; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly sort: ListSort;
  readonly onChoose: (sort: ListSort) => void;
  readonly onClose: () => void;
}) {
  return (
    <Menu.Root open={anchor !== null} onOpenChange={(open, { event }) => !open && !(event.target instanceof Node && anchor?.contains(event.target) === true) && onClose()} modal={false}>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} anchor={anchor} sideOffset={6} align="start" collisionPadding={12}>
          <Menu.Popup className={styles.popup} aria-label="Order of the list" finalFocus={() => anchor}>
            <Menu.RadioGroup
              value={sort}
              onValueChange={(chosen: ListSort) => {
                onChoose(chosen);
                onClose();
              }}
            >
              {listSorts.map((each) => (
                <Menu.RadioItem key={each} className={styles.item} value={each}>
                  <Menu.RadioItemIndicator className={styles.mark} keepMounted aria-hidden="true">✓</Menu.RadioItemIndicator>
                  <span>{sortName[each]}{why[each] !== '' && <small>{why[each]}</small>}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
