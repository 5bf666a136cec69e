import { useQuery } from '@tanstack/react-query';
import { Chip, Chips } from '../components/Chips.tsx';
import { EntityDot } from '../components/EntityDot.tsx';
import { kindPlural, kinds } from '../components/words/kinds.ts';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { EntityRow } from '../components/who/EntityRow.tsx';
import { manifestQuery, whoQuery } from '../data/library.ts';
import type { EntityKind } from '../model.ts';
import { whoPath } from '../paths.ts';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { View } from './frame/View.tsx';
import styles from './WhoRoute.module.css';

export function WhoRoute() {
  const search = useAddressSearch();
  const asked = search.get('kind');
  const only: EntityKind | null = kinds.find((kind) => kind === asked) ?? null;
  const manifest = useQuery(manifestQuery());
  const who = useQuery(whoQuery(manifest.data));
  if (manifest.data === undefined || who.data === undefined) {
    return <PendingView title="Who & where" section="who" error={manifest.error ?? who.error} />;
  }
  const { entities } = who.data;
  const count = (kind: EntityKind) => entities.filter((entity) => entity.kind === kind).length;
  return (
    <View title="Who & where" section="who" ready>
      <div className={styles.stage}>
        <ViewHead title="Who & where">{plural(entities.length, 'name')} in {plural(manifest.data.counts.articles, 'article')}</ViewHead>
        <Chips label="Kind of name">
          <Chip href={whoPath()} on={only === null}>All</Chip>
          {kinds.map((kind) => (
            <Chip key={kind} href={whoPath({ kind })} on={kind === only}><EntityDot kind={kind} />{kindPlural[kind]} {count(kind)}</Chip>
          ))}
        </Chips>
        {kinds.map((kind) => {
          const ofKind = entities.filter((entity) => entity.kind === kind);
          if (ofKind.length === 0 || (only !== null && only !== kind)) return null;
          return (
            <section key={kind} className={styles.kind}>
              <h2 className="eyebrow"><span>{kindPlural[kind]}</span><span>{ofKind.length}</span></h2>
              <ol>{ofKind.map((entity) => <EntityRow key={entity.id} entity={entity} />)}</ol>
            </section>
          );
        })}
        {entities.length === 0 && <p className={styles.empty}>The articles name nobody and nothing yet.</p>}
      </div>
    </View>
  );
}
