import type { ArticleFile } from '../../model.ts';
import { articlePath, entityPath, timelinePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import { layoutRail, type RailStop } from './layoutRail.ts';
import styles from './DateRail.module.css';

/** When: the times that the article tells of, each a link to its sentence. `now` is the sentence being read. */
export function DateRail({ file: { article, cards }, now }: { readonly file: ArticleFile; readonly now: number | null }) {
  const rail = layoutRail(article);
  const current = now === null ? undefined : [...rail.before, ...rail.after].filter((stop) => stop.sentence <= now).sort((a, b) => b.sentence - a.sentence)[0];
  // The names of the article are told on by different later articles: only of one name their number is known.
  const [most] = cards.toSorted((a, b) => b.laterArticles - a.laterArticles);
  const later = most?.laterArticles ?? 0;
  const draw = (stop: RailStop) => (
    <li key={stop.words} className={stop === current ? styles.now : undefined}>
      <a href={articlePath(article.id, stop.sentence)} title={stop.derivation} aria-current={stop === current ? 'step' : undefined}>
        {stop.words}
        {stop.written !== null && <small>{stop.written}</small>}
      </a>
    </li>
  );
  return (
    <nav className={styles.rail} aria-labelledby="when">
      <h2 className="eyebrow" id="when" tabIndex={-1}>When</h2>
      <ol>
        {rail.before.map(draw)}
        <li className={styles.published}>{formatDate(article.published)}<small>published</small></li>
        {rail.after.map(draw)}
      </ol>
      <p className={styles.more}>
        {rail.notPlaced > 0 && <span>{rail.notPlaced} not placed</span>}
        <a href={timelinePath()}>Timeline</a>
        <a href={timelinePath({ until: article.published })}>Timeline up to this article</a>
        {later > 0 && <a href={entityPath(most!.id, { since: article.published }, 'later')}>{plural(later, 'later article')} on {most!.name}</a>}
      </p>
    </nav>
  );
}
