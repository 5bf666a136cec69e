import type { EntityFile, Role } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate, formatMonthSpan } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import styles from './EntityEvidence.module.css';

/** How the articles describe it, in their own words and with their dates. */
export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  if (roles.length === 0) return null;
  return (
    <section className={styles.roles}>
      <h2 className="eyebrow">Described as</h2>
      <ul>
        {roles.map((role) => (
          <li key={role.text}>
            <a href={articlePath(role.at.article, role.at.sentence)}>“{role.text}”</a>
            <span>{plural(role.articles, 'article')} · {role.from === role.to ? formatDate(role.from) : formatMonthSpan(role.from, role.to)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every sentence that names it, by article, newest first; each leads to its place. */
export function Mentions({ file }: { readonly file: EntityFile }) {
  return (
    <section aria-label="Mentions">
      {file.articles.map(({ article, quotations }) => (
        <section key={article.id} className={`${styles.article} ${styles[file.entity.kind]}`}>
          <h2><a href={articlePath(article.id)}>{article.title}</a><span>{formatDate(article.published)}</span></h2>
          {quotations.map((quotation) => (
            <figure key={quotation.sentence}>
              <blockquote><QuotationText quotation={quotation} about={file.entity.id} /></blockquote>
              <a href={articlePath(article.id, quotation.sentence)} aria-label="Read it in the article">→</a>
            </figure>
          ))}
        </section>
      ))}
    </section>
  );
}
