import { Fragment, type ReactNode } from 'react';
import type { EntityFile } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { formatDateRange } from '../words/formatDate.ts';
import { kindName } from '../words/kinds.ts';
import { findWritten } from './findWritten.ts';
import styles from './EntityHeader.module.css';

/** What it is called, why that is one thing, and how much is told of it. */
export function EntityHeader({ file, tools }: {
  readonly file: EntityFile;
  /** What can be done about it, beside its kind. */
  readonly tools?: ReactNode;
}) {
  const { entity, articles, events } = file;
  const days = articles.map(({ article }) => article.published);
  return (
    <header>
      <div className={styles.top}>
        <p className={`${styles.kind} eyebrow`}><EntityDot kind={entity.kind} />{kindName[entity.kind]}</p>
        {tools}
      </div>
      <h1 className={styles.name} tabIndex={-1}>{entity.name}</h1>
      <Aliases file={file} />
      {entity.reasons.length > 0 && (
        <section className={styles.grouping} aria-labelledby="grouping">
          <h2 id="grouping">How it was grouped</h2>
          <ul>{entity.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </section>
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

/** Every other way of writing it, with how often; each leads to the latest sentence that writes it so. */
function Aliases({ file }: { readonly file: EntityFile }) {
  const others = file.entity.aliases.filter(({ text }) => text !== file.entity.name);
  if (others.length === 0) return null;
  const written = findWritten(file);
  return (
    <p className={styles.also}>
      also {others.map(({ text, count }, index) => {
        const at = written.get(text);
        return (
          <Fragment key={text}>
            {index > 0 && ', '}
            {at === undefined ? <b>{text}</b> : <a href={articlePath(at.article, at.sentence)}>{text}</a>} ({count})
          </Fragment>
        );
      })}
    </p>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string | number }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>;
}
