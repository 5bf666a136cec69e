import type { ArticleId } from '../../model.ts';

/** Letters that NFD leaves whole. */
const whole: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n' };

/**
 * The id that a seed's name gives, folders included: `2023/Über „Köln“.md` → `2023-uber-koln`,
 * `000_767eb89845ef3317.txt` → `000-767eb89845ef3317`. Null when no letter or digit is left.
 */
export function parseArticleId(name: string): ArticleId | null {
  const id = name
    .replace(/\.[^./]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħŧıŋ]/g, (letter) => whole[letter] ?? '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? null : (id as ArticleId);
}
