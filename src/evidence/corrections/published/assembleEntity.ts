import type { AliasCount, Correction, Entity, EntityId, EntityKind } from '../../../model.ts';
import type { Lens, Trail } from '../openLens.ts';

/** What one published entity gives to what some of its mentions are after all steps. Filled while mentions are gone through. */
export interface Share {
  readonly from: Entity;
  /** How often it is written in which way. */
  readonly aliases: Map<string, number>;
  /** The steps that brought the mentions here, since they were last set apart. */
  readonly steps: Set<number>;
  /** Whether some of them came without being set apart. */
  whole: boolean;
}

export const openShare = (from: Entity): Share => ({ from, aliases: new Map(), steps: new Set(), whole: false });

/** Adds one mention, by its trail. */
export function addToShare(lens: Lens, share: Share, { steps }: Trail, written: string | null): void {
  if (written !== null) share.aliases.set(written, (share.aliases.get(written) ?? 0) + 1);
  const apart = steps.findLastIndex((step) => lens.corrections[step]!.do === 'split');
  if (apart === -1) share.whole = true;
  for (let at = Math.max(0, apart); at < steps.length; at += 1) share.steps.add(steps[at]!);
}

/**
 * The entity that the shares make together, explained: the reasons found for each, then what was done by hand.
 *
 * @param published what had this id in the library; null for one that the steps made
 */
export function assembleEntity(lens: Lens, id: EntityId, shares: readonly Share[], published: Entity | null): Entity {
  const { from } = shares[0]!;
  const ref = lens.describe(published ?? lens.refer(id) ?? from);
  const own = shares.filter((share) => share.from.id === id);
  const joined = shares.filter((share) => share.from.id !== id && share.whole).sort((a, b) => (a.from.id < b.from.id ? -1 : 1));
  const steps = [...new Set(shares.flatMap((share) => [...share.steps]))].sort((a, b) => a - b);
  const reasons = [
    ...[...own, ...joined].flatMap((share) => share.from.reasons),
    ...steps.flatMap((step) => explainStep(lens.corrections[step]!, id)),
  ];
  const gazetteer = published?.gazetteer ?? joined.find((share) => share.from.gazetteer !== null)?.from.gazetteer ?? null;
  return {
    id,
    kind: ref.kind,
    name: ref.name,
    aliases: countAliases(shares),
    reasons: [...new Set(reasons)],
    // What was taken for a place and is none lies nowhere.
    gazetteer: ref.kind === 'place' ? gazetteer : null,
  };
}

function countAliases(shares: readonly Share[]): readonly AliasCount[] {
  const counts = new Map<string, number>();
  for (const { aliases } of shares) for (const [text, count] of aliases) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

const kindWords: Readonly<Record<EntityKind, string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'something else' };

/** A step in a line; what was renamed before it became `id` is told by its old name only. */
function explainStep(step: Correction, id: EntityId): readonly string[] {
  switch (step.do) {
    case 'hide':
    case 'hide mention':
    case 'split event': return [];
    case 'merge': return [`joined by hand: “${step.entity.name}”`];
    case 'split': return [`set apart by hand from “${step.entity.name}”`];
    case 'rename': return step.entity.id === id ? [`renamed by hand from “${step.entity.name}”`] : [];
    case 'retype': return step.entity.id === id ? [`called ${kindWords[step.kind]} by hand, found as ${kindWords[step.entity.kind]}`] : [];
  }
}
