import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { EntityKind } from '../../../model.ts';
import { EntityDot } from '../../EntityDot.tsx';
import { kindName, kinds } from '../../words/kinds.ts';
import { joinNames } from './joinNames.ts';
import { NameRow } from './NameRow.tsx';
import { RenamePage } from './RenamePage.tsx';
import { SamePage } from './SamePage.tsx';
import { SplitPage } from './SplitPage.tsx';
import { rankNames } from './rankNames.ts';
import type { PutRightPanelProps } from './subject.ts';
import styles from './PutRightPanel.module.css';

type Page = 'menu' | 'same' | 'split' | 'rename';

/** From here on two names may well be the same, and are offered on the first page. */
const likely = 2;
const offered = 3;

/** All that can be put right about a name: what takes one tap more stands on the first page. */
export function PutRightPanel(props: PutRightPanelProps) {
  const [page, setPage] = useState<Page>('menu');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (page !== 'menu') heading.current?.focus();
  }, [page]);
  if (page === 'menu') return <Menu {...props} onPage={setPage} />;
  const back = (title: string): ReactNode => (
    <div className={styles.back}>
      <button type="button" onClick={() => setPage('menu')} aria-label="Back to what can be put right">‹</button>
      <h3 ref={heading} tabIndex={-1}>{title}</h3>
    </div>
  );
  switch (page) {
    case 'same':
      return <div className={styles.panel}>{back(`${props.subject.entity.name} is the same as`)}<SamePage {...props} /></div>;
    case 'split':
      return <div className={styles.panel}>{back(splitTitle(props.subject.entity.kind))}<SplitPage {...props} /></div>;
    case 'rename':
      return <div className={styles.panel}>{back('Another name')}<RenamePage {...props} /></div>;
  }
}

const splitTitle = (kind: EntityKind): string => (kind === 'person' ? 'Somebody else' : 'Something else');

function Menu({ subject, names, onCorrect, onPage }: PutRightPanelProps & { readonly onPage: (page: Page) => void }) {
  const { entity, at, article, forms } = subject;
  const alike = rankNames({ ...entity, aliases: forms }, names ?? []).filter(({ score }) => score >= likely).slice(0, offered);
  return (
    <div className={styles.panel}>
      <div className={styles.pair}>
        {at !== null && <button type="button" onClick={() => onCorrect({ do: 'hide mention', entity, at })}>Not a name here</button>}
        <button type="button" onClick={() => onCorrect({ do: 'hide', entity })}>Never a name</button>
      </div>
      <div role="group" aria-label="Kind of name" className={styles.kinds}>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === entity.kind} onClick={() => kind !== entity.kind && onCorrect({ do: 'retype', entity, kind })}>
            <EntityDot kind={kind} />{kindName[kind]}
          </button>
        ))}
      </div>
      {alike.length > 0 && (
        <>
          <h3 className="eyebrow">Perhaps the same as</h3>
          <ul>{alike.map(({ name }) => <li key={name.id}><NameRow name={name} verb="Same as" onChoose={() => onCorrect(joinNames(entity, name, names))} /></li>)}</ul>
        </>
      )}
      <ul className={styles.rest}>
        <li><button type="button" className={styles.more} onClick={() => onPage('same')}>{alike.length === 0 ? 'Same as …' : 'Same as another name …'}</button></li>
        {(article !== null || forms.length > 1) && <li><button type="button" className={styles.more} onClick={() => onPage('split')}>{splitTitle(entity.kind)} …</button></li>}
        <li><button type="button" className={styles.more} onClick={() => onPage('rename')}>Another name …</button></li>
      </ul>
    </div>
  );
}
