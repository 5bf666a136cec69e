import { listPath, timelinePath, whoPath } from '../paths.ts';
import { View } from './frame/View.tsx';
import styles from './NotFoundRoute.module.css';

/** An address that leads nowhere. */
export const NoPageRoute = () => <NotFoundRoute what="page" />;

export function NotFoundRoute({ what }: { readonly what: 'page' | 'article' | 'name' }) {
  return (
    <View title="Not found" section={null} ready>
      <div className={styles.stage}>
        <h1 tabIndex={-1}>Not found</h1>
        <p>The library has no such {what}. It may have been renamed, or left out of the newest edition.</p>
        <p><a href={listPath()}>All articles</a> <a href={timelinePath()}>Timeline</a> <a href={whoPath()}>Who &amp; where</a></p>
      </div>
    </View>
  );
}
