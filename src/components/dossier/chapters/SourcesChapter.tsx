import type { Source } from '../../../evidence/dossier/dossier.ts';
import type { Drawing } from '../drawDossier.tsx';
import { SourceWords } from './Told.tsx';

/** The articles of which the dossier is made, with where they were first published and where the app has them. */
export function SourcesChapter({ drawing, sources }: { readonly drawing: Drawing; readonly sources: readonly Source[] }) {
  return (
    <>
      {drawing.heading(0, 'Sources')}
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.number} id={`s${String(source.number)}`} value={source.number}>
            <SourceWords source={source} />
            {source.details !== null && source.details.url !== null && <Original url={source.details.url} />}
            <span className="address"><a className="in-app" href={drawing.links.inApp(source.article.id)}>In Dateline</a></span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** An address that is none of the web's stays a text: nobody shall run what an article calls its address. */
function Original({ url }: { readonly url: string }) {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return <span className="address">{isWeb ? <a href={new URL(url).href}>{url}</a> : url}</span>;
}
