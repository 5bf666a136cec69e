import { useQuery } from '@tanstack/react-query';
import { lazy, useRef, useState } from 'react';
import { ArticleHeader } from '../components/reader/ArticleHeader.tsx';
import { ArticleMarks } from '../components/reader/ArticleMarks.tsx';
import { DateRail } from '../components/reader/DateRail.tsx';
import { Neighbours } from '../components/reader/Neighbours.tsx';
import { WhoAside } from '../components/reader/WhoAside.tsx';
import { plural } from '../components/words/plural.ts';
import { ArticleText } from '../components/text/ArticleText.tsx';
import { useStores } from '../data/dataContext.ts';
import { articleQuery, manifestQuery } from '../data/library.ts';
import type { ArticleFile, ArticleId } from '../model.ts';
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

const marksName = { calm: 'calm', all: 'all', off: 'off' } as const;

function Reader({ file }: { readonly file: ArticleFile }) {
  const { article } = file;
  const text = useRef<HTMLDivElement>(null);
  const personal = useStores()?.personal ?? null;
  const [marks, cycleMarks] = useMarks(personal);
  const [sentence, setSentence] = useState<number | null>(null);
  const count = (kind: string) => file.cards.filter((card) => card.kind === kind).length;

  const tools = (
    <button type="button" className={styles.tool} data-command="marks" data-on={marks !== 'off'} onClick={cycleMarks} title="Marks on names (e)">
      <span aria-hidden="true">A</span>
      <span className="hidden-text">Marks on names: {marksName[marks]}</span>
      <small aria-hidden="true">{marksName[marks]}</small>
    </button>
  );
  return (
    <View title={article.title} section="articles" ready tools={tools} tabs={false}>
      <div className={styles.progress} aria-hidden="true" />
      <ArticleMarks file={file} renderPutRight={(slot) => <PutRightHere article={article} {...slot} />}>
        {(chosen) => (
          <div className={styles.stage}>
            <article className={styles.article} lang={article.lang} dir={article.dir}>
              <ArticleHeader file={file} />
              <div ref={text} className={styles.prose} data-marks={marks}>
                <ArticleText article={article} />
              </div>
              <Neighbours older={file.older} newer={file.newer} />
            </article>
            <DateRail file={file} now={sentence} />
            <WhoAside file={file} chosen={chosen} />
          </div>
        )}
      </ArticleMarks>
      <nav className={styles.foot} aria-label="Who, where and when">
        <a href={`${articlePath(article.id)}#who`}>
          <span><b>{count('person')}</b> {count('person') === 1 ? 'person' : 'people'}</span>
          <span><b>{count('org')}</b> {count('org') === 1 ? 'organisation' : 'organisations'}</span>
          <span><b>{count('place')}</b> {count('place') === 1 ? 'place' : 'places'}</span>
          <span className="hidden-text">: {plural(file.cards.length, 'name')} in this article</span>
        </a>
        <a className={styles.when} href={`${articlePath(article.id)}#when`}>When</a>
      </nav>
      <Later><ReaderExtras article={article} text={text} marks={marks} onSentence={setSentence} /></Later>
    </View>
  );
}
