import { matchPath, useLocation } from 'react-router-dom';
import type { ArticleId } from '../../../model.ts';
import { patterns } from '../../../paths.ts';
import { useCommand } from '../keys/useCommand.ts';
import type { StateKeeping } from '../useStates.ts';

/** In lists of articles the keys speak of the row that has the focus. An article has buttons of its own. */
export function useRowStates({ kept, states, mark, save }: StateKeeping): void {
  const { pathname } = useLocation();
  const isList = kept !== null && [patterns.list, patterns.search].some((pattern) => matchPath(pattern, pathname) !== null);
  useCommand('read', isList ? change((article) => mark([article], states.get(article)?.state === 'read' ? 'unread' : 'read')) : null);
  useCommand('save', isList ? change((article) => save([article], states.get(article)?.saved !== true)) : null);
}

const change = (deed: (article: ArticleId) => Promise<void>) => () => {
  const row = focusedRow();
  if (row !== null) void deed(row.article).then(() => keepFocus(row));
};

interface Row {
  readonly article: ArticleId;
  readonly link: Element;
  /** The rows around it, the nearest below first. */
  readonly others: readonly HTMLElement[];
}

const links = 'main li a[href*="articles/"]';

function focusedRow(): Row | null {
  const link = document.activeElement?.closest(links) ?? null;
  const article = /(?:^|\/)articles\/([^/?#]+)\//.exec(link?.getAttribute('href') ?? '')?.[1];
  if (link === null || article === undefined) return null;
  const all = [...document.querySelectorAll<HTMLElement>(links)];
  const at = all.findIndex((each) => each === link);
  return { article: article as ArticleId, link, others: [...all.slice(at + 1), ...all.slice(0, at).toReversed()] };
}

/** A list that shows only what is unread loses the row, and the focus with it. */
function keepFocus({ link, others }: Row): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (!link.isConnected && document.activeElement === document.body) others.find((other) => other.isConnected)?.focus();
  }));
}
