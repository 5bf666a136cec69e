import type { ArticleFile, EntityCard, EntityId, EntityKind } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { kindPlural, kinds } from '../words/kinds.ts';
import { plural } from '../words/plural.ts';
import { layoutStrips } from './layoutStrip.ts';
import styles from './WhoAside.module.css';

/** Who and where: the entities of the article by kind, each with the strip of where it occurs. */
export function WhoAside({ file, chosen }: { readonly file: ArticleFile; readonly chosen: EntityId | null }) {
  const strips = layoutStrips(file.article);
  return (
    <aside className={styles.who} aria-labelledby="who">
      <h2 className="hidden-text" id="who" tabIndex={-1}>Who and where</h2>
      {file.article.unmarked && <p>{file.article.unmarked}</p>}
      {kinds.map((kind) => {
        const cards = file.cards.filter((card) => card.kind === kind);
        return cards.length > 0 && <Group key={kind} kind={kind} cards={cards} strips={strips} chosen={chosen} />;
      })}
    </aside>
  );
}

/** As many of a kind are shown at once; the rest unfold. */
const shown = 7;

function Group({ kind, cards, strips, chosen }: {
  readonly kind: EntityKind;
  readonly cards: readonly EntityCard[];
  readonly strips: ReadonlyMap<EntityId, readonly number[]>;
  readonly chosen: EntityId | null;
}) {
  const row = (card: EntityCard) => (
    <li key={card.id}>
      <a className={card.id === chosen ? styles.chosen : undefined} href={entityPath(card.id)} data-entity={card.id}>
        <EntityDot kind={kind} />
        <span>
          <b>{card.name}</b>
          <Line card={card} />
        </span>
        <Strip kind={kind} places={strips.get(card.id) ?? []} />
      </a>
    </li>
  );
  const rest = cards.slice(shown);
  return (
    <section>
      <h3 className="eyebrow"><span>{kindPlural[kind]}</span><span>{cards.length}</span></h3>
      <ul>{cards.slice(0, shown).map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

/** What the articles call it: the role, else how it is written in this one. */
function Line({ card }: { readonly card: EntityCard }) {
  const line = card.roles[0]?.text ?? card.aliases.filter((alias) => !card.name.includes(alias)).join(' · ');
  return line === '' ? null : <small>{line}</small>;
}

function Strip({ kind, places }: { readonly kind: EntityKind; readonly places: readonly number[] }) {
  return (
    <svg className={styles.strip} viewBox="0 0 84 18" role="img" aria-label={plural(places.length, 'mention')}>
      <path d="M0 17.5H84" />
      {/* One path for all of them: an element for each of a thousand mentions is slow to lay out. */}
      <path className={styles[kind]} d={places.map((place) => `M${(1 + place * 82).toFixed(1)} 4v13`).join('')} />
    </svg>
  );
}
