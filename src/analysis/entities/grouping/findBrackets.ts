import type { Block } from '../../../model.ts';
import type { FoundName } from '../findNames.ts';
import { acronymKey } from '../nameKeys.ts';
import { rootOf, type Form, type Join } from './form.ts';

/**
 * What the text itself says to be one, by brackets: `Shanghai Cooperation Organisation (SCO)`, `SCO
 * (Shanghai Cooperation Organisation)`, `Mardan (Sergei Mardan)`. From the short form to the full one.
 */
export function findBrackets(blocks: readonly Block[], found: readonly FoundName[], forms: readonly Form[]): ReadonlyMap<Form, Join> {
  const formOf: Form[] = [];
  for (const form of forms) for (const index of form.names) formOf[index] = form;
  const joins = new Map<Form, Join>();
  found.forEach((name, index) => {
    const before = found[index - 1];
    if (before === undefined || before.block !== name.block) return;
    const { text } = blocks[name.block]!;
    if (name.from - before.to > 6 || !/^ \((?:the )?$/.test(text.slice(before.to, name.from)) || text[name.to] !== ')') return;
    const quoted = `“${text.slice(before.from, name.to + 1)}”`;
    const join = joinBracket(formOf[index - 1]!, formOf[index]!, quoted);
    if (join !== null && !joins.has(join[0]) && rootOf(join[1].full, joins) !== join[0]) joins.set(...join);
  });
  return joins;
}

function joinBracket(outer: Form, inner: Form, quoted: string): readonly [Form, Join] | null {
  if (outer === inner) return null;
  const [short, full] = isShort(inner) || !isShort(outer) ? [inner, outer] : [outer, inner];
  const letters = acronymKey(short.written[0]!);
  if (letters !== null && acronymKey(full.written[0]!) === null && full.words.length > 1) {
    // 'London (UK)' and 'Boeing (AFP)' are in brackets too: what is no organisation must fit.
    const fits = full.initials.has(letters) || (short.kind === full.kind && full.kind === 'org' && lettersFit(letters, full));
    return fits ? [short, { full, reason: `acronym given in brackets in ${quoted}` }] : null;
  }
  if (short.kind !== 'person' || full.kind !== 'person') return null;
  const [few, many] = inner.words.length < outer.words.length ? [inner, outer] : [outer, inner];
  return few.words.length < many.words.length && few.words.every((word) => many.words.includes(word)) ? [few, { full: many, reason: `full name given in brackets in ${quoted}` }] : null;
}

const isShort = ({ written }: Form): boolean => acronymKey(written[0]!) !== null;

/** The letters stand in the name in this order, the first at its beginning: `European Aeronautic Defence & Space NV (EADS)`. */
function lettersFit(letters: string, { words }: Form): boolean {
  const name = words.join('');
  let at = -1;
  return name[0] === letters[0] && Array.from(letters).every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
}
