import { useState } from 'react';
import { suggestName, type Names } from '../../../components/list/filter/describeList.ts';
import { listParameters } from '../../../components/list/filter/listAddress.ts';
import { ViewName } from '../../../components/list/filter/ViewName.tsx';
import { trimName } from '../../../data/own/views.ts';
import type { ListAsked } from '../../../evidence/list/listFilter.ts';
import { useViews } from './useViews.ts';
import styles from './PinThis.module.css';

/** Gives the view that is shown a name, another name, or none. */
export function PinThis({ asked, names }: { readonly asked: ListAsked; readonly names: Names }) {
  const { views, pin, rename, unpin } = useViews();
  const [naming, setNaming] = useState(false);
  if (views === null) return null;
  const address = listParameters(asked);
  const pinned = views.all.find((view) => view.address === address) ?? null;
  if (naming) {
    const taken = views.all.filter(({ name }) => name !== pinned?.name).map(({ name }) => name);
    const keep = (name: string) => {
      setNaming(false);
      void (pinned === null ? pin(name, address) : rename(pinned.name, name));
    };
    return <ViewName name={pinned?.name ?? trimName(suggestName(asked, names))} taken={taken} onKeep={keep} onCancel={() => setNaming(false)} />;
  }
  return (
    <span className={styles.tools}>
      {pinned === null ? <button type="button" onClick={() => setNaming(true)}>Pin this view</button> : (
        <>
          <span>Pinned as “{pinned.name}”</span>
          <button type="button" onClick={() => setNaming(true)}>Rename</button>
          <button type="button" onClick={() => void unpin(pinned.name)}>Unpin</button>
        </>
      )}
    </span>
  );
}
