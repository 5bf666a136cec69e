import { useMemo, useState } from 'react';
import { makeSplitId } from '../../../evidence/corrections/makeSplitId.ts';
import type { EntityRef, SplitPart } from '../../../model.ts';
import { kindName } from '../../words/kinds.ts';
import { NameSearch } from './NameSearch.tsx';
import type { PutRightPanelProps, PutRightSubject } from './subject.ts';
import styles from './PutRightPanel.module.css';

interface Choice {
  readonly part: SplitPart;
  readonly words: string;
  /** How it is written there. */
  readonly forms: readonly [string];
}

/** Chooses what part of it is somebody or something else, and who or what that is: a new name, or one that exists. */
export function SplitPage({ subject, names, isTaken, onCorrect }: PutRightPanelProps) {
  const { entity } = subject;
  const choices = useMemo(() => listParts(subject), [subject]);
  const [chosen, setChosen] = useState(0);
  const [question, setQuestion] = useState('');
  const { part, forms } = choices[chosen] ?? choices[0];
  const name = question.replaceAll(/\s+/g, ' ').trim();
  // What is set apart is called as it is written there, unless another name is typed.
  const proposed = name === '' ? forms[0] : name;
  const split = (as: EntityRef) => onCorrect({ do: 'split', entity, part, as });
  return (
    <>
      <fieldset className={styles.parts}>
        <legend>Which of its mentions?</legend>
        {choices.map(({ words }, index) => (
          <label key={words}>
            <input type="radio" name="part" checked={index === chosen} onChange={() => setChosen(index)} />
            {words}
          </label>
        ))}
      </fieldset>
      <NameSearch
        label={entity.kind === 'person' ? 'Who is it?' : 'What is it?'}
        question={question}
        onQuestion={setQuestion}
        subject={entity}
        forms={forms}
        names={names}
        verb="It is"
        onChoose={(other) => split({ id: other.id, kind: other.kind, name: other.name })}
      >
        <li>
          <button type="button" className={styles.name} onClick={() => split({ id: makeSplitId(entity.id, proposed, isTaken), kind: entity.kind, name: proposed })}>
            <b>New name: {proposed}</b>{' '}
            <small>{kindName[entity.kind]}</small>
          </button>
        </li>
      </NameSearch>
    </>
  );
}

/** From the narrowest to the widest. */
function listParts({ entity, at, article, forms }: PutRightSubject): readonly [Choice, ...Choice[]] {
  const written = at === null ? forms : [at.exact];
  const [first, ...more]: readonly Choice[] = [
    ...(at === null ? [] : [{ part: { of: 'mention', at } as const, words: `Only here: “${at.exact}”`, forms: [at.exact] as const }]),
    ...(article === null ? [] : [{ part: { of: 'article', article } as const, words: 'All in this article', forms: [at?.exact ?? entity.name] as const }]),
    ...(forms.length < 2 ? [] : written.map((alias) => ({ part: { of: 'alias', alias } as const, words: `Wherever it is written “${alias}”`, forms: [alias] as const }))),
  ];
  return [first ?? { part: { of: 'alias', alias: entity.name }, words: `Wherever it is written “${entity.name}”`, forms: [entity.name] }, ...more];
}
