import type { Correction, EntityKind, EventCorrection, NameCorrection } from '../../../model.ts';

const kindWords: Readonly<Record<EntityKind, string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'of another kind' };

/** What a step did, in words, without a full stop: `Joined “Kiev” and “Kyiv”`. */
export function describeCorrection(step: Correction): string {
  return step.do === 'split event' ? describeParts(step) : describeName(step);
}

function describeName(step: NameCorrection): string {
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

function describePart(part: Extract<NameCorrection, { readonly do: 'split' }>['part']): string {
  switch (part.of) {
    case 'mention':
      return `where ${quote(part.at.exact)} stands in one place`;
    case 'article':
      return 'in one article';
    case 'alias':
      return `wherever it is written ${quote(part.alias)}`;
  }
}

/** `Told apart as 2 events: “flew to Kiev” and “arrived in Kiev”`; of more than two the first two are named. */
function describeParts({ parts }: EventCorrection): string {
  const words = parts.map((part) => quote(shorten(part[0]!.words)));
  const named = words.length > 2 ? [...words.slice(0, 2), `${words.length - 2} more`] : words;
  return `Told apart as ${words.length} events: ${named.slice(0, -1).join(', ')} and ${named.at(-1)!}`;
}

const longest = 56;

const shorten = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`);

const quote = (text: string): string => `“${text}”`;
