import type { CalendarDate } from '../../../model.ts';
import { escapeText } from './writeMarkup.ts';

/** The package document after EPUB 3.3: what the book is, its files, and the order in which they are read. */
export const writePackage = ({ id, title, made, chapters }: {
  readonly id: string;
  readonly title: string;
  readonly made: CalendarDate;
  /** Each a file `….xhtml` beside it, in the order of reading. */
  readonly chapters: readonly string[];
}): string => `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeText(id)}</dc:identifier>
<dc:title>${escapeText(title)}</dc:title>
<dc:language>en</dc:language>
<dc:date>${made}</dc:date>
<meta property="dcterms:modified">${made}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">index</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text alone, with headings, a table of contents and links between numbered quotations, events, notes, sources and names.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map((chapter) => `<item id="${chapter}" href="${chapter}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${chapters.map((chapter) => `<itemref idref="${chapter}"/>`).join('\n')}
</spine>
</package>
`;
