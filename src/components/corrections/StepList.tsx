import type { CalendarDate, Correction } from '../../model.ts';
import { articlePath, entityPath, timelinePath } from '../../paths.ts';
import { describeCorrection } from '../who/putRight/describeCorrection.ts';
import { eventAnchor } from '../timeline/eventAnchor.ts';
import { formatDate } from '../words/formatDate.ts';
import styles from './StepList.module.css';

/** A step as the page shows it. */
export interface ShownStep {
  readonly id: number;
  readonly made: CalendarDate;
  readonly correction: Correction;
  /** Why it does nothing any more; null where it does. */
  readonly unfitting: string | null;
}

/** The steps, the latest first; each can be undone by itself. */
export function StepList({ steps, onUndo }: { readonly steps: readonly ShownStep[]; readonly onUndo: (id: number) => void }) {
  return (
    <ol className={styles.list} reversed>
      {steps.toReversed().map((step) => {
        const words = describeCorrection(step.correction);
        return (
          <li key={step.id}>
            <div>
              <p>{words}</p>
              <p className={styles.about}>
                {formatDate(step.made)}
                {placesOf(step.correction).map(({ href, name }) => <a key={href} href={href}>{name}</a>)}
              </p>
              {step.unfitting !== null && <p className={styles.unfitting}>{step.unfitting}</p>}
            </div>
            <button type="button" onClick={() => onUndo(step.id)} aria-label={`Undo: ${words}`}>Undo</button>
          </li>
        );
      })}
    </ol>
  );
}

const ordinals = ['The first', 'The second', 'The third'];

/** Where what it did can be seen. What is hidden has no page. */
function placesOf(step: Correction): readonly { readonly href: string; readonly name: string }[] {
  switch (step.do) {
    case 'hide':
      return [];
    case 'hide mention':
      return [{ href: articlePath(step.at.article), name: 'The article' }];
    case 'retype':
      return [{ href: entityPath(step.entity.id), name: step.entity.name }];
    case 'rename':
      return [{ href: entityPath(step.entity.id), name: step.name }];
    case 'merge':
      return [{ href: entityPath(step.into.id), name: step.into.name }];
    case 'split event':
      // A part begins with its first report, and an event is named by that.
      return ordinals.flatMap((name, at) => {
        const first = step.parts[at]?.[0];
        return first === undefined ? [] : [{ href: `${timelinePath()}#${eventAnchor(first.id)}`, name: `${name} event` }];
      });
    case 'split': {
      const names = [step.as, step.entity].map(({ id, name }) => ({ href: entityPath(id), name }));
      const { part } = step;
      return part.of === 'alias' ? names : [...names, { href: articlePath(part.of === 'article' ? part.article : part.at.article), name: 'The article' }];
    }
  }
}
