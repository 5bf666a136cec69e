import { useQuery } from '@tanstack/react-query';
import { lazy, useDeferredValue, useRef, useState } from 'react';
import { ArticleHeader } from '../components/reader/ArticleHeader.tsx';
import { ArticleMarks } from '../components/reader/ArticleMarks.tsx';
import { DateRail } from '../components/reader/DateRail.tsx';
import { Neighbours } from '../components/reader/Neighbours.tsx';
import { WhoAside } from '../components/reader/WhoAside.tsx';
import { ArticleText } from '../components/text/ArticleText.tsx';
import { useStores } from '../data/dataContext.ts';
import { articleQuery, manifestQuery } from '../data/library.ts';
import type { ArticleFile, ArticleId, EntityKind } from '../model.ts';
import { articlePath } from '../paths.ts';
import { Later } from './frame/Later.tsx';
import type { RouteProps } from './frame/lazyRoute.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { useMarks } from './reading/useMarks.ts';
import { View } from './frame/View.tsx';
import styles from './ReaderRoute.module.css';

export function ReaderRoute({ id: asked }: RouteProps) {
  const id = asked as ArticleId;
  const manifest = useQuery(manifestQuery());
  const article = useQuery(articleQuery(manifest.data, id));
  if (article.data === undefined) return <PendingView title="Article" section="articles" error={article.error ?? manifest.error} />;
  if (article.data === null) return <NotFoundRoute what="article" />;
  return <Reader key={id} file={article.data} />;
}

const NotFoundRoute = lazy(async () => ({ default: (await import('./NotFoundRoute.tsx')).NotFoundRoute }));

const PutRightHere = lazy(async () => ({ default: (await import('./correcting/PutRightHere.tsx')).PutRightHere }));

const ReaderExtras = lazy(async () => ({ default: (await import('./reading/ReaderExtras.tsx')).ReaderExtras }));

function Reader({ file }: { readonly file: ArticleFile }) {
  const { article } = file;
  const text = useRef<HTMLDivElement>(null);
  const personal = useStores()?.personal ?? null;
  const [wanted, cycleMarks] = useMarks(personal);
  const { lang, dir, unmarked } = article;
  const marks = unmarked ? 'off' : wanted;
  // Opened from another view, the text is drawn first, and a moment later what stands beside it.
  const visited = globalThis.document?.documentElement.dataset['visited'];
  const beside = useDeferredValue(file, visited === '' ? null : file);
  const [sentence, setSentence] = useState<number | null>(null);
  const count = (kind: EntityKind, one: string, many = `${one}s`) => {
    const names = file.cards.filter((card) => card.kind === kind).length;
    return <span key={kind}><b>{names}</b> {names === 1 ? one : many}</span>;
  };

  const tools = (
    <button type="button" className={styles.tool} data-command="marks" data-on={marks} disabled={!!unmarked} onClick={cycleMarks} title={unmarked ?? 'Marks on names (e)'} aria-label={`Marks on names: ${marks}`}>
      <small>{marks}</small>
    </button>
  );
  return (
    <View title={article.title} section="articles" ready tools={tools} tabs={false}>
      <div className={styles.progress} />
      <ArticleMarks file={file} renderPutRight={(slot) => <PutRightHere article={article} {...slot} />}>
        {(chosen) => (
          <div className={styles.stage}>
            <article className={styles.article}>
              <ArticleHeader file={file} />
              <div ref={text} className={styles.prose} lang={lang} dir={dir} data-marks={marks}>
                <ArticleText article={article} />
              </div>
              <Neighbours older={file.older} newer={file.newer} />
            </article>
            {beside && <><DateRail file={file} now={sentence} /><WhoAside file={file} chosen={chosen} /></>}
          </div>
        )}
      </ArticleMarks>
      <nav className={styles.foot} aria-label="Who, where and when">
        <a href={`${articlePath(article.id)}#who`}>
          {unmarked ?? [count('person', 'person', 'people'), count('org', 'organisation'), count('place', 'place')]}
        </a>
        <a className={styles.when} href={`${articlePath(article.id)}#when`}>When</a>
      </nav>
      <Later><ReaderExtras article={article} text={text} marks={marks} onSentence={setSentence} /></Later>
    </View>
  );
}
