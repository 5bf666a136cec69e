import type { Source } from '../../../evidence/dossier/dossier.ts';
import type { EntityId, Quotation } from '../../../model.ts';
import { layoutText } from '../../text/layoutText.ts';
import { formatDate } from '../../words/formatDate.ts';
import type { Drawing } from '../drawDossier.tsx';

/** A sentence with its times, and with the name that the chapter is about. */
export function Told({ quotation, source, about }: { readonly quotation: Quotation; readonly source: Source; readonly about?: EntityId }) {
  const layer = quotation.marks.map((mark) => ({ from: mark.from, to: mark.to, wrap: mark }));
  return (
    <blockquote {...languageOf(source)}>
      <p>
        {layoutText(0, quotation.text.length, [layer]).map((piece) => {
          const words = quotation.text.slice(piece.from, piece.to);
          if (piece.kind === 'text') return words;
          if (piece.wrap.kind === 'date') return <span key={piece.from} className="when">{words}</span>;
          // Where every name is marked none is.
          return piece.wrap.entity === about ? <b key={piece.from} className={`m ${piece.wrap.kind}`}>{words}</b> : words;
        })}
      </p>
    </blockquote>
  );
}

/** Labels are English; an article's words are of its language. */
export const languageOf = ({ details }: Source): { readonly lang?: string; readonly dir?: 'rtl' } => ({
  ...(details === null || details.lang === 'en' ? {} : { lang: details.lang }),
  ...(details?.dir === 'rtl' ? { dir: 'rtl' } : {}),
});

/** `Talks in Moscow end, The Daily Test, 23 March 2023 [3]`; the number leads to the list of sources. */
export function SourceLine({ drawing, source }: { readonly drawing: Drawing; readonly source: Source }) {
  return (
    <p className="source">
      <SourceWords source={source} /> {drawing.refer(`s${String(source.number)}`, `[${String(source.number)}]`)}
    </p>
  );
}

export function SourceWords({ source: { article, details } }: { readonly source: Source }) {
  return (
    <>
      <cite lang={article.lang} dir={article.dir}>{article.title}</cite>
      {article.source !== null && `, ${article.source}`}
      {details !== null && details.author !== null && `, ${details.author}`}, <time dateTime={article.published}>{formatDate(article.published)}</time>
    </>
  );
}
