import { NextUnread } from '../../../components/reader/states/NextUnread.tsx';
import type { ArticleFile } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { useResultSet } from '../useResultSet.ts';
import { findUnread, type StatesOf } from './useNextUnread.ts';

/** Where reading goes on in the list that an article was opened from: below it, then from the list's top. */
export function NextInSet({ article, states }: { readonly article: ArticleFile['article']; readonly states: StatesOf }) {
  const set = useResultSet(article.id);
  if (set === null) return null;
  const below = set.next === null ? -1 : set.rows.findIndex(({ id }) => id === set.next?.id);
  const cut = below === -1 ? set.rows.length : below;
  const next = findUnread([...set.rows.slice(cut), ...set.rows.slice(0, cut)].filter(({ id }) => id !== article.id), states);
  return <NextUnread next={next} href={next === null ? null : articlePath(next.id, null, { of: set.of })} place="list" />;
}
