import { useState } from 'react';
import { NameSearch } from './NameSearch.tsx';
import { joinNames } from './joinNames.ts';
import type { PutRightPanelProps } from './subject.ts';

/** Chooses the name that this one is another writing of. */
export function SamePage({ subject: { entity, forms }, names, onCorrect }: PutRightPanelProps) {
  const [question, setQuestion] = useState('');
  return (
    <NameSearch
      label="Find a name"
      question={question}
      onQuestion={setQuestion}
      subject={entity}
      forms={forms}
      names={names}
      verb="Same as"
      onChoose={(other) => onCorrect(joinNames(entity, other, names))}
    />
  );
}
