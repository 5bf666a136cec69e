import { removePart, type QueryPart } from '../../evidence/search/parseQuery.ts';
import { searchPath } from '../../paths.ts';
import { formatDateRange } from '../words/formatDate.ts';
import styles from './QueryChips.module.css';

/** What the search is narrowed by, as it was understood; each chip is a link to the search without it. */
export function QueryChips({ text, parts }: { readonly text: string; readonly parts: readonly QueryPart[] }) {
  const chips = parts.flatMap((part) => {
    const words = sayPart(part);
    return words === null ? [] : [{ part, words: part.not ? `not ${words}` : words }];
  });
  const unclear = parts.flatMap((part) => (part.kind === 'unclear' ? [part] : []));
  return (
    <>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label="Narrowed by">
          {chips.map(({ part, words }) => (
            <li key={part.from}>
              <a className={styles.chip} href={searchPath({ q: removePart(text, part) })} aria-label={`Remove: ${words}`}>
                {words} <span aria-hidden="true">✕</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {unclear.map((part) => <p key={part.from} className={styles.unclear}><code>{part.text}</code> wants {part.expected}.</p>)}
    </>
  );
}

function sayPart(part: QueryPart): string | null {
  switch (part.kind) {
    case 'unclear':
      return null;
    case 'words':
      if (part.not) return part.phrase.words.join(' ');
      return part.phrase.exact ? `exactly “${part.phrase.words.join(' ')}”` : null;
    case 'who':
      return `names ${part.text}`;
    case 'where':
      return `in or about ${part.text}`;
    case 'source':
      return `from ${part.text}`;
    case 'before':
      return `published before ${part.text}`;
    case 'after':
      return `published after ${part.text}`;
    case 'event':
      return part.text.startsWith('..') || part.text.endsWith('..') ? `tells of ${part.text}` : `tells of ${formatDateRange(part.days.from, part.days.to)}`;
    case 'is':
      return part.state;
  }
}
