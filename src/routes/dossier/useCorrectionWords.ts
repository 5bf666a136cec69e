import { skipToken, useQuery } from '@tanstack/react-query';
import type { KeptStep } from '../../data/own/database.ts';
import type { EntityFile } from '../../model.ts';

const nothing: readonly never[] = [];

/** The steps that speak of these names, in words. What reads and writes them is loaded only where there are any. */
export function useCorrectionWords(steps: readonly KeptStep[], entities: readonly EntityFile[]): readonly string[] {
  const ids = entities.map(({ entity }) => entity.id);
  const isNeeded = steps.length > 0 && ids.length > 0;
  const words = useQuery({
    queryKey: ['correction-words', ids, steps.map(({ id, at }) => `${String(id)} ${String(at)}`)],
    queryFn: isNeeded ? async () => {
      const [{ describeCorrection }, { listIds }] = await Promise.all([import('../../components/who/putRight/describeCorrection.ts'), import('../../data/lens.ts')]);
      return steps.filter(({ correction }) => listIds(correction).some((id) => ids.includes(id))).map(({ correction }) => describeCorrection(correction));
    } : skipToken,
    staleTime: Infinity,
  });
  return isNeeded ? words.data ?? nothing : nothing;
}
