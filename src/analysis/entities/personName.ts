import { familyNamesFirst } from './lexicons/knownNames.ts';
import { nameWords } from './nameWords.ts';

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').flatMap((line) => {
    const [to, ...from] = line.trim().split(' ');
    return from.map((word) => [word, to!] as const);
  }));

/** One name in Latin letters, then the other spellings of it. */
const spellings = table(`sergei sergey serhiy serhii; dmitry dmitri dmitriy dmitrii; dmytro dmitro; alexander aleksandr alexandr aleksander; oleksandr olexandr; alexei alexey aleksei aleksey; nikolai nikolay; andrei andrey; andriy andrii;
yevgeny evgeny yevgeniy yevgenii evgenii evgeniy; yuri yury yuriy yurii; vitaly vitali vitaliy vitalii; anatoly anatoliy anatolii; valery valeriy valerii; grigory grigoriy grigori; georgy georgiy georgii; arkady arkadiy; gennady gennadiy; vasily vasiliy vasili;
mohammed mohammad mohamed muhammad muhammed; ahmed ahmad; mahmoud mahmud; hussein hussain husayn; yusuf yousef yousuf youssef; osama usama; laden ladin; gaddafi qaddafi gadhafi kadhafi qadhafi kadafi; abdallah abdullah; omar umar; ali aly; khamenei khamenai; netanyahu netanyahou`);

/** A given name, then its short forms. */
const shortNames = table(`william bill billy will willy; robert bob bobby rob; richard dick rick rich; james jim jimmy; john jack johnny; joseph joe joey; edward ed eddie ted; michael mike mick mickey; thomas tom tommy; charles charlie chuck; david dave; daniel dan danny; donald don; ronald ron; anthony tony; christopher chris; nicholas nick; benjamin ben benny bibi; samuel sam; stephen steve; steven steve; matthew matt; andrew andy; gregory greg; jeffrey jeff; timothy tim; kenneth ken; lawrence larry; leonard len lenny; albert al; alfred al; frederick fred; gerald gerry jerry; peter pete; patrick pat; philip phil; raymond ray; theodore ted teddy; walter walt; martin marty; harold harry; henry hank; arthur art; eugene gene; francis frank; vincent vince;  alexander alex; vladimir vlad volodya; dmitry dima; mikhail misha;
elizabeth liz beth betty; katherine kate kathy katie; catherine kate cathy; margaret maggie meg peggy; susan sue; deborah debbie; barbara barb; patricia pat patty; jennifer jen jenny; rebecca becky; victoria vicky; hillary hilary; madeleine maddie; nancy nan; condoleezza condi`);

const givenNames: ReadonlySet<string> = new Set(shortNames.values());

const generation = /^(?:jr|sr|junior|senior|ii|iii|iv)$/;

/** Endings in which spellings of Slavic names differ: Zelensky, Zelenskyy, Zelenskiy, Zelenskii. */
const oneSpelling = (word: string): string => {
  const known = spellings.get(word);
  return known ?? word.replace(/(?<=[a-z]{2}(?:sk|ts))(?:yy|iy|yi|ii|ij|y|i)$/, 'y');
};

/** Words that are equal for spellings of one person's name: `Volodymyr Zelenskiy`, `Volodymyr Zelenskyy’s`. */
export const personWords = (name: string): readonly string[] => nameWords(name.replace(/['’]s$/, '')).map(oneSpelling);

export const personKey = (name: string): string => personWords(name).join(' ');

/** `John F. Kennedy Jr.` as `john f kennedy`. */
export function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.length > 1 && generation.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;

/** Of `xi jinping`, `li hui`, `kim jong un`: the family name stands first. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first, ...given] = words;
  if (given.length < 1 || given.length > 2 || !familyNamesFirst.has(first!)) return false;
  return given.length === 1 || given.every((word) => syllables(word) === 1 && word.length < 6);
}

/** `Sergei Lavrov` → `lavrov`; `Xi Jinping` → `xi`; `John Kennedy Jr.` → `kennedy`. */
export function surnameOf(name: string): string {
  const words = withoutGeneration(personWords(name));
  return isFamilyFirst(words) ? words[0]! : words.at(-1)!;
}

/** Common English given names; not all that are. */
export const isGivenName = (word: string): boolean => shortNames.has(word) || givenNames.has(word);

/** One may be the other: `Joe` and `Joseph`, `J` and `John`, but not `John` and `Joe`. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || shortNames.get(a) === b || shortNames.get(b) === a) return true;
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** Equal for most ways of writing a foreign name in Latin letters, and for some different names: `kadyrov`, `kadirov`; not `smith`, `smyth`. */
export function looseSpelling(word: string): string {
  const slavic = /(?:[oe]v|[oe]va|in|ina|sk(?:y|i|iy|ii|yi|yy|a|aya)|ko|[uy]k|ich)$/.test(word) ? word.replace(/y/g, 'i') : word;
  return slavic
    .replace(/^[yi]e/, 'e').replace(/kh/g, 'h').replace(/ks/g, 'x').replace(/ph/g, 'f').replace(/o[ou]/g, 'u').replace(/q/g, 'k').replace(/dh/g, 'd').replace(/gh/g, 'g').replace(/tz/g, 'ts')
    .replace(/y(?=[aeiou])|(?<=[aeiou])y|(?<=[a-z])[yi]+$/g, 'i').replace(/([a-z])\1+/g, '$1');
}
