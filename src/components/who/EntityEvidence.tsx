import { tallyRoles } from '../../evidence/tallyRoles.ts';
import type { ArticleRef, EntityFile, EntityId } from '../../model.ts';
import { articlePath, entityPath, tellingAnchor, type EntityReading } from '../../paths.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import { formatDate } from '../words/formatDate.ts';
import { formatRoleDates } from '../words/formatRoleDates.ts';
import { plural } from '../words/plural.ts';
import { findRolePlaces, type RolePlace } from './findRolePlaces.ts';
import { foldArticles, quotedOfOne, unfoldArticles } from './foldArticles.ts';
import styles from './EntityEvidence.module.css';

/** How the articles describe it, in their own words and with their dates; each role opens its sentences. */
export function Roles({ file }: { readonly file: EntityFile }) {
  const roles = tallyRoles(file.descriptions);
  if (roles.length === 0) return null;
  const places = findRolePlaces(file);
  const titles = new Map(file.articles.map(({ article }) => [article.id, article.title]));
  return (
    <section className={styles.roles} aria-labelledby="roles">
      <h2 id="roles" className="eyebrow">Described as</h2>
      <ul>
        {roles.map((role) => {
          const told = places.get(role.text.toLowerCase()) ?? [];
          const dates = <span>{formatRoleDates(role)}</span>;
          return (
            <li key={role.text}>
              {told.length < 2
                ? <div className={styles.role}><a href={articlePath(role.at.article, role.at.sentence)}>“{role.text}”</a>{dates}</div>
                : (
                  <details>
                    <summary className={styles.role}><span className={styles.words}>“{role.text}”</span>{dates}</summary>
                    <Places about={file.entity.id} places={told} titles={titles} />
                  </details>
                )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Of a role told more often, the newest are quoted and the others are links. */
const quoted = 12;

function Places({ about, places, titles }: {
  readonly about: EntityId;
  readonly places: readonly RolePlace[];
  readonly titles: ReadonlyMap<ArticleRef['id'], string>;
}) {
  const rest = places.slice(quoted);
  return (
    <>
      <ol className={styles.places}>
        {places.slice(0, quoted).map(({ at, published, quotation }) => (
          <li key={`${at.article} ${String(at.sentence)}`}>
            {quotation !== null && <blockquote><QuotationText quotation={quotation} about={about} /></blockquote>}
            <a href={articlePath(at.article, at.sentence)}>{formatDate(published)} · {titles.get(at.article)}</a>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <p className={styles.earlier}>
          {rest.map(({ at, published }) => <a key={`${at.article} ${String(at.sentence)}`} href={articlePath(at.article, at.sentence)}>{formatDate(published)}</a>)}
        </p>
      )}
    </>
  );
}

/** Every sentence that names it, by article, newest first; each leads to its place. Older articles are shown when asked for. */
export function Mentions({ file: { entity, articles }, reading = {} }: { readonly file: EntityFile; readonly reading?: EntityReading }) {
  const { since } = reading;
  const later = since === undefined ? 0 : articles.filter(({ article }) => article.published > since).length;
  const end = foldArticles(articles, reading.articles ?? 0);
  const list = (from: number, to: number) => articles.slice(from, to).map((entry) => (
    <Article key={entry.article.id} entry={entry} about={entity} heading={later > 0 ? 'h3' : 'h2'} />
  ));
  return (
    <section aria-label="Mentions">
      {since !== undefined && later > 0 && (
        <>
          <h2 id="later" className={styles.divider}>{plural(later, 'article')} after {formatDate(since)}</h2>
          {list(0, Math.min(later, end))}
          {later < end && <h2 className={styles.divider}>{plural(articles.length - later, 'article')} up to {formatDate(since)}</h2>}
        </>
      )}
      {list(later, end)}
      {end < articles.length && <Older id={entity.id} articles={articles} shown={end} reading={reading} />}
    </section>
  );
}

function Older({ id, articles, shown, reading }: {
  readonly id: EntityId;
  readonly articles: EntityFile['articles'];
  readonly shown: number;
  readonly reading: EntityReading;
}) {
  const next = unfoldArticles(articles, shown);
  const left = plural(articles.length - shown, 'older article');
  return (
    <p className={styles.more}>
      <a href={entityPath(id, { ...reading, articles: next }, articles[shown]!.article.id)}>Show {next < articles.length ? `${String(next - shown)} of ${left}` : left}</a>
    </p>
  );
}

function Article({ entry: { article, quotations }, about, heading: Heading }: {
  readonly entry: EntityFile['articles'][number];
  readonly about: EntityFile['entity'];
  readonly heading: 'h2' | 'h3';
}) {
  const next = quotations[quotedOfOne];
  return (
    <section className={`${styles.article} ${styles[about.kind]}`}>
      <Heading id={tellingAnchor(article.id)}><a href={articlePath(article.id)}>{article.title}</a> <span>{formatDate(article.published)}</span></Heading>
      {quotations.slice(0, quotedOfOne).map((quotation) => (
        <figure key={quotation.sentence}>
          <blockquote><QuotationText quotation={quotation} about={about.id} /></blockquote>
          <a href={articlePath(article.id, quotation.sentence)} aria-label="Read it in the article">→</a>
        </figure>
      ))}
      {next !== undefined && (
        <p className={styles.rest}><a href={articlePath(article.id, next.sentence)}>{plural(quotations.length - quotedOfOne, 'more sentence')} in the article</a></p>
      )}
    </section>
  );
}
