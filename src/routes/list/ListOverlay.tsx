import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { listAddress } from '../../components/list/filter/listAddress.ts';
import type { ListAsked } from '../../evidence/list/listFilter.ts';
import type { OpenedTool } from './ListTools.tsx';
import { useAsked } from './useAsked.ts';

const SortMenu = lazy(async () => ({ default: (await import('../../components/list/filter/SortMenu.tsx')).SortMenu }));
const FilterFacets = lazy(async () => ({ default: (await import('./FilterFacets.tsx')).FilterFacets }));

/** What the list is narrowed and ordered with; each part is loaded when it is first opened. */
export function ListOverlay({ search, opened, onClose }: { readonly search: URLSearchParams; readonly opened: OpenedTool; readonly onClose: () => void }) {
  const { asked } = useAsked(search);
  const navigate = useNavigate();
  const [used, setUsed] = useState<readonly OpenedTool['tool'][]>([opened.tool]);
  if (!used.includes(opened.tool)) setUsed([...used, opened.tool]);
  const change = (next: ListAsked) => void navigate(`/${listAddress(next).slice(2)}`);
  const anchorOf = (tool: OpenedTool['tool']) => (opened.tool === tool ? opened.anchor : null);
  return (
    <Suspense>
      {used.includes('sort') && <SortMenu anchor={anchorOf('sort')} sort={asked.sort} onChoose={(sort) => change({ ...asked, sort })} onClose={onClose} />}
      {used.includes('filter') && <FilterFacets anchor={anchorOf('filter')} asked={asked} onChange={change} onClose={onClose} />}
    </Suspense>
  );
}
