import { isDoubtful } from '../../evidence/isDoubtful.ts';
import { compareRoles } from '../../evidence/compareRoles.ts';
import type { ArticleFile, EntityCard, Mention, Quotation } from '../../model.ts';
import { articlePath, entityPath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { formatRoleDates } from '../words/formatRoleDates.ts';
import { kindName } from '../words/kinds.ts';
import { plural } from '../words/plural.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import styles from './CardContent.module.css';

/** What the articles say of a name: nothing here is written by us but counts and labels. */
export function CardContent({ article, card, mention, quotations: shown, onWalk }: {
  readonly article: ArticleFile['article'];
  readonly card: EntityCard;
  /** The mention the card was opened on; null from the side list. */
  readonly mention: Mention | null;
  /** At most so many quotations; the entity's page has them all. */
  readonly quotations: number;
  /** Goes to the previous (-1) or next (1) mention in the text. */
  readonly onWalk: (step: -1 | 1) => void;
}) {
  const quotations = card.quotations.filter((quotation) => quotation.article !== article.id || quotation.sentence !== mention?.sentence).slice(0, shown);
  const differing = compareRoles(card.roles, rolesShown);
  const role = differing.length === 0 ? card.roles[0] : undefined;
  const doubt = findDoubt(article, card, mention);
  return (
    <>
      <p className={styles.about}>
        {role === undefined ? kindName[card.kind] : <a href={articlePath(role.at.article, role.at.sentence)}>“{role.text}”</a>}
        {' · '}
        {plural(card.mentions, 'mention')} in {plural(card.articles, 'article')}
      </p>
      {differing.length > 0 && (
        <ul className={styles.roles} aria-label="Described as">
          {differing.map((role) => (
            <li key={role.text}><a href={articlePath(role.at.article, role.at.sentence)}>“{role.text}”</a> – {formatRoleDates(role)}</li>
          ))}
        </ul>
      )}
      {doubt !== null && <p className={styles.doubt}>Uncertain: {doubt}</p>}
      {quotations.map((quotation) => (
        <Evidence key={`${quotation.article} ${String(quotation.sentence)}`} quotation={quotation} card={card} article={article} />
      ))}
      {card.laterArticles > 0 && (
        <div className={styles.foot}>
          <a href={entityPath(card.id, { since: article.published }, 'later')}>
            {plural(card.laterArticles, 'later article')} name{card.laterArticles === 1 ? 's' : ''} {card.name} <span aria-hidden="true">→</span>
          </a>
        </div>
      )}
      <div className={styles.walk}>
        <button type="button" data-command="previousMention" onClick={() => onWalk(-1)} disabled={card.mentionsHere < 2} aria-label="Previous mention in this article">‹ Mention</button>
        <button type="button" data-command="nextMention" onClick={() => onWalk(1)} disabled={card.mentionsHere < 2} aria-label="Next mention in this article">Mention ›</button>
        <a className={styles.all} href={entityPath(card.id, { until: article.published })}>{card.laterArticles > 0 ? 'All so far' : 'All mentions'}</a>
      </div>
    </>
  );
}

/** At most so many roles are told in the card; the entity's page has them all. */
const rolesShown = 3;

/** Why the mention may be no name; from the side list, where that is so of all mentions here. Null where it is sure. */
function findDoubt(article: ArticleFile['article'], card: EntityCard, mention: Mention | null): string | null {
  const asked = mention === null ? article.mentions.filter(({ entity }) => entity === card.id) : [mention];
  return asked.every(({ certainty }) => isDoubtful(certainty)) ? (asked[0]?.reason ?? null) : null;
}

function Evidence({ quotation, card, article }: { readonly quotation: Quotation; readonly card: EntityCard; readonly article: ArticleFile['article'] }) {
  const here = quotation.article === article.id;
  return (
    <figure className={`${styles.evidence} ${styles[card.kind]}`}>
      <blockquote><QuotationText quotation={quotation} about={card.id} /></blockquote>
      <figcaption>
        <a href={articlePath(quotation.article, quotation.sentence)}>
          {here ? `this article, paragraph ${String(paragraphOf(article, quotation.sentence))}` : formatDate(quotation.published)}
        </a>
      </figcaption>
    </figure>
  );
}

/** Counted as a reader counts: blocks of text, headings apart. */
function paragraphOf(article: ArticleFile['article'], sentence: number): number {
  const block = article.sentences[sentence]?.block ?? 0;
  return article.blocks.slice(0, block + 1).filter(({ kind }) => kind !== 'heading').length;
}
