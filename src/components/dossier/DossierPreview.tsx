import { useMemo } from 'react';
import type { Dossier } from '../../evidence/dossier/dossier.ts';
import { articlePath } from '../../paths.ts';
import { cutDossier } from './cutDossier.ts';
import { drawDossier } from './drawDossier.tsx';
import styles from './DossierPreview.module.css';

/** How the dossier begins, drawn as the file is. */
export function DossierPreview({ dossier, title }: { readonly dossier: Dossier; readonly title: string }) {
  const { chapters, cut } = useMemo(() => {
    const part = cutDossier(dossier);
    return { cut: part.cut, chapters: drawDossier(part.dossier, { to: () => null, inApp: articlePath }, 2) };
  }, [dossier]);
  return (
    <section className={styles.preview} aria-label="Preview">
      <p className={styles.title}>{title}</p>
      {chapters.map(({ id, body }) => <section key={id}>{body}</section>)}
      {cut && <p className={styles.more}>The file holds the rest, and an index of names.</p>}
    </section>
  );
}
