import type { ShortFormRule } from './form.ts';

/** What a place is, told after its name and left out of it later. */
const sorts = /^(?:(?:international )?airport|airfield|air base|base|convention cent(?:er|re)|conference cent(?:er|re)|stadium|arena|island|islands|strip|peninsula|strait|street|square|bridge|palace|hotel|hospital|prison|nuclear power plant|power plant|power station|plant|university|cathedral|mosque|church|dam|park)$/;

/** `Heathrow` of `Heathrow Airport` and `London Heathrow`; never what the gazetteer knows: `Donetsk` is no `Donetsk Airport`. */
export const shortPlace: ShortFormRule = (short, full) => {
  if (short.kind !== 'place' || full.kind !== 'place' || full.gazetteer !== null || short.words.length >= full.words.length) return null;
  const rest = full.words.slice(short.words.length).join(' ');
  const begins = full.words.slice(0, short.words.length).join(' ') === short.words.join(' ') && sorts.test(rest);
  if (short.gazetteer !== null) return begins && rest === 'strip' ? `short for ${full.written[0]!}` : null;
  return begins ? `short for ${full.written[0]!}` : null;
};
