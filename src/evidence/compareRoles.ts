import type { Role } from '../model.ts';

/**
 * The roles by which articles disagree over time, in the order given; none where all say the same, one says
 * it at greater length ("President", "Ukrainian President"), or all was told on one day.
 *
 * @param roles the latest first; of two that say the same the first is kept
 * @param limit at most so many
 */
export function compareRoles(roles: readonly Role[], limit: number): readonly Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    if (kept.length === limit) break;
    if (!kept.some((other) => saysTheSame(other.text, role.text))) kept.push(role);
  }
  const [first] = kept;
  const apart = kept.some(({ from, to }) => from !== first!.from || to !== first!.to);
  return apart ? kept : [];
}

/** Whether the words of one stand in the other, one after another, and those around them do not turn the meaning. */
function saysTheSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [spell(a), spell(b)] : [spell(b), spell(a)];
  return long.includes(short) && TURNING.test(long) === TURNING.test(short);
}

/** A former president is none, and a vice president another. */
const TURNING = / (?:former|formerly|ex|late|then|acting|interim|deputy|vice|assistant|incoming|outgoing|designate|elect|candidate) /u;

const spell = (text: string): string => ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(' ')} `;
