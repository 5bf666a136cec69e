import type { ArticleFile, EntityCard, Mention, Quotation } from '../../model.ts';
import { articlePath, entityPath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
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
  const role = card.roles[0];
  return (
    <>
      <p className={styles.about}>
        {role === undefined ? kindName[card.kind] : <a href={articlePath(role.at.article, role.at.sentence)}>“{role.text}”</a>}
        {' · '}
        {plural(card.mentions, 'mention')} in {plural(card.articles, 'article')}
      </p>
      {mention !== null && mention.certainty < 0.5 && <p className={styles.doubt}>Uncertain: {mention.reason}</p>}
      {quotations.map((quotation) => (
        <Evidence key={`${quotation.article} ${String(quotation.sentence)}`} quotation={quotation} card={card} article={article} />
      ))}
      {card.laterArticles > 0 && <p className={styles.later}>{plural(card.laterArticles, 'later article')} name{card.laterArticles === 1 ? 's' : ''} {card.name}.</p>}
      <div className={styles.walk}>
        <button type="button" onClick={() => onWalk(-1)} disabled={card.mentionsHere < 2} aria-label="Previous mention in this article">‹ Mention</button>
        <button type="button" onClick={() => onWalk(1)} disabled={card.mentionsHere < 2} aria-label="Next mention in this article">Mention ›</button>
        <a className={styles.all} href={entityPath(card.id)}>All mentions</a>
      </div>
    </>
  );
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
