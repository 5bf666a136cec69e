const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
};

const spell = (text: string): string => Array.from(text.toLowerCase(), (char) => letters[char] ?? char).join('');

/** The ways in which English-language news spells a Cyrillic name: `Сергей` → `Sergey`, `Sergei`. */
export function transliterateCyrillic(name: string): readonly string[] {
  const plain = spell(name);
  // A Ukrainian и is y (Volodymyr), a Russian one is i (Nikita): no list says which language a name is from.
  const ukrainian = spell(name.toLowerCase().replace(/и/g, 'ы'));
  const ends = [plain, ukrainian].flatMap((word) => [word, word.replace(/([eoau])y$/, '$1i'), word.replace(/i[yi]$/, 'y'), word.replace(/iy/g, 'y'), word.replace(/ie/g, 'e')]);
  return [...new Set(ends)];
}
