import { NextUnread } from '../../../components/reader/states/NextUnread.tsx';
import type { ArticleFile } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { useNextUnread, type StatesOf } from './useNextUnread.ts';

/** Where reading goes on from an article that was opened from no list. */
export function NextInLibrary({ article, states }: { readonly article: ArticleFile['article']; readonly states: StatesOf }) {
  const next = useNextUnread(article, states);
  return next === undefined ? null : <NextUnread next={next} href={next === null ? null : articlePath(next.id)} place="library" />;
}
