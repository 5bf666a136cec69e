import type { Correction, EntityKind, EntityRef } from '../../model.ts';

const kinds: Readonly<Record<EntityKind, string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'something else' };

/** A step as a person would say it: `join “CCP” to “Chinese Communist Party”`. */
export function describeStep(step: Correction): string {
  if (step.do === 'split event') return `tell apart ${step.parts.map(([first]) => `“${first!.words}”`).join(' and ')}`;
  const name = nameOf(step.entity);
  switch (step.do) {
    case 'hide mention':
      return `hide one mention of ${name}`;
    case 'hide':
      return `hide ${name}`;
    case 'retype':
      return `take ${name} for ${kinds[step.kind]}`;
    case 'rename':
      return `rename ${name} to “${step.name}”`;
    case 'merge':
      return `join ${name} to ${nameOf(step.into)}`;
    case 'split':
      return `set ${nameOf(step.as)} apart from ${name}`;
  }
}

const nameOf = ({ name }: EntityRef): string => `“${name}”`;
