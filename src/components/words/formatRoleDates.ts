import type { Role } from '../../model.ts';
import { formatDate, formatMonthSpan } from './formatDate.ts';
import { plural } from './plural.ts';

/** `2 articles, Feb – May 2023`; of one article its day: `3 May 2023`. */
export function formatRoleDates({ articles, from, to }: Pick<Role, 'articles' | 'from' | 'to'>): string {
  const days = from === to ? formatDate(from) : formatMonthSpan(from, to);
  return articles === 1 ? days : `${plural(articles, 'article')}, ${days}`;
}
