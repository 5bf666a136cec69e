import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierFormat, DossierNews } from '../../components/dossier/DossierFiles.tsx';
import type { DossierHead } from '../../components/dossier/drawDossier.tsx';
import { chooseDossier, nameDossier, writeDossierFilter, type AskedDossier } from '../../components/dossier/readDossierFilter.ts';
import { formatSpan } from '../../components/timeline/span/formatSpan.ts';
import { formatDate } from '../../components/words/formatDate.ts';
import { readSourceDetails } from '../../data/dossier.ts';
import { manifestQuery } from '../../data/library.ts';
import { buildDossier } from '../../evidence/dossier/buildDossier.ts';
import type { Dossier } from '../../evidence/dossier/dossier.ts';
import type { CalendarDate } from '../../model.ts';
import { articlePath, dossierPath } from '../../paths.ts';
import { saveFile } from '../frame/saveFile.ts';
import type { DossierMaking } from './useDossier.ts';

/** Makes the file and lets the browser save it. What writes it is loaded on the first tap. */
export function useDossierFile(asked: AskedDossier, title: string, { dossier, facts }: Pick<DossierMaking, 'dossier' | 'facts'>) {
  const queries = useQueryClient();
  const [news, setNews] = useState<DossierNews | null>(null);
  const tell = (kind: DossierNews['kind'], words: string) => setNews({ kind, words });
  const save = async (format: DossierFormat) => {
    const manifest = queries.getQueryData(manifestQuery().queryKey);
    if (dossier === null || facts === null || manifest === undefined) return;
    const ids = dossier.sources.map(({ article }) => article.id);
    const count = (read: number) => tell('busy', `Reading ${String(read)} of ${String(ids.length)} articles …`);
    count(0);
    const details = await readSourceDetails(queries, manifest, ids, count);
    const whole = buildDossier({ ...facts, details }, chooseDossier(asked));
    const made = new Date().toISOString().slice(0, 10) as CalendarDate;
    const head: DossierHead = {
      title,
      span: asked.span === null ? null : formatSpan(asked.span),
      until: asked.until === null ? null : formatDate(asked.until),
      parts: chooseDossier(asked).parts,
      made,
    };
    const file = await writeFile(format, whole, head, dossierPath(writeDossierFilter(asked)));
    const name = `${nameDossier(title)}.${format}`;
    saveFile(name, file.type, file);
    tell('done', `${name} is saved: ${formatBytes(file.size)}.`);
  };
  return {
    news,
    save: (format: DossierFormat) => void save(format).catch(() => tell('failed', 'The file could not be made: an article or a part of the app could not be read. Check the connection and try again.')),
  };
}

async function writeFile(format: DossierFormat, dossier: Dossier, head: DossierHead, address: string): Promise<Blob> {
  switch (format) {
    case 'html': {
      const { writeHtml } = await import('../../components/dossier/files/writeHtml.tsx');
      return new Blob([writeHtml(dossier, head, inApp)], { type: 'text/html;charset=utf-8' });
    }
    case 'epub': {
      const { writeEpub } = await import('../../components/dossier/files/writeEpub.tsx');
      return new Blob([new Uint8Array(writeEpub(dossier, head, inApp, `urn:dateline:${encodeURIComponent(address)}`))], { type: 'application/epub+zip' });
    }
  }
}

const inApp = (...place: Parameters<typeof articlePath>): string => new URL(articlePath(...place), document.baseURI).href;

const formatBytes = (bytes: number): string => (bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
