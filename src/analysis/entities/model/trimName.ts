import type { EntityKind, TextRange } from '../../../model.ts';

const TITLES = new Set(('mr mrs ms miss dr sir dame lord lady king queen prince princess pope president vice-president chancellor premier minister secretary senator '
  + 'governor mayor judge justice general colonel major captain lieutenant sergeant admiral marshal commander inspector detective superintendent constable professor '
  + 'ambassador chairman chairwoman chairperson spokesman spokeswoman ceo cfo cto mp comrade coach bishop archbishop cardinal father reverend rabbi imam sheikh ayatollah '
  + 'congressman congresswoman councillor director analyst sen rep gov gen lt col sgt capt prof rev hon').split(' '));
const EDGE_SIGN = /^(?:["“”„«»‘’'([{)\]},;:.!?–—-]|''|``|['’]s)$/u;

/**
 * The name without what the guide leaves out: quotation marks and brackets at its ends, a possessive,
 * the article of an organisation, titles before a person ("Comrade [Xi Jinping]"). Null if nothing stays.
 */
export function trimName(tokens: readonly string[], { from, to }: TextRange, kind: EntityKind): TextRange | null {
  let first = from, last = to;
  while (first < last && EDGE_SIGN.test(tokens[first]!)) first++;
  while (last > first && EDGE_SIGN.test(tokens[last - 1]!)) last--;
  if (kind === 'person') while (first + 1 < last && TITLES.has(tokens[first]!.toLowerCase().replace(/\.$/u, ''))) first++;
  if (kind === 'org' && first + 1 < last && tokens[first]!.toLowerCase() === 'the') first++;
  return first < last ? { from: first, to: last } : null;
}
