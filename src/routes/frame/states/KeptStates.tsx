import { useStates } from '../useStates.ts';
import { useVisit } from '../useNewArticles.ts';
import { HighlightsElsewhere } from './HighlightsElsewhere.tsx';
import { StatesNotice } from './StatesNotice.tsx';
import { useRowStates } from './useRowStates.ts';

/** What all views have of the reader's states: keys, notices and undo of whatever was done last, and how long this visit lasts. */
export function KeptStates() {
  const keeping = useStates();
  useRowStates(keeping);
  useVisit();
  return (
    <>
      <StatesNotice keeping={keeping} />
      <HighlightsElsewhere />
    </>
  );
}
