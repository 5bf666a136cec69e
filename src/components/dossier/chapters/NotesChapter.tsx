import { groupBy } from '../../../evidence/anchoring/groupBy.ts';
import type { DossierNote } from '../../../evidence/dossier/dossier.ts';
import type { Drawing } from '../drawDossier.tsx';
import { languageOf, SourceLine } from './Told.tsx';

/** What the reader has highlighted and noted in the dossier's articles. */
export function NotesChapter({ drawing, notes }: { readonly drawing: Drawing; readonly notes: readonly DossierNote[] }) {
  return (
    <>
      {drawing.heading(0, 'Notes and highlights')}
      {[...groupBy(notes, ({ source }) => source)].map(([source, own]) => (
        <section key={source.number} className="told">
          <SourceLine drawing={drawing} source={source} />
          <ol>
            {own.map(({ number, note: { highlight, standing } }) => (
              <li key={number} id={`n${String(number)}`} value={number}>
                <blockquote className={highlight.colour} {...languageOf(source)}>
                  {highlight.quote.exact.split(/\n+/).filter((line) => line.trim() !== '').map((line, at) => (
                    // oxlint-disable-next-line react/no-array-index-key -- paragraphs of one quotation, which never change
                    <p key={at}>{line}</p>
                  ))}
                </blockquote>
                {highlight.note !== '' && <p className="note">{highlight.note}</p>}
                <p className="source">{highlight.colour}{(standing?.kind === 'lost' || standing?.kind === 'gone') && ', not in the article any more'}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
