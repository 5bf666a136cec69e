import type { Correction, EntityKind } from '../../../model.ts';

const kindWords: Readonly<Record<EntityKind, string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'of another kind' };

/** What a step did, in words, without a full stop: `Joined “Kiev” and “Kyiv”`. */
export function describeCorrection(step: Correction): string {
  const name = quote(step.entity.name);
  switch (step.do) {
    case 'hide mention':
      return `${quote(step.at.exact)} is not a name in one place`;
    case 'hide':
      return `${name} is never a name`;
    case 'retype':
      return `${name} is ${kindWords[step.kind]}`;
    case 'rename':
      return `${name} is called ${quote(step.name)}`;
    case 'merge':
      return `Joined ${name} and ${quote(step.into.name)}`;
    case 'split':
      return `Set ${quote(step.as.name)} apart from ${name}, ${describePart(step.part)}`;
  }
}

function describePart(part: Extract<Correction, { readonly do: 'split' }>['part']): string {
  switch (part.of) {
    case 'mention':
      return `where ${quote(part.at.exact)} stands in one place`;
    case 'article':
      return 'in one article';
    case 'alias':
      return `wherever it is written ${quote(part.alias)}`;
  }
}

const quote = (text: string): string => `“${text}”`;
