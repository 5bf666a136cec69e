import { lazy, Suspense, useEffect, useMemo, useState, type RefObject } from 'react';
import { paintHighlights, type Painted } from '../../../components/highlights/paintHighlights.ts';
import { selectFromNames } from '../../../components/highlights/selectFromNames.ts';
import { drawnRange, readTextNodes } from '../../../components/highlights/textNodes.ts';
import { HighlightsFoot } from '../../../components/highlights/HighlightsFoot.tsx';
import { Notice } from '../../../components/notices/Notice.tsx';
import type { ArticleFile } from '../../../model.ts';
import { HighlightNotice } from './HighlightNotice.tsx';
import { useHighlightBar } from './useHighlightBar.ts';
import { useHighlighting } from './useHighlighting.ts';
import { useQuoteArrival } from './useQuoteArrival.ts';
import { useStanding } from './useStanding.ts';

const HighlightBar = lazy(async () => ({ default: (await import('../../../components/highlights/HighlightBar.tsx')).HighlightBar }));

/** The reader's own highlights and notes in one article: drawn over the text, made by selecting, opened by a tap. */
export function Highlights({ article, text }: { readonly article: ArticleFile['article']; readonly text: RefObject<HTMLElement | null> }) {
  const highlighting = useHighlighting();
  const { text: joined, standing, lost } = useStanding(article, highlighting);
  const arrival = useQuoteArrival(article, joined, text);
  const bar = useHighlightBar(article, joined, text, standing, highlighting);
  const [used, setUsed] = useState(false);
  if (bar.open && !used) setUsed(true);

  useEffect(() => (text.current === null ? undefined : selectFromNames(text.current)), [text]);

  const lit = arrival.lit;
  const ranges = useMemo(() => ({ standing, lit }), [standing, lit]);
  useEffect(() => {
    const root = text.current;
    const nodes = root === null || (ranges.standing.length === 0 && ranges.lit === null) ? null : readTextNodes(root, article.blocks);
    if (root === null || nodes === null) return undefined;
    const own = ranges.standing.flatMap(({ highlight: { colour }, place }): readonly Painted[] => {
      const range = drawnRange(nodes, place);
      return range === null ? [] : [{ colour, range }];
    });
    return paintHighlights(root, ranges.lit === null ? own : [...own, { colour: 'arrived', range: ranges.lit }]);
  }, [text, article, ranges]);

  return (
    <>
      {highlighting.highlights !== null && <HighlightsFoot standing={standing.length} lost={lost} />}
      {used && <Suspense><HighlightBar {...bar.props} /></Suspense>}
      {arrival.missed && (
        <Notice onDismiss={arrival.forgetMissed}>
          <span>The words that this link leads to are not in the article any more.</span>
        </Notice>
      )}
      <HighlightNotice quiet={bar.open} />
    </>
  );
}
