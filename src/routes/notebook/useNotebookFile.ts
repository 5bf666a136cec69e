import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileNews } from '../../components/files/FileBox.tsx';
import { groupNotes } from '../../components/notebook/groupNotes.ts';
import { articleQuery, manifestQuery } from '../../data/library.ts';
import { formatAnnotations } from '../../evidence/anchoring/formatAnnotations.ts';
import { formatNotes } from '../../evidence/anchoring/formatNotes.ts';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { parseAnnotations, type ReadHighlight } from '../../evidence/anchoring/parseAnnotations.ts';
import type { ArticleId } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { saveFile } from '../frame/saveFile.ts';
import type { Highlighting } from '../reading/highlights/useHighlighting.ts';
import type { Notes } from './useNotes.ts';

export interface NotebookFileDeeds {
  readonly news: FileNews | null;
  readonly onMarkdown: () => void;
  readonly onAnnotations: () => void;
  readonly onFile: (file: File) => void;
}

/** The notebook out as a file and in again. */
export function useNotebookFile({ notes, hrefOf }: Notes, importAll: Highlighting['importAll']): NotebookFileDeeds {
  const queries = useQueryClient();
  const [news, setNews] = useState<FileNews | null>(null);
  const read = async (file: File) => {
    const reading = parseAnnotations(await file.text(), file.name, articleAt, Date.now());
    if (reading.kind === 'problems') {
      setNews({ kind: 'failed', words: 'Nothing was changed: this file cannot be read.', lines: reading.problems });
      return;
    }
    const named = await Promise.all(reading.highlights.map((each) => nameArticle(queries, each)));
    const known = named.filter((each) => each !== null);
    const count = await importAll(known);
    const elsewhere = reading.elsewhere + named.length - known.length;
    setNews({ kind: 'done', words: `${count.added} added, ${count.updated} brought up to date, ${count.known} known already${elsewhere === 0 ? '' : `, ${elsewhere} left out: of pages that are not in this library`}.` });
  };
  return {
    news,
    onMarkdown: () => {
      const { groups, lost } = groupNotes(notes, 'article');
      saveFile('notebook.md', 'text/markdown', formatNotes([...groups.flatMap((group) => group.notes), ...lost], {
        toArticle: ({ highlight }) => wholeAddress(articlePath(highlight.article)),
        toPlace: (note) => wholeAddress(hrefOf(note)),
      }));
    },
    onAnnotations: () => saveFile('notebook.jsonld', 'application/ld+json', formatAnnotations(notes.map(({ highlight }) => highlight), ({ article }) => wholeAddress(articlePath(article)))),
    onFile: (file) => void read(file),
  };
}

const wholeAddress = (path: string): string => new URL(path, document.baseURI).href;

/** The article that an address leads to: one of this app, wherever that was when the file was written. */
function articleAt(address: string): ArticleId | null {
  const path = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).pathname : '';
  return (/\/articles\/([a-z0-9-]+)\/?$/.exec(path)?.[1] ?? null) as ArticleId | null;
}

/** What a file of another program leaves out of its article the library tells; null where that does not know it either. */
async function nameArticle(queries: QueryClient, { title, published, ...rest }: ReadHighlight): Promise<Highlight | null> {
  if (title !== null && published !== null) return { ...rest, title, published };
  const manifest = queries.getQueryData(manifestQuery().queryKey);
  // What cannot be had now is left out, and can be read again later.
  const file = manifest === undefined ? null : await queries.ensureQueryData(articleQuery(manifest, rest.article)).catch(() => null);
  return file === null ? null : { ...rest, title: title ?? file.article.title, published: published ?? file.article.published };
}
