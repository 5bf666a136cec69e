import type { FoundArticle } from '../../evidence/search/searchResult.ts';
import { foundPath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import styles from './FoundArticles.module.css';
import { MarkedText } from './MarkedText.tsx';

/** Articles as they answer: the title, and the sentences that say it, each a link to its place. */
export function FoundArticles({ articles, query }: { readonly articles: readonly FoundArticle[]; readonly query: string }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="found-articles">
      <h2 id="found-articles" className="eyebrow">Articles</h2>
      <ol className={styles.articles}>
        {articles.map(({ id, title, titleHits, published, source, lang, dir, hits, quotations }) => (
          <li key={id}>
            <h3 lang={lang} dir={dir}><a href={foundPath(id, query, quotations[0]?.sentence ?? null)}><MarkedText text={title} hits={titleHits} /></a></h3>
            <p className={styles.from}>
              <time dateTime={published}>{formatDate(published)}</time>
              {source !== null && <> · <bdi>{source}</bdi></>}
              {hits > 1 && ` · ${hits} times`}
            </p>
            {quotations.map(({ sentence, text, hits: marks, lang: own, dir: ownDir }) => (
              <blockquote key={sentence} lang={own} dir={ownDir}>
                <a href={foundPath(id, query, sentence)}><MarkedText text={text} hits={marks} /></a>
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
