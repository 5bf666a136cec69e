import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ReactElement } from 'react';
import type { Dossier } from '../../../evidence/dossier/dossier.ts';
import { drawDossier, DossierTitle, type Chapter, type DossierHead, type DossierLinks } from '../drawDossier.tsx';
import { bookStyle } from './dossierStyle.ts';
import { writePackage } from './writePackage.ts';
import { escapeText, writeMarkup } from './writeMarkup.ts';

/**
 * A dossier as a book after EPUB 3.3: a file for each chapter, in a container after OCF. Libraries that make EPUBs are for
 * Node or take any HTML; here the chapters are well-formed already, and what is left is a list of files and a zip.
 *
 * @param id what makes it this dossier and no other; a later one with the same id is a later edition
 */
export function writeEpub(dossier: Dossier, head: DossierHead, inApp: DossierLinks['inApp'], id: string): Uint8Array {
  const title: Chapter = { id: 'title', title: head.title, body: <DossierTitle dossier={dossier} head={head} /> };
  const chapters = [title, ...drawDossier(dossier, { to: (chapter, anchor) => `${chapter}.xhtml${chapter === anchor ? '' : `#${anchor}`}`, inApp }, 1)];
  const files: Zippable = {
    // First and not compressed: by this the file is known for what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(writePackage({ id, title: head.title, made: head.made, chapters: chapters.map((chapter) => chapter.id) })),
    'EPUB/nav.xhtml': strToU8(writePage('Contents', <Navigation chapters={chapters} />)),
    'EPUB/style.css': strToU8(bookStyle),
    ...Object.fromEntries(chapters.map((chapter) => [`EPUB/${chapter.id}.xhtml`, strToU8(writePage(chapter.title, <section id={chapter.id}>{chapter.body}</section>))])),
  };
  // The day it is made is in the book; the same book is the same file.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function Navigation({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <>
      <nav {...{ 'epub:type': 'toc' }} id="toc">
        <h1>Contents</h1>
        <ol>{chapters.map(({ id, title }) => <li key={id}><a href={`${id}.xhtml`}>{title}</a></li>)}</ol>
      </nav>
      <nav {...{ 'epub:type': 'landmarks' }} hidden>
        <h2>Guide</h2>
        <ol>
          <li><a {...{ 'epub:type': 'titlepage' }} href="title.xhtml">Title</a></li>
          <li><a {...{ 'epub:type': 'bodymatter' }} href={`${chapters[1]?.id ?? 'title'}.xhtml`}>Begin</a></li>
        </ol>
      </nav>
    </>
  );
}

const writePage = (title: string, body: ReactElement): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<meta charset="utf-8" />
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css" />
</head>
<body>
${writeMarkup(body)}
</body>
</html>
`;

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
