import type { Note } from './describeNote.ts';
import { groupBy } from './groupBy.ts';

/** Where things are, as whole addresses. */
export interface NoteLinks {
  readonly toArticle: (note: Note) => string;
  readonly toPlace: (note: Note) => string;
}

/** The notebook as Markdown: articles with their addresses and days, under each its quotations, every one with a link to its place. */
export function formatNotes(notes: readonly Note[], { toArticle, toPlace }: NoteLinks): string {
  const articles = groupBy(notes, ({ highlight }) => highlight.article);
  const parts = [...articles.values()].map((own) => {
    const [first] = own as [Note, ...Note[]];
    const about = [first.source, first.highlight.published].filter((part) => part !== null).join(', ');
    return `## [${escape(first.title)}](${toArticle(first)})\n\n${escape(about)}\n\n${own.map((note) => formatNote(note, toPlace(note))).join('\n\n')}`;
  });
  return `# Notebook\n\n${parts.join('\n\n')}\n`;
}

function formatNote({ highlight: { quote, note, colour }, standing }: Note, link: string): string {
  const isLost = standing?.kind === 'lost' || standing?.kind === 'gone';
  const place = isLost ? 'not in the article any more' : `[in the article](${link})`;
  return `${prefixLines('> ', escape(quote.exact))}\n>\n> ${place}, ${colour}${note === '' ? '' : `\n\n${escape(note)}`}`;
}

const prefixLines = (prefix: string, text: string): string => text.split('\n').map((line) => prefix + line).join('\n');

/** Words stay words: what Markdown or HTML would take for a sign of theirs. */
const escape = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replaceAll(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) => (/^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`)).replaceAll('&', '&amp;');
