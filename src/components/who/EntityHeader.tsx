import type { EntityFile } from '../../model.ts';
import { formatDateRange } from '../words/formatDate.ts';
import { EntityDot } from '../EntityDot.tsx';
import { kindName } from '../words/kinds.ts';
import styles from './EntityHeader.module.css';

export function EntityHeader({ file }: { readonly file: EntityFile }) {
  const { entity, articles, events } = file;
  const days = articles.map(({ article }) => article.published);
  const others = entity.aliases.filter(({ text }) => text !== entity.name);
  return (
    <header>
      <p className={`${styles.kind} eyebrow`}><EntityDot kind={entity.kind} />{kindName[entity.kind]}</p>
      <h1 className={styles.name} tabIndex={-1}>{entity.name}</h1>
      {(others.length > 0 || entity.reasons.length > 0) && (
        <p className={styles.also}>
          {others.length > 0 && <>also {others.map(({ text, count }, index) => <span key={text}>{index > 0 && ', '}<b>{text}</b> ({count})</span>)}</>}
          {entity.reasons.length > 0 && <>{others.length > 0 && ' · '}grouped: {entity.reasons.join('; ')}</>}
        </p>
      )}
      <dl className={styles.facts}>
        <Fact label={file.mentions === 1 ? 'mention' : 'mentions'}>{file.mentions}</Fact>
        <Fact label={articles.length === 1 ? 'article' : 'articles'}>{articles.length}</Fact>
        <Fact label={events.length === 1 ? 'dated event' : 'dated events'}>{events.length}</Fact>
        {days.length > 0 && <Fact label="in articles of">{formatDateRange(days.at(-1)!, days[0]!)}</Fact>}
      </dl>
    </header>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string | number }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>;
}
