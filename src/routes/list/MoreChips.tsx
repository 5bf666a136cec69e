import { Chip } from '../../components/Chips.tsx';
import { EntityDot } from '../../components/EntityDot.tsx';
import { describeCondition } from '../../components/list/filter/describeList.ts';
import { listAddress } from '../../components/list/filter/listAddress.ts';
import { listConditions, withoutCondition, type Condition } from '../../evidence/list/conditions.ts';
import type { EntityRef } from '../../model.ts';
import { useAsked } from './useAsked.ts';
import { useChosenNames } from './useChosenNames.ts';

/** Everything else that narrows the list, each with the tap that takes it away. */
export function MoreChips({ search, shown }: {
  readonly search: URLSearchParams;
  /** Names that have chips of their own. */
  readonly shown: readonly EntityRef[];
}) {
  const { asked } = useAsked(search);
  const chosen = useChosenNames(asked.filter).data ?? [];
  const refs = new Map(chosen.flatMap(({ asked: id, entity }) => (entity === null ? [] : [[id, entity] as const])));
  const hasChip = (condition: Condition): boolean => 'not' in condition && !condition.not
    && (condition.part === 'is' ? condition.value === 'unread' || condition.value === 'saved' : condition.part === 'who' && shown.some(({ id }) => id === condition.value));
  return listConditions(asked.filter).filter((condition) => !hasChip(condition)).map((condition) => {
    const kind = condition.part === 'who' ? refs.get(condition.value)?.kind : undefined;
    const words = describeCondition(condition, refs);
    return (
      <Chip key={`${condition.part} ${words}`} href={listAddress({ ...asked, filter: withoutCondition(asked.filter, condition) })} on>
        {kind !== undefined && <EntityDot kind={kind} />}{words}<span aria-hidden="true">×</span>
      </Chip>
    );
  });
}
