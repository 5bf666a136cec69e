import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTools } from '../components/corrections/FileTools.tsx';
import { StepList } from '../components/corrections/StepList.tsx';
import type { FileNews } from '../components/files/FileBox.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { manifestQuery } from '../data/library.ts';
import { misfitsQuery } from '../data/own/misfits.ts';
import { formatCorrections } from '../evidence/corrections/formatCorrections.ts';
import { parseCorrections } from '../evidence/corrections/parseCorrections.ts';
import type { SeedProblem } from '../model.ts';
import { useCorrecting } from './correcting/useCorrecting.ts';
import { dayOf } from './frame/dayOf.ts';
import { saveFile } from './frame/saveFile.ts';
import { View } from './frame/View.tsx';
import styles from './CorrectionsRoute.module.css';

const fileName = 'corrections.json';

/** All that the reader has put right: what it was, whether it still fits, undo of each, and the way out and in as a file. */
export function CorrectionsRoute() {
  const { journal, remove, removeAll, importAll } = useCorrecting();
  const [news, setNews] = useState<FileNews | null>(null);
  const steps = journal?.steps ?? [];
  const manifest = useQuery(manifestQuery());
  const misfits = useQuery(misfitsQuery(manifest.data, steps)).data;
  const known = steps.filter(({ id }) => misfits?.get(id)?.known === true);
  const text = () => formatCorrections(steps.map(({ correction }) => correction));

  const read = async (file: File) => {
    const reading = parseCorrections(await file.text(), file.name);
    if (reading.kind === 'problems') {
      setNews({ kind: 'failed', words: 'Nothing was changed: this file cannot be read.', lines: reading.problems.map(formatProblem) });
      return;
    }
    const { added, known: twice } = await importAll(reading.corrections);
    setNews({ kind: 'done', words: `${added} added, ${twice} known already.` });
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setNews({ kind: 'done', words: `${plural(steps.length, 'correction')} copied.` });
    } catch {
      setNews({ kind: 'failed', words: 'This browser does not let the page copy. Export the file instead.', lines: [] });
    }
  };

  return (
    <View title="Corrections" section="who" ready>
      <div className={styles.stage}>
        <ViewHead title="Corrections">{steps.length === 0 ? '' : plural(steps.length, 'step')}</ViewHead>
        <p className={styles.about}>What you put right holds at once in every view, and only on this device. “Put right” stands on the card of each name, on its page, and below the reports of an event; the key u undoes the last step.</p>
        {journal?.kept === false && <p className={styles.note}>This browser keeps nothing here, as in a private window or on a full disk. These hold until the window is closed: export them to keep them.</p>}
        {known.length > 0 && (
          <div className={styles.note}>
            <span>{known.length === 1 ? '1 step changes' : `${known.length} steps change`} nothing: it is so already.</span>
            <button
              type="button"
              onClick={() => {
                arrive();
                void removeAll(known.map(({ id }) => id));
              }}
            >
              Remove {known.length === 1 ? 'it' : 'them'}
            </button>
          </div>
        )}
        {steps.length === 0 && <p className={styles.empty}>Nothing has been put right yet.</p>}
        <StepList
          steps={steps.map(({ id, at, correction }) => ({ id, made: dayOf(at), correction, unfitting: misfits?.get(id)?.reason ?? null }))}
          onUndo={(id) => {
            arrive();
            void remove(id);
          }}
        />
        <FileTools empty={steps.length === 0} news={news} onExport={() => saveFile(fileName, 'application/json', text())} onCopy={() => void copy()} onFile={(file) => void read(file)} />
      </div>
    </View>
  );
}

/** A button that is gone takes the focus with it. */
const arrive = () => document.querySelector('h1')?.focus();

const formatProblem = ({ file, line, found, expected, todo }: SeedProblem): string =>
  `${file}${line === null ? '' : `:${line}`} ${found}, ${expected}. ${todo}`;
