import { NothingLeft } from '../../components/list/filter/NothingLeft.tsx';
import { listWaysOut } from '../../evidence/list/conditions.ts';
import type { ListAsked } from '../../evidence/list/listFilter.ts';
import { useListFacts } from './useListFacts.ts';

/** Nothing is left: what there would be without one condition or another is asked of the whole library. */
export function NothingListed({ asked }: { readonly asked: ListAsked }) {
  const { known } = useListFacts(asked.filter, 'all');
  if (known === null) return null;
  return <NothingLeft asked={asked} names={known.names} ways={known.stale ? [] : listWaysOut(known.facts, known.filter)} />;
}
