import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { DossierFiles } from '../components/dossier/DossierFiles.tsx';
import { DossierForm } from '../components/dossier/DossierForm.tsx';
import { DossierPreview } from '../components/dossier/DossierPreview.tsx';
import { countDossier } from '../components/dossier/drawDossier.tsx';
import { chooseDossier, readDossierFilter, titleDossier, writeDossierFilter, type AskedDossier } from '../components/dossier/readDossierFilter.ts';
import { FailureLine } from '../components/FailureLine.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { dossierPath } from '../paths.ts';
import { AddNames } from './dossier/AddNames.tsx';
import { useDossier } from './dossier/useDossier.ts';
import { useDossierFile } from './dossier/useDossierFile.ts';
import { useAnnouncement } from './frame/Announcer.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { useTyping } from './frame/useTyping.ts';
import { View } from './frame/View.tsx';
import styles from './DossierRoute.module.css';

/** Names and a span of time → one file of what the articles say of them, to be read without the app. */
export function DossierRoute() {
  const search = useAddressSearch();
  const navigate = useNavigate();
  const stated = useMemo(() => readDossierFilter(search), [search]);
  const [used, setUsed] = useState(false);
  const making = useDossier(stated, used);
  const { named, dossier } = making;
  // One that was joined to another is that other.
  const asked = useMemo(() => (dossier === null ? stated : { ...stated, who: named.map(({ id }) => id) }), [stated, dossier, named]);
  const go = useCallback((next: AskedDossier) => void navigate(`/${dossierPath(writeDossierFilter(next))}`, { replace: true }), [navigate]);
  const { title: _, ...place } = stated;
  const typing = useTyping(stated.title, JSON.stringify(place), useCallback((title: string) => go({ ...stated, title: title.trim() }), [go, stated]));
  const placeholder = titleDossier({ title: '', span: stated.span }, named);
  const title = titleDossier({ title: typing.text.trim(), span: stated.span }, named);
  const file = useDossierFile(asked, title, making);
  const words = dossier === null ? '' : countDossier(dossier, chooseDossier(stated).parts).join(' · ');
  const isChosen = stated.who.length > 0 || stated.span !== null;
  useAnnouncement(words === '' ? 'Dossier' : `Dossier: ${words}`);
  return (
    <View title="Dossier" section={null} ready stays>
      <div className={styles.stage}>
        <ViewHead title="Dossier">{''}</ViewHead>
        <p className={styles.about}>What the articles say of the names you choose, or of a span of time: quotations, dated events, your notes, the sources and an index, in one file that opens without this app.</p>
        <DossierForm
          asked={asked}
          named={named}
          title={typing.text}
          placeholder={placeholder}
          onTitle={typing.type}
          onChange={go}
          adder={<AddNames entities={making.names} chosen={asked.who} failed={making.error !== null} onUse={() => setUsed(true)} onChoose={(id) => go({ ...asked, who: [...asked.who, id] })} />}
        />
        {making.error !== null && <FailureLine what="What the dossier is made of" onRetry={making.retry} />}
        {words !== '' && <p className={styles.counts}>{words}</p>}
        <DossierFiles ready={dossier !== null && dossier.sources.length > 0} news={file.news} onSave={file.save} />
        {!isChosen && <p className={styles.empty}>Choose a name or a day to begin.</p>}
        {dossier !== null && dossier.sources.length === 0 && <p className={styles.empty}>No article tells anything of this.</p>}
        {dossier !== null && dossier.sources.length > 0 && <DossierPreview dossier={dossier} title={title} />}
      </div>
    </View>
  );
}
