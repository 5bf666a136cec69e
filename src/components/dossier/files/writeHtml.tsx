import type { Dossier } from '../../../evidence/dossier/dossier.ts';
import { drawDossier, DossierTitle, type DossierHead, type DossierLinks } from '../drawDossier.tsx';
import { pageStyle } from './dossierStyle.ts';
import { escapeText, writeMarkup } from './writeMarkup.ts';

/**
 * A dossier as one page that needs nothing else: no script, no request, no app. The page itself forbids both, so that not
 * even a hostile article could bring any.
 *
 * @returns HTML in UTF-8
 */
export function writeHtml(dossier: Dossier, head: DossierHead, inApp: DossierLinks['inApp']): string {
  const chapters = drawDossier(dossier, { to: (_, anchor) => `#${anchor}`, inApp }, 2);
  const body = writeMarkup(
    <main>
      <DossierTitle dossier={dossier} head={head} />
      <nav aria-label="Contents">
        <ol>{chapters.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ol>
      </nav>
      {chapters.map(({ id, body: contents }) => <section key={id} id={id}>{contents}</section>)}
    </main>,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="referrer" content="no-referrer" />
<title>${escapeText(head.title)}</title>
<style>
${pageStyle}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
