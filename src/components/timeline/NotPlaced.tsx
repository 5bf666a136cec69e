import type { NotPlacedFile } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import styles from './NotPlaced.module.css';

/** Times that the text leaves open: listed, not dropped and not guessed. */
export function NotPlaced({ file }: { readonly file: NotPlacedFile }) {
  if (file.expressions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="not-placed">
      <h2 id="not-placed">Not placed</h2>
      <ol>
        {file.expressions.map(({ article, quotation, expression, reason }, index) => (
          // One sentence may say the same twice; the list never changes its order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${article.id} ${String(index)}`}>
            <div><b>“{expression}”</b><small>{reason}</small></div>
            <div>
              <p><QuotationText quotation={quotation} /></p>
              <a href={articlePath(article.id, quotation.sentence)}>{formatDate(article.published)} · {article.title}</a>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
