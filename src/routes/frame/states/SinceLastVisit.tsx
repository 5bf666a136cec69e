import { SinceLine } from '../../../components/list/SinceLine.tsx';
import type { CalendarDate } from '../../../model.ts';
import { useNewArticles } from '../useNewArticles.ts';

/** Says in the list's head how many articles are new; nothing where none are. */
export function SinceLastVisit() {
  const found = useNewArticles();
  if (found === null || found.fresh.size === 0) return null;
  return <SinceLine count={found.fresh.size} since={found.since === null ? null : localDay(found.since)} />;
}

/** The day on the reader's own calendar. */
function localDay(at: number): CalendarDate {
  const day = new Date(at);
  return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}` as CalendarDate;
}
