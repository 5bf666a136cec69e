import { useQueryClient } from '@tanstack/react-query';
import { matchPath, useLocation } from 'react-router-dom';
import { highlightsQuery } from '../../../data/own/highlights.ts';
import { patterns } from '../../../paths.ts';
import { HighlightNotice } from '../../reading/highlights/HighlightNotice.tsx';

/** On views that have no highlights of their own, those that this window has changed can still be undone. */
export function HighlightsElsewhere() {
  const { pathname } = useLocation();
  const queries = useQueryClient();
  if ([patterns.article, patterns.notebook].some((pattern) => matchPath(pattern, pathname) !== null)) return null;
  // They change only on those views: what is held when another view comes is all that there is to undo.
  if ((queries.getQueryData(highlightsQuery(null).queryKey)?.done.length ?? 0) === 0) return null;
  return <HighlightNotice />;
}
