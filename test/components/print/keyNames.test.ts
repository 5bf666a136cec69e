import { describe, expect, it } from 'vitest';
import { keyNames } from '../../../src/components/print/keyNames.ts';
import type { ArticleFile, Mention } from '../../../src/model.ts';

/** `Xi* Putin Xi*`: mentions in order; a star is one that calm reading marks. */
function key(text: string, marks: 'calm' | 'all' | 'off', cards = ['Xi', 'Putin', 'Kyiv']): { readonly shown: string; readonly list: string } {
  const words = text.split(' ').filter((word) => word !== '');
  const mentions = words.map((word) => ({ entity: word.replace('*', ''), calm: word.endsWith('*') }) as unknown as Mention);
  const file = { article: { mentions }, cards: cards.map((name) => ({ id: name, name })) } as unknown as ArticleFile;
  const { names, keys } = keyNames(file, marks);
  return { shown: words.map((word, at) => word.replace('*', '') + String(keys.get(at) ?? '')).join(' '), list: names.map(({ key: number, card }) => `${String(number)} ${card.name}`).join(', ') };
}

describe('the numbers behind names on paper', () => {
  it.each<[string, string, 'calm' | 'all' | 'off', string, string]>([
    ['stand where a name is marked, the same for the same', 'Xi* Putin* Xi Xi*', 'calm', 'Xi1 Putin2 Xi Xi1', '1 Xi, 2 Putin'],
    ['count in the order of the text, not of the cards', 'Kyiv* Xi*', 'calm', 'Kyiv1 Xi2', '1 Kyiv, 2 Xi'],
    ['none where calm reading marks nothing', 'Xi Putin', 'calm', 'Xi Putin', ''],
    ['with all names marked behind each first one as well', 'Xi* Putin Xi Putin Xi*', 'all', 'Xi1 Putin2 Xi Putin Xi1', '1 Xi, 2 Putin'],
    ['none with marks off', 'Xi* Putin*', 'off', 'Xi Putin', ''],
    ['none of a name that nothing is known of', 'Nobody* Xi*', 'calm', 'Nobody Xi1', '1 Xi'],
    ['none without names', '', 'all', '', ''],
  ])('%s', (_, text, marks, shown, list) => expect(key(text, marks)).toEqual({ shown, list }));
});
